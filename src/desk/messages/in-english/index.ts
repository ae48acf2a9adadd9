import { putRight, withoutAccents, wordsOf } from "../../../core/slips.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { ITALIAN } from "./it.ts";
import { DUTCH } from "./nl.ts";
import { POLISH } from "./pl.ts";
import { PORTUGUESE } from "./pt.ts";
import type { SaidElsewhere } from "./said-elsewhere.ts";

interface Language {
  readonly says: SaidElsewhere;
  /** What a slip is put right to, and what is no slip. */
  readonly vocabulary: readonly string[];
  readonly right: readonly string[];
}

/** In letters: "first" is no slip of the German "Frist". In a message of a few words there is less to be mistaken for. */
const UNMISTAKABLE = 6;
const FEW_WORDS = 3;

const ENGLISH_TOO = languageOf(ENGLISH);
const LANGUAGES = [
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
  POLISH,
].map(languageOf);

/**
 * How a short message can be read: as it stands, with slips of the pen put right, and in plain English where it is in other
 * words or another language, with or without accents; `vocabulary` are the English words that matter, and `ofFew` says that
 * a message of a few words is hardly anything but a request. Names, makers and addresses in it stay as they are.
 */
export function* readingsOf(
  message: string,
  vocabulary: readonly string[],
  ofFew: "request" | "anything" = "anything",
): Generator<string> {
  const plain = withoutAccents(message.toLowerCase()).replace(/\u2019/gu, "'");
  const isShort =
    ofFew === "request" && plain.split(/\s+/u).length <= FEW_WORDS;
  const longEnough = ({ length }: string) => isShort || length >= UNMISTAKABLE;
  const written = [...new Set([plain, withoutDigraphs(plain)])];
  yield* inEnglish(plain, ENGLISH_TOO.says);
  yield message;
  for (const { says } of LANGUAGES)
    for (const one of written) yield* inEnglish(one, says);
  // Slips are dear to look for, and most messages were understood by now.
  yield* inEnglish(
    putRight(plain, [...vocabulary, ...ENGLISH_TOO.vocabulary]),
    ENGLISH_TOO.says,
  );
  yield putRight(message, vocabulary);
  for (const { says, vocabulary: known, right } of LANGUAGES) {
    const words = known.filter(longEnough);
    for (const one of written)
      yield* inEnglish(putRight(one, words, right), says);
  }
}

/** Empty where it says nothing that is known in that language. */
function inEnglish(written: string, says: SaidElsewhere): readonly string[] {
  const english = says.reduce(
    (text, [one, inWords, near]) =>
      near === undefined || near.test(written)
        ? text.replace(one, inWords)
        : text,
    written,
  );
  return english === written ? [] : [english];
}

/** Germans without an umlaut at hand write two letters: 'laeuft' is 'läuft', and 'neue' stays. */
function withoutDigraphs(plain: string): string {
  return plain.replace(/(?<![aeq])([aou])e/gu, "$1");
}

function languageOf(says: SaidElsewhere): Language {
  const plain = says.map(
    ([one, english, near]) =>
      [
        new RegExp(withoutAccents(one.source), "u"),
        english,
        near && new RegExp(withoutAccents(near.source), "u"),
      ] as const,
  );
  const patterns = plain.flatMap(([one, , near]) =>
    near === undefined ? [one] : [one, near],
  );
  const vocabulary = wordsOf(patterns);
  const short = patterns.flatMap(
    ({ source }) => source.match(/(?<!\p{Ll})\p{Ll}{4}(?!\p{Ll})/gu) ?? [],
  );
  return {
    says: plain.map(([one, english, near]) => [wholeWords(one), english, near]),
    vocabulary,
    right: [...vocabulary, ...short],
  };
}

/** `\b` knows no letters but English ones. */
function wholeWords({ source }: RegExp): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "gu");
}
