/** Slips of the pen: people type in a hurry, and a request should be understood all the same. */

/** The words that patterns themselves spell out, so that nobody keeps a second list of them. */
export function wordsOf(patterns: readonly RegExp[]): readonly string[] {
  const spelt = patterns.flatMap(({ source }) =>
    (source.match(/\p{Ll}{5,}\??/gu) ?? []).flatMap((word) =>
      word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word],
    ),
  );
  return [...new Set(spelt)];
}

/** The text with each word that is one slip away from a known one put right. Names, addresses and records stay. */
export function putRight(text: string, vocabulary: readonly string[]): string {
  return text.replace(
    /(?<![\p{L}\d_.@/=:-])\p{L}{4,20}(?![\p{L}\d_@/=:-]|\.\w)/gu,
    (word) => {
      const lower = word.toLowerCase();
      if (vocabulary.includes(lower)) return word;
      return vocabulary.find((known) => isSlip(lower, known)) ?? word;
    },
  );
}

/** Two neighbours swapped, a letter too many or too few, or in a long word a wrong one; the first letter is right. */
function isSlip(written: string, known: string): boolean {
  if (written[0] !== known[0] || Math.abs(written.length - known.length) > 1)
    return false;
  let at = 0;
  while (at < known.length && written[at] === known[at]) at += 1;
  const ends = (from: number, to: number) =>
    written.slice(from) === known.slice(to);
  if (written.length < known.length) return ends(at, at + 1);
  if (written.length > known.length) return ends(at + 1, at);
  const swapped =
    written[at] === known[at + 1] && written[at + 1] === known[at];
  return (
    (swapped && ends(at + 2, at + 2)) ||
    (known.length > LONG && ends(at + 1, at + 1))
  );
}

/** "simple" is no slip of "sample". */
const LONG = 6;
