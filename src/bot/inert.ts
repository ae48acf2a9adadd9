/**
 * Takes out of a text what could change how its surroundings read: direction controls, zero-width characters, control
 * characters other than a line break (Unicode UAX #9; CVE-2021-42574), and cuts it to `max`.
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
    .toWellFormed();
  return clean.length <= max
    ? clean
    : `${clean.slice(0, max - 1).toWellFormed()}…`;
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

/** Choice titles pass through a renderer's markdown: a link in them must not become one. */
export function withoutMarkdown(text: string): string {
  return text.replace(/\]\(/g, "] (").replace(/[*_`]{2,}/g, "");
}
