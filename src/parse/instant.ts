import type { Instant } from "../core/model.ts";

/**
 * Reads a moment that names its zone: ISO 8601 with Z or offset, or the date of RFC 5322. What names no zone is not read,
 * because a guess would be hours off.
 */
export function parseInstant(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const looked = text.slice(0, 80).trim();
  const found = ISO.exec(looked)?.[0] ?? rfc5322(looked);
  if (found === undefined) return undefined;
  const ms = Date.parse(found);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

const ISO =
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)/;

const RFC5322 =
  /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (\d{4}) (\d{1,2}:\d\d(?::\d\d)?) ?(?:\(?(?:UTC|GMT)\)?|([+-]\d{4}))/i;

function rfc5322(text: string): string | undefined {
  const match = RFC5322.exec(text);
  if (match === null) return undefined;
  const [, day = "", month = "", year = "", time = "", zone = "+0000"] = match;
  return `${day} ${month} ${year} ${time} ${zone}`;
}
