import { putRight } from "../core/slips.ts";
import type { CaseTerm } from "./ports.ts";

/** What somebody looks for, in their words: 'open', 'mine', 'from anna@contoso.com', '5.7.64', 'fabrikam.example'. */
export interface Sought {
  readonly isOpen: boolean;
  readonly isMine: boolean;
  readonly terms: readonly CaseTerm[];
}

/** In characters and in words; what is longer is no search. */
const LONGEST = 200;
const MOST_WORDS = 12;

const OPEN = /^(?:open|offene?)$/u;
const MINE = /^(?:mine|my|meine)$/u;
const FROM = /^(?:from|sender|by|von):?$/u;
const FROM_JOINED = /^(?:from|sender|by|von):(?<value>.+)$/u;
const LABELLED =
  /^(?:code|domain|address|text|case|to|recipient):(?<value>.+)$/u;
/** Words that only say what kind of thing the next one is. */
const FILLERS: ReadonlySet<string> = new Set(
  "all case cases the with code domain address text about to recipient fall fälle".split(
    " ",
  ),
);

/** Never fails: what is not understood is looked for as it stands. */
export function soughtIn(words: string): Sought {
  let isOpen = false;
  let isMine = false;
  let isSender = false;
  const terms: CaseTerm[] = [];
  for (const word of wordsOf(words)) {
    const joined = FROM_JOINED.exec(word)?.groups?.["value"];
    const labelled = LABELLED.exec(word)?.groups?.["value"];
    if (isSender) terms.push({ field: "sender", value: word });
    else if (joined !== undefined)
      terms.push({ field: "sender", value: joined });
    else if (labelled !== undefined) terms.push(termOf(labelled));
    else if (OPEN.test(word)) isOpen = true;
    else if (MINE.test(word)) isMine = true;
    else if (!FROM.test(word) && !FILLERS.has(word)) terms.push(termOf(word));
    isSender = !isSender && FROM.test(word);
  }
  return { isOpen, isMine, terms };
}

function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^["'<(“„]{1,9}|["'>)”“,;!?.]{1,9}$/gu, ""))
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}

function termOf(value: string): CaseTerm {
  if (/^[245]\.\d{1,3}\.\d{1,3}$/u.test(value))
    return { field: "status", value };
  if (/^[245]\d\d$/u.test(value)) return { field: "reply-code", value };
  const isAddress =
    /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(value) ||
    (/^[0-9a-f:.]{2,45}$/u.test(value) && value.split(":").length > 2);
  return { field: isAddress ? "ip-address" : "text", value };
}

/** The words to look for, where a message is a search; undefined for anything that may be more. A slip of the pen is forgiven. */
export function searchIn(message: string): string | undefined {
  const text = message.trim();
  if (text.length > LONGEST || text.includes("\n")) return undefined;
  return asWritten(text) ?? asWritten(putRight(text, ORDERS));
}

const ORDERS = ["find", "search", "open", "cases"];

function asWritten(text: string): string | undefined {
  const sought =
    /^(?:find|search(?: for)?|look up|finde|suche)\s+(?!out\b|why\b)(?<words>\S.*)$/iu.exec(
      text,
    )?.groups?.["words"];
  if (sought !== undefined) return sought;
  return /^(?:(?:show|list)\s+)?(?:all\s+)?(?:the\s+)?open cases[.!?]?$|^offene fälle$/iu.test(
    text,
  )
    ? "open"
    : undefined;
}
