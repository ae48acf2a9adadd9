/** The report's `words` are shown to people and matched against known replies; more than this says nothing more. */
const MOST_WORDS = 2000;

/** Most replies stand in one line already, and looking is cheaper than writing anew. */
const UNTIDY = /[^\S ]| {2}/;

/** One line, single blanks, cut. A stranger's text still. */
export function tidyWords(text: string): string {
  const looked =
    text.length > MOST_WORDS * 2 ? text.slice(0, MOST_WORDS * 2) : text;
  const line = (
    UNTIDY.test(looked) ? looked.replace(/\s+/g, " ") : looked
  ).trim();
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS - 1)}…` : line;
}
