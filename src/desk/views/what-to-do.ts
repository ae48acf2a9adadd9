import type { CaseState, Cause, Fix, ReadFact } from "../../core/model.ts";
import type { Row, UserCard } from "../cards.ts";
import { WHO } from "./fix-hands.ts";
import { settingLines } from "./fix-rows.ts";
import type { Insight } from "./insight.ts";
import type { UserViewInput } from "./user-words.ts";

type WhatToDo = Pick<UserCard, "todoTitle" | "todo" | "rows">;

const NOTHING: WhatToDo = { todoTitle: "", todo: [], rows: [] };

/** While somebody else has the case, the mail may still have to get through. */
const WAITING: readonly CaseState[] = ["fixing", "handed-over"];

/** What the reporter does next: the fix itself, or whom to ask and how the mail gets through meanwhile. */
export function whatToDo(
  { case: aCase, canAskForFix }: UserViewInput,
  { found, read }: Insight,
): WhatToDo {
  const meanwhile = found?.cause.atOnce ?? [otherWay(found?.cause, read)];
  if (WAITING.includes(aCase.state))
    return { ...NOTHING, todoTitle: "Until it is done", todo: meanwhile };
  if (found === undefined || aCase.state !== "answered") return NOTHING;
  const { cause, fix } = found;
  if (fix.whoCanDoIt === "person")
    return {
      todoTitle: "What to do now",
      todo: [...(cause.atOnce ?? []), ...fix.steps(read)],
      rows: rowsFor(fix, read),
    };
  return {
    ...NOTHING,
    todoTitle: "What to do now",
    todo: [...(canAskForFix ? BY_PRESS : bySomebody(fix)), ...meanwhile],
  };
}

const BY_PRESS = [
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.",
];

function bySomebody({ title, whoCanDoIt }: Fix): readonly string[] {
  const who = WHO[whoCanDoIt];
  return [
    "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.",
    `Or ask yourself: show this card with its Details to ${who}. What they have to do: \u201c${title}\u201d.`,
  ];
}

/** How this very mail still gets to the recipient; where the cause is not known, no mail of ours may get there. */
function otherWay(cause: Cause | undefined, read: ReadFact): string {
  const kind = read("sender.kind");
  if (
    cause === undefined ||
    cause.station === "recipient" ||
    kind === "mailbox"
  )
    return "If it is urgent, reach the recipient by telephone or chat.";
  return kind === "device"
    ? "If it is urgent, save the scan as a file and send it from your own mailbox."
    : "If it is urgent, send this one mail from your own mailbox.";
}

/** What to enter, how to see that it helped, what to mind. */
function rowsFor(fix: Fix, read: ReadFact): readonly Row[] {
  const settings = fix.settings?.(read);
  const rows: readonly Row[] = [
    {
      label: "Settings",
      text: settings === undefined ? "" : settingLines(settings).join("\n"),
    },
    { label: "It worked if", text: fix.check },
    { label: "Watch out", text: fix.watchOut.join("\n") },
  ];
  return rows.filter(({ text }) => text !== "");
}
