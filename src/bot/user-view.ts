import type { UserCard } from "../desk/cards.ts";
import {
  actionsOf,
  detailsOf,
  hasDetails,
  onlyIf,
  paragraphs,
  rowsOf,
  type Room,
  type View,
} from "./card-parts.ts";
import { formOf } from "./form-view.ts";
import { inert } from "./inert.ts";
import { routeOf } from "./route-view.ts";
import type { Words } from "./words.ts";

/** The reporter's card as the data of its template. */
export function userView(card: UserCard, room: Room, words: Words): View {
  const say = (text: string) => inert(text, room.text);
  return {
    path: onlyIf(say(card.path)),
    when: onlyIf(say(card.when)),
    lines: paragraphs(card.lines, room),
    steps: card.steps.slice(0, room.list).map((step) => ({
      ...stepLook[step.state],
      text: say(step.text),
      time: say(
        [
          step.state === "failed" || step.time === ""
            ? words.state[step.state]
            : "",
          step.time,
        ]
          .filter((part) => part !== "")
          .join(" · "),
      ),
    })),
    route: routeOf(card.stations, room),
    form: formOf(card.form, words),
    todoTitle: onlyIf(say(card.todoTitle)),
    todo: card.todo.slice(0, room.list).map((text, at) => ({
      // One thing alone is no list.
      number: card.todo.length === 1 ? "\u2022" : `${at + 1}.`,
      text: say(text),
    })),
    rows: rowsOf(card.rows, room),
    actions: actionsOf(card.buttons),
    toggle: hasDetails(card.details) ? [{ title: words.details }] : [],
    ...detailsOf(card.details, room, words),
  };
}

const stepLook = {
  done: { symbol: "✓", color: "Good", weight: "Default" },
  running: { symbol: "●", color: "Accent", weight: "Bolder" },
  waiting: { symbol: "○", color: "Default", weight: "Default" },
  failed: { symbol: "✕", color: "Warning", weight: "Default" },
} as const;
