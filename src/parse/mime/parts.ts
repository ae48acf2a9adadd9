import type { Headers } from "./headers.ts";
import { firstWord, lineEnd, parameter, readHeaders } from "./headers.ts";
import { boundaryOf } from "./boundary.ts";
import { toText } from "./decode.ts";

/** One leaf of a mail, its body still encoded. */
export interface Part {
  readonly type: string;
  readonly headers: Headers;
  /** How deep it stands: 0 for the mail's own body. */
  readonly depth: number;
  readonly raw: string;
}

export interface Mail {
  readonly headers: Headers;
  readonly parts: readonly Part[];
}

const MOST_PARTS = 200;
const MOST_DEPTH = 8;

/** Splits a mail into its leaves (RFC 2046 §5). What nests deeper or counts more than any bounce stays unread. */
export function splitMail(source: string): Mail {
  const { headers, bodyAt } = readHeaders(source, 0, source.length);
  const parts: Part[] = [];
  walk(source, headers, bodyAt, source.length, 0, parts);
  return { headers, parts };
}

function walk(
  source: string,
  headers: Headers,
  from: number,
  to: number,
  depth: number,
  parts: Part[],
): void {
  if (parts.length >= MOST_PARTS) return;
  const content = headers.get("content-type");
  const type = firstWord(content) || "text/plain";
  const boundary =
    type.startsWith("multipart/") && depth < MOST_DEPTH
      ? boundaryOf(content, source, from, to)
      : undefined;
  if (boundary !== undefined) {
    const before = parts.length;
    for (const [start, end] of bodies(source, boundary, from, to)) {
      const block = readHeaders(source, start, end);
      walk(source, block.headers, block.bodyAt, end, depth + 1, parts);
    }
    if (parts.length > before) return;
  }
  // A multipart without parts is read as the text that it holds.
  const leaf = type.startsWith("multipart/") ? "text/plain" : type;
  parts.push({ type: leaf, headers, depth, raw: source.slice(from, to) });
}

/** The spans between boundary lines. A closing line may be missing. */
function bodies(
  source: string,
  boundary: string,
  from: number,
  to: number,
): [number, number][] {
  const mark = `--${boundary}`;
  const spans: [number, number][] = [];
  let open = -1;
  let at = nextMark(source, mark, from, from);
  while (at >= 0 && at < to && spans.length < MOST_PARTS) {
    const stop = lineEnd(source, at, to);
    const rest = source.slice(
      at + mark.length,
      Math.min(stop, at + mark.length + 8),
    );
    if (/^(?:--)?[\t ]*$/.test(rest)) {
      if (open >= 0) spans.push([open, Math.max(open, at - 1)]);
      open = Math.min(stop + 1, to);
      if (rest.startsWith("--")) return spans;
    }
    at = nextMark(source, mark, at + mark.length, from);
  }
  if (open >= 0 && open < to) spans.push([open, to]);
  return spans;
}

/** The next boundary that begins a line. */
function nextMark(
  source: string,
  mark: string,
  at: number,
  start: number,
): number {
  if (at === start && source.startsWith(mark, at)) return at;
  const found = source.indexOf(`\n${mark}`, Math.max(at - 1, 0));
  return found < 0 ? -1 : found + 1;
}

/** A part's text, decoded. */
export function textOf(part: Part): string {
  const encoding = firstWord(part.headers.get("content-transfer-encoding"));
  const charset = parameter(part.headers.get("content-type"), "charset");
  return toText(part.raw, encoding, charset);
}
