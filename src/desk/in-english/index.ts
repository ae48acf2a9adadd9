import { putRight, wordsOf } from "../../core/slips.ts";
import { GERMAN } from "./de.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { ITALIAN } from "./it.ts";
import { DUTCH } from "./nl.ts";
import { POLISH } from "./pl.ts";
import { PORTUGUESE } from "./pt.ts";
import type { SaidElsewhere } from "./said-elsewhere.ts";

interface Language {
  readonly says: SaidElsewhere;
  readonly vocabulary: readonly string[];
}

/** In letters: "first" is no slip of the German "Frist". */
const UNMISTAKABLE = 6;

const LANGUAGES: readonly Language[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
  POLISH,
].map((says) => ({
  says: says.map(([one, english, near]) => [wholeWords(one), english, near]),
  vocabulary: wordsOf(
    says.flatMap(([one, , near]) => (near === undefined ? [one] : [one, near])),
  ).filter((word) => word.length >= UNMISTAKABLE),
}));

/**
 * How a short message can be read: as it stands, with slips of the pen put right, and in English where it is in another
 * language; `vocabulary` are the English words that matter. Names, makers and addresses in it stay as they are.
 */
export function readingsOf(
  message: string,
  vocabulary: readonly string[],
): readonly string[] {
  const lower = message.toLowerCase().replace(/\u2019/gu, "'");
  const elsewhere = LANGUAGES.flatMap((language) =>
    [lower, putRight(lower, language.vocabulary)].flatMap((written) => {
      const english = inEnglish(written, language.says);
      return english === written ? [] : [english];
    }),
  );
  return [message, putRight(message, vocabulary), ...elsewhere];
}

function inEnglish(written: string, says: SaidElsewhere): string {
  return says.reduce(
    (text, [one, english, near]) =>
      near === undefined || near.test(written)
        ? text.replace(one, english)
        : text,
    written,
  );
}

/** `\b` knows no letters but English ones. */
function wholeWords({ source }: RegExp): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "gu");
}
