import { german } from "./de/index.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { translator, type Catalogue, type Translate } from "./translate.ts";

export type { Translate } from "./translate.ts";

/** Languages besides English, by their primary subtag (RFC 5646 §2.2.1). */
export const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([
  ["de", german],
  ["es", spanish],
  ["fr", french],
  ["it", italian],
  ["nl", dutch],
  ["pl", polish],
  ["pt", portuguese],
]);

/** Those that know every text of the product; the others know what a reporter sees. */
const COMPLETE: ReadonlySet<string> = new Set(["en", "de"]);

export function knowsEverything(language: string): boolean {
  return COMPLETE.has(primaryOf(language));
}

const translators = new Map<string, Translate>();

/** Texts in a language ('de-AT' will do); English where there is none. */
export function inLanguage(language: string): Translate {
  const primary = primaryOf(language);
  const known = translators.get(primary);
  if (known !== undefined) return known;
  const catalogue = CATALOGUES.get(primary);
  if (catalogue === undefined) return asItStands;
  const made = translator(catalogue, primary);
  translators.set(primary, made);
  return made;
}

export function asItStands(english: string): string {
  return english;
}

function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
