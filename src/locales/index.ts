import { german } from "./de/index.ts";
import { translator, type Catalogue, type Translate } from "./translate.ts";

export type { Translate } from "./translate.ts";

/** Languages besides English, by their primary subtag (RFC 5646 §2.2.1). */
export const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([
  ["de", german],
]);

const translators = new Map<string, Translate>();

/** Texts in a language ('de-AT' will do); English where there is none. */
export function inLanguage(language: string): Translate {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  const known = translators.get(primary);
  if (known !== undefined) return known;
  const catalogue = CATALOGUES.get(primary);
  if (catalogue === undefined) return asItStands;
  const made = translator(catalogue, primary);
  translators.set(primary, made);
  return made;
}

function asItStands(english: string): string {
  return english;
}
