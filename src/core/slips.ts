/** Slips of the pen: people type in a hurry, and a request should be understood all the same. */

/** Without accents, as many people type; the case of the letters stays. Fits the source of a pattern as well. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/gu, "ss")
    .replace(/ł/gu, "l")
    .replace(/Ł/gu, "L")
    .normalize("NFC");
}

/**
 * The words that patterns themselves spell out, with the endings of `works?`, `annul(?:er|ez)` and `offen[en]`, so that nobody
 * keeps a second list of them.
 */
export function wordsOf(patterns: readonly RegExp[]): readonly string[] {
  const spelt = patterns.flatMap(({ source }) =>
    [...source.replace(/\\\w/gu, " ").matchAll(SPELT)].flatMap(wordsIn),
  );
  return [...new Set(spelt)];
}

/** In letters, the last one that may be missing included; a shorter word is one slip away from too many others. */
const SHORTEST = 5;

const SPELT =
  /(?<stem>\p{Ll}{3,20})(?:\(\?:(?<ends>[\p{Ll}|]{1,60})\)|\[(?<letters>\p{Ll}{1,8})\])?(?<maybe>\?)?/gu;

function wordsIn({ groups = {} }: RegExpMatchArray): readonly string[] {
  const stem = groups["stem"] ?? "";
  const letters = groups["letters"] ?? "";
  const ends = groups["ends"]?.split("|") ?? Array.from(letters);
  const isOptional = groups["maybe"] !== undefined;
  if (ends.length > 0)
    return [
      ...(isOptional ? [stem] : []),
      ...ends.map((end) => stem + end),
    ].filter(({ length }) => length >= SHORTEST);
  if (stem.length < SHORTEST) return [];
  return isOptional ? [stem.slice(0, -1), stem] : [stem];
}

/**
 * The text with each word that is one slip away from a known one put right. Names, addresses and records stay, and what is
 * right as it stands.
 */
export function putRight(
  text: string,
  vocabulary: readonly string[],
  right = vocabulary,
): string {
  return text.replace(
    /(?<![\p{L}\d_.@/=:-])\p{L}{4,20}(?![\p{L}\d_@/=:-]|\.\w)/gu,
    (word) => {
      const lower = word.toLowerCase();
      if (right.includes(lower)) return word;
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
