import { translated } from "../../src/bot/translated.ts";
import type { Card } from "../../src/desk/cards.ts";
import { knowsEverything } from "../../src/locales/index.ts";

/** Words that no sentence of another language has; product names and settings have none of them. */
const ENGLISH =
  /(?<!\p{L})(?:the|are|were|and|with|which|that|this|you|your|its|nobody|could|cannot|does|been|would|should|only|nothing|looked|asked|choose|enter)(?!\p{L})/iu;

/** German has none of these either. */
const NOT_GERMAN =
  /\b(?:the|is|are|were|has|have|not|and|with|which|that|this|you|your|its|of|it|nobody|could|can|cannot|may|must|does|been|would|should|only|nothing|answers?|looked|asked|choose|open|enter)\b/i;

/** What a card still says in English when it is meant to be in another language. */
export function englishLeft(card: Card, language = "de"): readonly string[] {
  const theirs = "details" in card ? card.details.words : "";
  const { details, ...shown } = {
    details: {},
    ...translated({ ...card, language }),
  };
  return wordsIn(knowsEverything(language) ? { shown, details } : shown).filter(
    (text) => !theirs.includes(text) && isEnglish(text, language),
  );
}

export function isEnglish(text: string, language = "de"): boolean {
  const words = language === "de" ? NOT_GERMAN : ENGLISH;
  return words.test(withoutStrangers(text));
}

/** Quotes, addresses, times, codes and the words of others stay as they are. */
function withoutStrangers(text: string): string {
  return (
    text
      .replace(/[„“"][^“”"]*[“”"]|«[^»]*»/gu, "")
      .replace(/\{\{[^}]*\}\}/gu, "")
      // The title of Microsoft's own incident.
      .replace(/\bEX\d+ .*/gu, "")
      .replace(/\S*[@./=<>[\]]\S*/gu, "")
  );
}

/** Strings that a person reads, without those that go back to us and those of strangers. */
function wordsIn(value: unknown, name = ""): readonly string[] {
  if (SILENT.has(name)) return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => wordsIn(one, key));
}

const SILENT: ReadonlySet<string> = new Set([
  "card",
  "data",
  "id",
  "path",
  "script",
  "scriptLanguage",
  "state",
  "style",
  "tone",
  "value",
  "verb",
  "what",
  "words",
  "code",
  "language",
  "time",
]);
