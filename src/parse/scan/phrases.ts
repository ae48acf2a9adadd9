/** What a report may say, as phrases in small letters, and as pairs of words that stand close to each other. */
export interface Label {
  readonly phrases: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** How far the second word of a pair may stand behind the first. */
const CLOSE = 60;
/** A word that comes this often is no sign of anything. */
const MOST_TRIES = 20;

/** Looks for a label in a text made by `inSmallLetters`. */
export function says(label: Label, text: string): boolean {
  return (
    label.phrases.some((phrase) => text.includes(phrase)) ||
    label.pairs.some(([first, second]) => isClose(text, first, second))
  );
}

function isClose(text: string, first: string, second: string): boolean {
  let at = text.indexOf(first);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1) {
    const from = at + first.length;
    if (text.slice(from, from + CLOSE).includes(second)) return true;
    at = text.indexOf(first, from);
  }
  return false;
}

/** How much of a report is searched for words; they stand at its beginning. */
const LOOKED_AT = 6000;

/** One line, single blanks, small letters; begins with a blank, so that a phrase can ask for the start of a word. */
export function inSmallLetters(...parts: readonly string[]): string {
  const joined = parts.map((part) => part.slice(0, LOOKED_AT)).join(" ");
  return ` ${joined.replace(/\s+/g, " ").toLowerCase()} `;
}

/** One search for many fixed words; they hold no pattern, so it costs no more than reading the text once. */
export function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) =>
    word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
  return new RegExp(escaped.join("|"));
}
