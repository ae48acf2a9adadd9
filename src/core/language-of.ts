/** The language of a text by its small words, of those that `src/locales` has; undefined where it is too short to tell. */
export function languageOf(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = SMALL_WORDS.map(([language, small]) => ({
    language,
    count: words.filter((word) => small.has(word)).length,
  })).toSorted((one, other) => other.count - one.count);
  return best !== undefined &&
    best.count >= LEAST &&
    best.count > (next?.count ?? 0)
    ? best.language
    : undefined;
}

const LEAST = 2;

const SMALL_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    [
      "en",
      "a an the and is are does do need what why how can with from that it for my our to of not as",
    ],
    [
      "de",
      "der die das dem den und ist sind nicht ein eine mit wie warum was kann wird sich auf für braucht es zu von",
    ],
    [
      "fr",
      "le la les et est pas un une des du pour dans avec que pourquoi comment il elle se nous de",
    ],
    [
      "es",
      "el la los las y es no un una para con que por qué cómo puede se del de en",
    ],
    [
      "it",
      "il lo la gli e è non un una per con che perché come può si del della di in",
    ],
    [
      "nl",
      "de het een en is niet met van waarom hoe wat kan voor onze wordt dat zich aan",
    ],
    [
      "pt",
      "o a os as e é não um uma para com que por como pode se do da de em",
    ],
    ["pl", "nie jest są się i w na z do co jak dlaczego czy może dla że to"],
  ] as const
).map(([language, words]) => [language, new Set(words.split(" "))]);
