import { lineEnd, parameter } from "./headers.ts";

/** How far the first boundary line of a broken multipart may stand from its beginning. */
const REACH = 4000;

/**
 * The boundary that the header declares, or, where its lines are nowhere in the body, the one that the body shows: gateways
 * that rewrite a mail forget one or the other.
 */
export function boundaryOf(
  content: string | undefined,
  source: string,
  from: number,
  to: number,
): string | undefined {
  const declared = parameter(content, "boundary");
  if (declared !== undefined && declared !== "") {
    const at = source.indexOf(`--${declared}`, from);
    if (at >= 0 && at < to) return declared;
  }
  return shown(source, from, Math.min(to, from + REACH));
}

/** A line of two dashes and a token, with a Content header right below it. */
function shown(source: string, from: number, to: number): string | undefined {
  let at = from;
  while (at < to) {
    const end = lineEnd(source, at, to);
    if (source.startsWith("--", at) && end - at > 4 && end - at < 200) {
      const below = source.slice(end + 1, end + 9).toLowerCase();
      if (below === "content-") return source.slice(at + 2, end).trimEnd();
    }
    at = end + 1;
  }
  return undefined;
}
