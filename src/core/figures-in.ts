/** Everything in a text that counts, dates or prices something, in a form in which two languages write it alike. */
export function figuresIn(text: string): ReadonlySet<string> {
  const plain = text
    .replace(NAMES_OF_PRODUCTS, " ")
    .replace(/^ {0,4}\d{1,2}[.)] /gmu, "")
    // "10 000", as the French write it.
    .replace(/(?<=\d)[ \u00a0\u202f](?=000(?!\d))/gu, "");
  return new Set([
    ...(plain.match(/\d+(?:[.,'\u2019]\d+)*/gu) ?? []).map(canonical),
    ...[...plain.matchAll(/\p{L}{3,}/gu)].flatMap((found) =>
      monthIn(plain, found[0].toLowerCase(), found.index),
    ),
    ...(MONEY.test(plain) ? ["money"] : []),
  ]);
}

/** Figures that a text gives, those that it spells out among them: a writer may put either. */
export function figuresGivenIn(text: string): ReadonlySet<string> {
  const spelt = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap(
    (word) => SPELT.get(word) ?? [],
  );
  return new Set([...figuresIn(text), ...spelt]);
}

const NAMES_OF_PRODUCTS = /(?<!\p{L})(?:Microsoft|Office|M|O)[ -]?365(?!\d)/giu;
const MONEY =
  /\p{Sc}|(?<!\p{L})(?:euros?|eur|(?:us-?)?dollars?|usd|pounds?|pfund|gbp|franken|chf|zł)(?!\p{L})/iu;

/** "10.000" and "10,000" are one number, "1,5" and "1.5" another; "5.7.64" stays as it is. */
function canonical(number: string): string {
  return /^\d{1,3}(?:[.,'\u2019]\d{3})+$/u.test(number)
    ? number.replace(/\D/g, "")
    : number.replace(/[,'\u2019]/gu, ".");
}

const SPELT: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);

/** The months' names in the languages of `src/locales`, on their own and behind a day. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  ["en", "de", "fr", "es", "it", "nl", "pt", "pl"].flatMap((language) =>
    Array.from({ length: 12 }, (_nothing, month) => month).flatMap((month) =>
      [{}, { day: "numeric" } as const].flatMap((day) => {
        const written = new Intl.DateTimeFormat(language, {
          ...day,
          month: "long",
          timeZone: "UTC",
        }).format(Date.UTC(2026, month, 15));
        return (written.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(
          (name): [string, string] => [name, `month ${month + 1}`],
        );
      }),
    ),
  ),
);

/** Months in one language and everyday words in it or in another: they count beside a number alone. */
const WORDS_TOO: ReadonlySet<string> = new Set([
  "maja",
  "marca",
  "march",
  "mars",
  "may",
]);

function monthIn(text: string, word: string, at: number): readonly string[] {
  const month = MONTHS.get(word);
  if (month === undefined) return [];
  if (!WORDS_TOO.has(word)) return [month];
  const isDated =
    /\d(?:st|nd|rd|th|\.)?\s$/u.test(text.slice(0, at)) ||
    /^\s\d/u.test(text.slice(at + word.length));
  return isDated ? [month] : [];
}
