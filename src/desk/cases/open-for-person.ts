import type { Bounce, Case } from "../../core/model.ts";
import { moved } from "../carry-on.ts";
import { newCase, type Said } from "./new-case.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { showCase } from "../board/show.ts";

/** Somebody wants a person, and there is nothing yet to show them but the words: a case that is the helpdesk's at once. */
export async function openForPerson(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  said: Pick<Said, "text" | "reading">,
): Promise<Case> {
  const fresh = newCase(desk, item, { ...said, bounce: NOTHING_READ }, {});
  const aCase = moved(fresh, {
    event: "handed-over",
    reason: `the reporter wrote “${said.text.trim()}”`,
    at: desk.clock.now(),
  });
  await tx.cases.insert(aCase);
  await showCase(desk, tx, aCase);
  return aCase;
}

const NOTHING_READ: Bounce = {
  action: "failed",
  words: "",
  generator: "unknown",
};
