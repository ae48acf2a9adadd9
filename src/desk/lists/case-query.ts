import { putRight } from "../../core/slips.ts";
import {
  FILLERS,
  FIND,
  FROM,
  FROM_ADDRESS,
  MINE,
  OPEN,
  OPEN_CASES,
} from "../messages/in-english/case-words.ts";
import type { CaseTerm } from "../ports.ts";

/** What somebody looks for, in their words: 'open', 'mine', 'from anna@contoso.com', '5.7.64', 'fabrikam.example'. */
export interface Sought {
  readonly isOpen: boolean;
  readonly isMine: boolean;
  readonly terms: readonly CaseTerm[];
}

/** In characters and in words; what is longer is no search. */
const LONGEST = 200;
const MOST_WORDS = 12;

const FROM_JOINED = /^(?:from|sender|by|von):(?<value>.+)$/u;
const LABELLED =
  /^(?:code|domain|address|text|case|to|recipient):(?<value>.+)$/u;

/** Never fails: what is not understood is looked for as it stands. */
export function soughtIn(words: string): Sought {
  let isOpen = false;
  let isMine = false;
  let isSender = false;
  const terms: CaseTerm[] = [];
  const all = wordsOf(words);
  for (const [at, word] of all.entries()) {
    const saysFrom = isFrom(word, all[at + 1]);
    const joined = FROM_JOINED.exec(word)?.groups?.["value"];
    const labelled = LABELLED.exec(word)?.groups?.["value"];
    if (isSender) terms.push({ field: "sender", value: word });
    else if (joined !== undefined)
      terms.push({ field: "sender", value: joined });
    else if (labelled !== undefined) terms.push(termOf(labelled));
    else if (OPEN.test(word)) isOpen = true;
    else if (MINE.test(word)) isMine = true;
    else if (!saysFrom && !FILLERS.has(word)) terms.push(termOf(word));
    isSender = !isSender && saysFrom;
  }
  return { isOpen, isMine, terms };
}

function isFrom(word: string, next = ""): boolean {
  return FROM.test(word) || (FROM_ADDRESS.test(word) && /[.@]/u.test(next));
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
  return (
    FIND.exec(text)?.groups?.["words"] ??
    (OPEN_CASES.test(text) ? "open" : undefined)
  );
}
