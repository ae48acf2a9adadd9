import type { Catalogue } from "../translate.ts";

/** The same texts, and each of them where it stands before a colon. */
export function beforeColon(texts: Catalogue): Catalogue {
  return { ...texts, ...ending(texts, ": {}", ": {1}") };
}

/** The same texts, and each of them with the full stop that it has as a sentence. */
export function withStop(texts: Catalogue): Catalogue {
  const open = Object.entries(texts).filter(([key]) => !key.endsWith("."));
  return { ...texts, ...ending(Object.fromEntries(open), ".", ".") };
}

function ending(texts: Catalogue, english: string, german: string): Catalogue {
  return Object.fromEntries(
    Object.entries(texts).map(([key, to]) => [key + english, to + german]),
  );
}
