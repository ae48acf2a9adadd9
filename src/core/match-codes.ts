import type { Bounce, CauseId, Code, Generator, StatusMatch } from "./model.ts";
import type { ReplyCode, StatusCode } from "./status-code.ts";

/**
 * The codes that this bounce's numbers, words and speaker match, in the order of the catalogue. Those that stand for a
 * whole class of codes speak only where no other does.
 */
export function matchCodes(
  bounce: Bounce,
  codes: readonly Code[],
): readonly Code[] {
  const all = codes.filter((code) => matches(bounce, code));
  const telling = all.filter(({ fallback }) => fallback !== true);
  return telling.length > 0 ? telling : all;
}

function matches(bounce: Bounce, code: Code): boolean {
  if (!fitsStatus(bounce.status, code.status)) return false;
  if (code.action !== undefined && code.action !== bounce.action) return false;
  if (!fitsReply(bounce.replyCode, code.replyCode)) return false;
  // An unknown speaker may be the one; a known other one is not.
  if (
    code.generators !== undefined &&
    bounce.generator !== "unknown" &&
    !code.generators.includes(bounce.generator)
  )
    return false;
  const words = allWords(bounce);
  return (
    code.says.test(asSaidBy(bounce.generator, words)) &&
    code.unless?.test(words) !== true
  );
}

/** Mail systems of which no number above the registry's is known here. */
const STRANGERS: readonly Generator[] = ["exim", "google", "qmail", "sendmail"];

// IANA, "Enumerated Status Codes Registry": no registered detail goes beyond 30. Higher ones are a vendor's own.
const VENDORS_OWN = /\b[45]\.\d{1,3}\.(?:3[1-9]|[4-9]\d|\d{3})\b/g;

/** Microsoft's own numbers mean nothing where somebody else says them; only the words then count. */
function asSaidBy(generator: Generator, words: string): string {
  return STRANGERS.includes(generator)
    ? words.replace(VENDORS_OWN, "…")
    : words;
}

/** A report may give the numbers in fields of their own and no words, or numbers that the words lack. */
function allWords({ replyCode, status, words }: Bounce): string {
  const missing = [replyCode, status].filter(
    (part) => part !== undefined && !words.includes(part),
  );
  return [...missing, words].filter((part) => part !== "").join(" ");
}

function fitsReply(
  reply: ReplyCode | undefined,
  wanted: Code["replyCode"],
): boolean {
  if (wanted === undefined) return true;
  return reply !== undefined && [wanted].flat().includes(reply);
}

function fitsStatus(
  status: StatusCode | undefined,
  wanted: Code["status"],
): boolean {
  if (wanted === undefined) return true;
  return (
    status !== undefined && listOf(wanted).some((one) => isWithin(status, one))
  );
}

function listOf(wanted: NonNullable<Code["status"]>): readonly StatusMatch[] {
  return isList(wanted) ? wanted : [wanted];
}

function isList(
  wanted: NonNullable<Code["status"]>,
): wanted is readonly StatusMatch[] {
  return Array.isArray(wanted);
}

/** `from` and `to` share class and subject (RFC 3463 §2); the detail lies between theirs, both included. */
function isWithin(status: StatusCode, wanted: StatusMatch): boolean {
  if (typeof wanted === "string") return status === wanted;
  const [level, subject, detail] = status.split(".");
  const [fromLevel, fromSubject, fromDetail] = wanted.from.split(".");
  const toDetail = wanted.to.split(".")[2];
  return (
    level === fromLevel &&
    subject === fromSubject &&
    Number(detail) >= Number(fromDetail) &&
    Number(detail) <= Number(toDetail)
  );
}

/** What the matched codes make us suspect, and which causes their words name. */
export interface Suspicion {
  readonly weights: ReadonlyMap<CauseId, number>;
  readonly named: ReadonlySet<CauseId>;
}

/** The catalogue's weights count as much as this many closed cases. */
export const CATALOGUE_CASES = 10;

/**
 * Weighs the suspicions of all matched codes. `experience` holds how often closed cases with these codes turned out to
 * have each cause; it is added to the catalogue's shares, so that it wins slowly.
 */
export function suspect(
  codes: readonly Code[],
  experience: Readonly<Record<CauseId, number>> = {},
): Suspicion {
  const weights = new Map<CauseId, number>();
  for (const code of codes)
    for (const [cause, weight] of Object.entries(code.suspects))
      weights.set(cause, Math.max(weights.get(cause) ?? 0, weight));
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  for (const [cause, weight] of weights)
    weights.set(
      cause,
      (weight / total) * CATALOGUE_CASES + (experience[cause] ?? 0),
    );
  return {
    weights,
    named: new Set(
      codes.flatMap(({ names }) => (names === undefined ? [] : [names])),
    ),
  };
}
