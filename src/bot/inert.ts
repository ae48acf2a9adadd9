/**
 * Two braces that open anything but a date as desk/times.ts writes it. Clients evaluate dates in a text
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features).
 */
const OTHER_BRACES =
  /\{(?=\{)(?!\{(?:DATE\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ, SHORT|TIME\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\)\}\})/g;

/**
 * Takes out of a text what could change how its surroundings read: direction controls, zero-width characters, control
 * characters other than a line break (Unicode UAX #9; CVE-2021-42574), expressions that are not ours, and cuts it to `max`.
 */
export function inert(text: string, max: number): string {
  const clean = text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, "  ")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "")
    .replace(
      /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
      "",
    )
    .replace(OTHER_BRACES, "{ ")
    .toWellFormed();
  return clean.length <= max ? clean : `${cut(clean, max - 1)}…`;
}

/** A date is shown whole or not at all. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\{\{[^{}]*\}?$/, "")
    .toWellFormed();
}

/** One entry a line, so that no line break gets lost in a paragraph. */
export function inertLines(
  text: string,
  max: number,
): readonly { text: string }[] {
  const clean = inert(text, max);
  return clean === ""
    ? []
    : clean.split("\n").map((line) => ({ text: line === "" ? " " : line }));
}

/** Where no client evaluates dates, such as in a notification, they stand as they are stored: in UTC. */
export function withDatesWritten(text: string): string {
  return text
    .replace(/\{\{DATE\((\d{4}-\d\d-\d\d)T[\d:]{8}Z(?:, SHORT)?\)\}\}/g, "$1")
    .replace(/\{\{TIME\([\d-]{10}T(\d\d:\d\d):\d\dZ\)\}\}/g, "$1 UTC");
}

/** For what some clients read as markdown, and others as HTML or SSML: no link, no tag, no mention. */
export function withoutMarkup(text: string): string {
  return text.replace(/[<>&]/g, " ").replace(/\[/g, "(").replace(/\]/g, ")");
}

/** Choice titles and headings pass through a renderer's markdown: a link, emphasis or address in them must not become one. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/\]\(/g, "] (")
    .replace(/[*_`~]{2,}/g, "")
    .replace(/[*`\\]/g, " ")
    .replace(/:\/\//g, ": //");
}
