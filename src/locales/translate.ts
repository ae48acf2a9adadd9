import { valuesOf } from "./values.ts";

/**
 * Texts in other languages. English stands where the thing it describes stands, and is the key; a catalogue gives the same text
 * in another language. `{}` in a key stands for a part that is put in when the text is made, such as an address or a
 * time; `{1}`, `{2}` … say where these parts go. A part is translated too, where the catalogue knows it.
 */
export type Catalogue = Readonly<Record<string, string>>;

export type Translate = (english: string) => string;

/** A key with parts to put in: the words between them, in their order. */
interface Pattern {
  readonly words: readonly string[];
  readonly to: string;
}

/** The texts of a catalogue, and values as its language writes them; whatever it does not know stays English. */
export function translator(catalogue: Catalogue, language: string): Translate {
  const value = valuesOf(language, catalogue["and"] ?? "and");
  const patterns = patternsOf(catalogue);
  const known = (text: string): string | undefined =>
    Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;

  function whole(text: string): string | undefined {
    return known(text) ?? fromPattern(text);
  }

  function fromPattern(text: string): string | undefined {
    for (const { words, to } of patterns) {
      const parts = partsOf(text, words);
      // A part never holds a sentence's end: then the text is several sentences, each with a pattern of its own.
      if (parts?.every((part) => !SENTENCE_END.test(part)) === true)
        return to.replace(/\{(\d)\}/g, (_all, n: string) =>
          translate(parts[Number(n) - 1] ?? ""),
        );
    }
    return undefined;
  }

  /** As it stands, without its full stop, or as it stood before it became the beginning of a sentence. */
  function sentence(text: string): string | undefined {
    const found = whole(text);
    if (found !== undefined) return found;
    if (text.endsWith(".")) {
      const found = beginning(text.slice(0, -1));
      if (found !== undefined) return `${found}.`;
    }
    return beginning(text);
  }

  function beginning(text: string): string | undefined {
    const found = whole(text);
    if (found !== undefined) return found;
    const lower = text.charAt(0).toLowerCase() + text.slice(1);
    const small = lower === text ? undefined : whole(lower);
    return small && small.charAt(0).toUpperCase() + small.slice(1);
  }

  function translate(text: string): string {
    const step = /^\d{1,2}\. /.exec(text)?.[0];
    if (step !== undefined) return step + translate(text.slice(step.length));
    const found = text.includes("\n") ? known(text) : sentence(text);
    return found ?? value(text) ?? piecewise(text, sentence, translate);
  }

  return translate;
}

/**
 * Texts that were put together from several: lines, sentences, members of a list. The first cut that divides it counts. A catalogue's
 * text may itself be several pieces long, so the longest run of them that is known goes first.
 */
function piecewise(
  text: string,
  known: (text: string) => string | undefined,
  translate: Translate,
): string {
  for (const cut of CUTS) {
    // Every second piece is what was cut at.
    const pieces = text.split(cut);
    if (pieces.length > 1) return inRuns(pieces, known, translate);
  }
  return text;
}

function inRuns(
  pieces: readonly string[],
  known: (text: string) => string | undefined,
  translate: Translate,
): string {
  let said = "";
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + 2 * LONGEST_RUN - 1);
    // The whole was tried before.
    if (from === 0 && to === pieces.length) to -= 2;
    let run: string | undefined;
    for (; to > from + 1; to -= 2) {
      run = known(pieces.slice(from, to).join(""));
      if (run !== undefined) break;
    }
    said +=
      (run ?? translate(pieces[from] ?? "")) +
      (pieces[Math.max(to, from + 1)] ?? "");
    from = Math.max(to, from + 1) + 1;
  }
  return said;
}

/** In pieces. */
const LONGEST_RUN = 4;

const SENTENCE_END = /(?:\w{3}|[\d)}”"])[.!?]\s+[A-Z]|\n/;

/** Each keeps what it cuts at, as a piece of its own. */
const CUTS: readonly RegExp[] = [
  /(\n)/,
  /( · )/,
  /(?<=[.!?])( )(?=\S)/,
  /(; )/,
  /(: )/,
];

/** The more words a pattern has, the less it can be mistaken; those are tried first. */
function patternsOf(catalogue: Catalogue): readonly Pattern[] {
  return Object.entries(catalogue)
    .filter(([key]) => key.includes("{}"))
    .map(([key, to]) => ({ words: key.split("{}"), to }))
    .filter(({ words }) => weight(words) > 0)
    .sort((one, other) => weight(other.words) - weight(one.words));
}

function weight(words: readonly string[]): number {
  return words.join("").replace(/\W/g, "").length;
}

/** What stands between the words, if the text is made of them; in time that grows with its length alone. */
function partsOf(
  text: string,
  words: readonly string[],
): readonly string[] | undefined {
  const [head = "", ...others] = words;
  const tail = others.pop() ?? "";
  if (!text.startsWith(head) || !text.endsWith(tail)) return undefined;
  const end = text.length - tail.length;
  const parts: string[] = [];
  let at = head.length;
  for (const word of others) {
    const next = text.indexOf(word, at);
    if (next === -1 || next + word.length > end) return undefined;
    parts.push(text.slice(at, next));
    at = next + word.length;
  }
  if (at > end) return undefined;
  parts.push(text.slice(at, end));
  return parts;
}
