import type { ApprovalCard } from "../desk/cards.ts";
import {
  actionsOf,
  noDetails,
  onlyIf,
  rowsOf,
  tones,
  type Room,
  type View,
} from "./card-parts.ts";
import { inert, inertLines } from "./inert.ts";
import type { Words } from "./words.ts";

/** A diff that is shown in part would be approved in part; it is shown whole or not at all. */
const maxDifference = 8_000;
const maxDifferenceLines = 80;

/** A proposal with its whole difference, or without a button to approve it. */
export function approvalView(
  card: ApprovalCard,
  room: Room,
  words: Words,
): View {
  const say = (text: string) => inert(text, room.text);
  const whole = differencesFit(card);
  return {
    expires: onlyIf(say(card.expires)),
    target: onlyIf(say(card.target)),
    diff: whole
      ? card.differences.map(({ setting, before, after }) => ({
          setting: inert(setting, 200),
          before: inertLines(before, maxDifference),
          after: inertLines(after, maxDifference),
        }))
      : [],
    notes: whole ? [] : [{ text: words.tooLongToDecide }],
    rows: rowsOf(card.rows, room),
    warnings: card.warnings
      .slice(0, room.list)
      .map((text) => ({ text: say(text) })),
    outcome: card.outcome
      .slice(0, room.list)
      .map((text) => ({ text: say(text), color: tones[card.tone] })),
    actions: actionsOf(
      whole
        ? card.buttons
        : card.buttons.filter(({ verb }) => verb !== "approve"),
    ),
    toggle: whole && card.script !== "" ? [{ title: "PowerShell" }] : [],
    script: card.script,
    scriptLines: whole ? inertLines(card.script, maxDifference) : [],
    ...noDetails,
  };
}

function differencesFit(card: ApprovalCard): boolean {
  const text = [
    card.script,
    ...card.differences.flatMap(({ before, after }) => [before, after]),
  ].join("\n");
  return (
    text.length <= maxDifference &&
    text.split("\n").length <= maxDifferenceLines
  );
}
