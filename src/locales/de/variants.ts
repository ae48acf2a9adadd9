import type { Catalogue } from "../translate.ts";

/** The same texts alone and with the time behind them, as the last line of a card and a change's own log tell them. */
export function timed(texts: Catalogue): Catalogue {
  return {
    ...texts,
    ...mapped(texts, (english, german, parts) => [
      `${english} {{TIME({})}}`,
      `${german} {{TIME({${parts + 1}})}}`,
    ]),
  };
}

/** The same texts behind what they are about: 'Mailbox a@contoso.com: rejected'. */
export function behindTarget(texts: Catalogue): Catalogue {
  return mapped(texts, (english, german) => [
    `{}: ${english}`,
    `{1}: ${german.replace(/\{(\d)\}/g, (_all, n: string) => `{${Number(n) + 1}}`)}`,
  ]);
}

function mapped(
  texts: Catalogue,
  one: (
    english: string,
    german: string,
    parts: number,
  ) => readonly [string, string],
): Catalogue {
  return Object.fromEntries(
    Object.entries(texts).map(([english, german]) =>
      one(english, german, english.split("{}").length - 1),
    ),
  );
}
