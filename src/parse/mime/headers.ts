/** The headers of one part, names in small letters; the first of each name, as that is the one that counts. */
export type Headers = ReadonlyMap<string, string>;

/** Gateways write hundreds; a hundred thousand is an attack. */
const MOST_HEADERS = 1000;
const MOST_VALUE = 16_000;

export interface HeaderBlock {
  readonly headers: Headers;
  /** Where the body begins. */
  readonly bodyAt: number;
}

/** Reads a header block of text with any line ends turned to LF, from `at` up to `end`. */
export function readHeaders(
  text: string,
  at: number,
  end: number,
): HeaderBlock {
  const headers = new Map<string, string>();
  let name = "";
  let place = skipEnvelope(text, at);
  while (place < end) {
    const stop = lineEnd(text, place, end);
    if (stop === place) return { headers, bodyAt: place + 1 };
    const first = text.charCodeAt(place);
    if (first === 32 || first === 9) {
      if (isBlank(text, place, stop)) return { headers, bodyAt: stop + 1 };
      extend(
        headers,
        name,
        text.slice(place, Math.min(stop, place + MOST_VALUE)),
      );
    } else {
      const colon = text.indexOf(":", place);
      if (colon < 0 || colon > stop || !isName(text, place, colon))
        return { headers, bodyAt: place };
      name = text.slice(place, colon).trimEnd().toLowerCase();
      if (headers.has(name) || headers.size >= MOST_HEADERS) name = "";
      else
        headers.set(
          name,
          text.slice(colon + 1, Math.min(stop, colon + MOST_VALUE)).trim(),
        );
    }
    place = stop + 1;
  }
  return { headers, bodyAt: Math.min(place, end) };
}

/** 'From MAILER-DAEMON Sat Oct  4 …': a mailbox file's own line (RFC 4155). */
function skipEnvelope(text: string, at: number): number {
  let place = at;
  if (text.startsWith(">", place)) place += 1;
  if (!text.startsWith("From ", place)) return at;
  return text.indexOf("\n", place) + 1 || at;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

function isName(text: string, from: number, to: number): boolean {
  if (to === from || to - from > 80) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 && !isBlank(text, at, to)) return false;
    if (code > 126) return false;
  }
  return true;
}

function extend(
  headers: Map<string, string>,
  name: string,
  more: string,
): void {
  const value = headers.get(name);
  if (value !== undefined && value.length < MOST_VALUE)
    headers.set(name, `${value} ${more.trim()}`);
}

export function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 || found > end ? end : found;
}

/** 'multipart/report; report-type=delivery-status' -> its first word, in small letters. */
export function firstWord(value: string | undefined): string {
  return /[^\s;]+/.exec((value ?? "").slice(0, 200))?.[0].toLowerCase() ?? "";
}

/** Where the value of each parameter begins (RFC 2045 §5.1). */
const PARAMETERS = {
  boundary: /(?:^|[;\s])boundary\s?=/i,
  charset: /(?:^|[;\s])charset\s?=/i,
} as const;

/** One parameter of a header value, quoted or not. */
export function parameter(
  value: string | undefined,
  name: keyof typeof PARAMETERS,
): string | undefined {
  if (value === undefined) return undefined;
  const at = value.search(PARAMETERS[name]);
  if (at < 0) return undefined;
  const from = value.indexOf("=", at) + 1;
  const rest = value.slice(from).trimStart();
  if (!rest.startsWith('"')) return /^[^\s;]+/.exec(rest)?.[0];
  const close = rest.indexOf('"', 1);
  return close < 0 ? rest.slice(1) : rest.slice(1, close);
}
