import { matchCodes } from "../core/diagnose.ts";
import { evidenceOf } from "../core/evidence.ts";
import type { Facts } from "../core/facts.ts";
import type { Bounce, Case, Evidence, Reading } from "../core/model.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem } from "./ports.ts";
import { kindInWords } from "./sender-words.ts";

export interface Said {
  /** All that the person wrote. */
  readonly text: string;
  /** The recipient to work on. */
  readonly bounce: Bounce;
  readonly reading: Reading;
}

/** A fresh case from what was read, with everything that the text itself states as evidence. */
export function newCase(
  desk: DeskParts,
  item: InboxItem,
  { text, bounce, reading }: Said,
): Case {
  const at = desk.clock.now();
  return {
    id: desk.ids.id(),
    reference: desk.ids.reference(),
    reporter: item.from,
    language: item.language,
    openedAt: at,
    bounce,
    evidence: [
      ...evidenceFromBounce(desk, bounce, reading, at),
      ...kindInWords(text, at),
    ],
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
      : evidenceOf(code.implies, "bounce", at, "This answer implies it.").map(
          (piece) => ({ ...piece, because: impliedWords(piece) }),
        ),
  );
  return [
    ...named(stated(bounce), at),
    ...named(reading.facts, at),
    ...implied,
  ];
}

function impliedWords({ fact, value, because }: Evidence): string {
  if (fact === "sender.signs-in") return "It tried to sign in.";
  if (fact !== "server.role") return because;
  return value === "submission"
    ? "Only Microsoft's door for those who sign in answers like this."
    : "Only the organisation's own mail door at Microsoft 365 answers like this.";
}

/** Each fact with the words "the message says", and the value where it is one that people read. */
function named(facts: Partial<Facts>, at: string): readonly Evidence[] {
  return evidenceOf(facts, "bounce", at, "The message itself says so.").map(
    (piece) =>
      typeof piece.value === "string" || typeof piece.value === "number"
        ? { ...piece, because: `The message names ${piece.value}.` }
        : piece,
  );
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
