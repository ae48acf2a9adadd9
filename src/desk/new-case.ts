import { matchCodes } from "../core/diagnose.ts";
import { evidenceOf } from "../core/evidence.ts";
import type { Facts } from "../core/facts.ts";
import type { Bounce, Case, Evidence, Reading } from "../core/model.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem } from "./ports.ts";

/** A fresh case from what was read, with everything that the text itself states as evidence. */
export function newCase(
  desk: DeskParts,
  item: InboxItem,
  bounce: Bounce,
  reading: Reading,
): Case {
  const at = desk.clock.now();
  return {
    id: desk.ids.id(),
    reference: desk.ids.reference(),
    reporter: item.from,
    language: item.language,
    openedAt: at,
    bounce,
    evidence: evidenceFromBounce(desk, bounce, reading, at),
    attempts: [],
    asked: [],
    rounds: 0,
    formErrors: {},
    state: "looking",
    history: [],
    version: 0,
  };
}

/** What a bounce says by itself; also used by the command line, which has no desk. */
export function evidenceFromBounce(
  { knowledge }: Pick<DeskParts, "knowledge">,
  bounce: Bounce,
  reading: Reading,
  at: string,
): readonly Evidence[] {
  const implied = matchCodes(bounce, knowledge.codes).flatMap((code) =>
    code.implies === undefined
      ? []
      : evidenceOf(code.implies, "bounce", at, code.means),
  );
  return [
    ...evidenceOf(stated(bounce), "bounce", at, "The message itself says so."),
    ...evidenceOf(reading.facts, "bounce", at, "The message itself says so."),
    ...implied,
  ];
}

function stated(bounce: Bounce): Partial<Facts> {
  const domain = bounce.sender?.split("@").at(-1)?.toLowerCase();
  return {
    ...(bounce.sender === undefined ? {} : { "sender.address": bounce.sender }),
    ...(domain === undefined ? {} : { "sender.domain": domain }),
    ...(bounce.recipient === undefined
      ? {}
      : { "recipient.address": bounce.recipient }),
    ...(bounce.sendingIp === undefined
      ? {}
      : { "sender.public-address": bounce.sendingIp }),
  };
}
