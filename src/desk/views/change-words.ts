import { approvalsOf } from "../../core/approvals.ts";
import { hasNextMail } from "../../core/change-move.ts";
import type { Change } from "../../core/model.ts";
import type { Row } from "../cards.ts";
import type { Pulled } from "../ports.ts";
import { clockTime, dayAndTime } from "../times.ts";

/** What stands on every card while nothing may be written. */
export function isOffSince({ by, at }: Pulled): string {
  return `${by.name} switched all changes off on ${dayAndTime(at)}. Nothing is written until they are on again.`;
}

/** What the last look for the sender's next mail saw, if there was one. */
export function nextMailRows(change: Change | undefined): readonly Row[] {
  const looked = change?.nextMail;
  if (change === undefined || looked === undefined || !hasNextMail(change))
    return [];
  const { at, saw, words } = looked;
  return [
    {
      label: "Next message",
      text: `${saw}\nLooked ${dayAndTime(at)}.`,
      ...(words === undefined ? {} : { words }),
    },
  ];
}

/** What is true of a change right now, in words that match its state and claim no more. */
export function changeOutcome(change: Change): string {
  switch (change.state) {
    case "proposed":
      return approvalsOf(change).length === 0
        ? "waiting for a decision"
        : "approved by one, waiting for the second approval";
    case "approved":
    case "applying":
      return "approved, being applied";
    case "applied":
      return change.nextLookAt === undefined
        ? "applied, not verified yet"
        : `applied, not verified yet; I look again ${clockTime(change.nextLookAt)}`;
    case "verified":
      return "applied, read back and checked";
    case "rejected":
      return "rejected, nothing was written";
    case "expired":
      return change.approval === undefined
        ? `${change.log.at(-1)?.what ?? "no decision in time"}, nothing was written`
        : "approved, but not applied within an hour; nothing was written";
    case "drifted":
      return "the settings had changed meanwhile, nothing was written";
    case "unknown":
      return "no clear answer from Exchange, being settled by reading";
    case "conflict":
      return "cannot be settled, a person has to look";
    case "failed":
      return `not applied: ${change.log.at(-1)?.what ?? "no reason given"}`;
    case "undone":
      return "undone";
  }
}
