import type { Passage } from "./passages.ts";
import { KNOWN_WORDS, searchWords } from "./search-words.ts";
import { putRight } from "./slips.ts";

/** Finds passages by a question's words, the best first; none where the question is about something else. */
export type Search = (question: string, most: number) => readonly Passage[];

/** How soon a word that comes often stops counting for more, and how much a long text is held against it (BM25). */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.4;
/** A word of the title says more than one in the text. */
const TITLE_COUNTS = 3;
/** A word that stands in no passage weighs this much in the question, as one that stands in some of them. */
const UNKNOWN_WEIGHS = 3;
/** Of the weight of all words in the question, as much must be met by the passages together. */
const LEAST_MET = 0.4;
/** A word in so few passages says nothing of what the question is about, unless it stands in a title. */
const FEW = 3;
/** What a reply says is one line; what explains it goes first, unless a number is asked for. */
const CODE_COUNTS = 0.8;
/** A passage with less than this part of the best one's score does not go along. */
const LEAST_OF_BEST = 0.3;

interface Indexed {
  readonly passage: Passage;
  /** How often each word stands in it, title and all. */
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  readonly isCode: boolean;
}

/**
 * Okapi BM25 over a few hundred texts, with the title as a field that weighs more. S. Robertson, H. Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond" (2009), §3.
 */
export function createSearch(passages: readonly Passage[]): Search {
  const index = passages.map(indexed);
  const average =
    index.reduce((sum, { length }) => sum + length, 0) /
    Math.max(1, index.length);
  const holders = new Map<string, number>();
  for (const { counts } of index)
    for (const word of counts.keys())
      holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string): number => {
    const having = holders.get(word) ?? 0;
    return Math.log(1 + (index.length - having + 0.5) / (having + 0.5));
  };
  const scoreOf = (
    { counts, length }: Indexed,
    wanted: readonly string[],
  ): number => {
    const tall =
      SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / average);
    return wanted.reduce((sum, word) => {
      const count = counts.get(word) ?? 0;
      return (
        sum + (rarity(word) * count * (SATURATION + 1)) / (count + tall || 1)
      );
    }, 0);
  };
  const titles = new Set(passages.flatMap(titleWords));
  const vocabulary = vocabularyOf(passages);
  return (question, most) => {
    const wanted = [...new Set(searchWords(putRight(question, vocabulary)))];
    const met = wanted.filter((word) => holders.has(word));
    const telling = met.filter(
      (word) => titles.has(word) || (holders.get(word) ?? 0) >= FEW,
    );
    const metWeight = telling.reduce((sum, word) => sum + rarity(word), 0);
    // How many or how much says nothing of what it is about.
    const unmet =
      UNKNOWN_WEIGHS *
      wanted.filter((word) => !telling.includes(word) && !/^\d+$/.test(word))
        .length;
    if (metWeight === 0 || metWeight < LEAST_MET * (metWeight + unmet))
      return [];
    const scored = index
      .map((one) => ({
        passage: one.passage,
        score: scoreOf(one, met) * (one.isCode ? CODE_COUNTS : 1),
      }))
      .toSorted((one, other) => other.score - one.score);
    const best = scored[0]?.score ?? 0;
    return scored
      .filter(({ score }) => score > 0 && score >= LEAST_OF_BEST * best)
      .slice(0, most)
      .map(({ passage }) => passage);
  };
}

/** An id names the thing in the words of the trade, which the title avoids. */
function titleWords({ id, title }: Passage): readonly string[] {
  const name = id.slice(id.indexOf("/") + 1).replace(/[-/]/g, " ");
  return [...new Set([...searchWords(title), ...searchWords(name)])];
}

function indexed(passage: Passage): Indexed {
  const counts = new Map<string, number>();
  const count = (words: readonly string[], each: number) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + each);
  };
  const title = titleWords(passage);
  const text = searchWords(passage.text);
  count(title, TITLE_COUNTS);
  count(text, 1);
  return {
    passage,
    counts,
    length: title.length + text.length,
    isCode: passage.id.startsWith("code/"),
  };
}

/** What stands in a passage is meant as it is; what is one slip away from it is meant to be it. */
function vocabularyOf(passages: readonly Passage[]): readonly string[] {
  const words = passages.flatMap(
    ({ title, text }) =>
      `${title} ${text}`.toLowerCase().match(/[a-z]{4,}/g) ?? [],
  );
  return [...new Set([...words, ...KNOWN_WORDS])];
}
