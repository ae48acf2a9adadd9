import { matchCodes } from "../../core/match-codes.ts";
import { evidenceOf } from "../../core/evidence.ts";
import type { FactName, Facts } from "../../core/facts.ts";
import type { Bounce, Case, Evidence, Reading } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
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
  experience: Readonly<Record<string, number>>,
): Case {
  const at = desk.clock.now();
  const evidence = [
    ...evidenceFromBounce(desk, bounce, reading, at),
    ...kindInWords(text, at),
  ];
  return {
    ...blankCase(bounce, evidence, at),
    id: desk.ids.id(),
    reference: desk.ids.reference(),
    reporter: item.from,
    language: item.language,
    experience,
  };
}

/** Nobody's case at which nobody has looked yet; the command line, which has no desk, works on one. */
export function blankCase(
  bounce: Bounce,
  evidence: readonly Evidence[],
  at: string,
): Case {
  return {
    id: "",
    reference: "",
    reporter: { tenantId: "", objectId: "", name: "" },
    language: "en",
    openedAt: at,
    bounce,
    evidence,
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
    ...programIn(reading, at),
    ...named(stated(bounce, reading), at),
    ...named(reading.facts, at),
    ...implied,
  ];
}

function impliedWords({ fact, value, because }: Evidence): string {
  if (fact === "sender.signs-in")
    return value ? "It tried to sign in." : "It did not sign in.";
  if (fact !== "server.role") return because;
  if (value === "submission")
    return "Only Microsoft's door for those who sign in answers like this.";
  return value === "tenant-mx"
    ? "Only the organisation's own mail door at Microsoft 365 answers like this."
    : because;
}

/** Facts whose value stands in the message letter for letter. */
const NAMED: ReadonlySet<string> = new Set<FactName>([
  "recipient.address",
  "sender.address",
  "sender.domain",
  "sender.public-address",
  "sender.reported-address",
  "server.name",
  "server.port",
  "sign-in.account",
]);

/** Each fact with the words "the message says", and the value where it is one that people read. */
function named(facts: Partial<Facts>, at: string): readonly Evidence[] {
  return evidenceOf(facts, "bounce", at, "The message itself says so.").map(
    (piece) =>
      NAMED.has(piece.fact) &&
      (typeof piece.value === "string" || typeof piece.value === "number")
        ? { ...piece, because: `The message names ${piece.value}.` }
        : { ...piece, because: impliedWords(piece) },
  );
}

/** A program's error message comes from a program; the person's words, or anything seen, may know better. */
function programIn({ kind }: Reading, at: string): readonly Evidence[] {
  return kind === "application-log"
    ? evidenceOf(
        { "sender.kind": "application" },
        "assumed",
        at,
        "It is written as programs write their errors.",
      )
    : [];
}

function stated(bounce: Bounce, reading: Reading): Partial<Facts> {
  const domain = bounce.sender?.split("@").at(-1)?.toLowerCase();
  return {
    ...(bounce.sender === undefined
      ? {}
      : { "sender.address": bounce.sender, "sender.is-null": false }),
    ...(domain === undefined ? {} : { "sender.domain": domain }),
    ...(bounce.recipient === undefined
      ? {}
      : { "recipient.address": bounce.recipient }),
    ...(bounce.sendingIp === undefined || !isFromDoor(bounce, reading)
      ? {}
      : { "sender.public-address": bounce.sendingIp }),
  };
}

/**
 * Whether the sender's own connection got this answer from Microsoft 365. A report of Exchange Online quotes a server further
 * on, which saw one of Microsoft's outgoing addresses and not the sender's.
 */
function isFromDoor(
  { generator, reportingMta }: Bounce,
  { kind }: Reading,
): boolean {
  if (generator !== "exchange-online" && generator !== "unknown") return false;
  if (kind === "exchange-ndr" || kind === "message-trace") return false;
  return !/\.(?:outlook|exchangelabs)\.com$/i.test(reportingMta ?? "");
}
