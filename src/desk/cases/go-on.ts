import type { FactName } from "../../core/facts.ts";
import type { Case, Evidence } from "../../core/model.ts";
import { carryOn, moved } from "../carry-on.ts";
import { experienceWith, learn } from "./learn.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";

/** The same path, as far as both know it, with another answer than before: mail meets one fault after the other. */
export function isNextFault(before: Case, fresh: Case): boolean {
  if (before.state !== "answered" && before.state !== "fixed") return false;
  const { sender, recipient } = before.bounce;
  // The fix may have been another sender: then the recipient tells that it is the same mail.
  return recipient !== undefined && recipient === fresh.bounce.recipient
    ? true
    : agree(sender, fresh.bounce.sender) &&
        agree(recipient, fresh.bounce.recipient);
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Lays the first fault aside and looks for the next. What was fixed before counts as learnt. */
export async function goOn(
  desk: DeskParts,
  tx: Transaction,
  before: Case,
  fresh: Case,
): Promise<Case> {
  if (before.state === "fixed") await learn(desk, tx, before);
  const next = moved(before, {
    event: "next-fault",
    bounce: {
      ...pathOf(before),
      ...fresh.bounce,
    },
    evidence: [...before.evidence.filter(stillHolds), ...fresh.evidence],
    experience: await experienceWith(
      desk,
      tx,
      before.reporter.tenantId,
      fresh.bounce,
    ),
    at: desk.clock.now(),
  });
  return tx.cases.update(await carryOn(desk, tx, next));
}

function pathOf({
  bounce: { sender, recipient },
}: Case): Partial<Case["bounce"]> {
  return {
    ...(sender === undefined ? {} : { sender }),
    ...(recipient === undefined ? {} : { recipient }),
  };
}

const WHO: readonly FactName[] = [
  "recipient.address",
  "recipient.external",
  "sender.address",
  "sender.address-is-fixed",
  "sender.domain",
  "sender.kind",
  "sender.volume",
];

/** A fix may have changed the server and how it is spoken to; who sends, and from where, is as it was. */
function stillHolds({ fact, source }: Evidence): boolean {
  return (
    source !== "tenant" && source !== "probe" && WHO.some((one) => one === fact)
  );
}
