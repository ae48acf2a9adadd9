import { putRight } from "../../core/slips.ts";
import { soughtIn } from "../lists/case-query.ts";

/** What an agent wants as a file: the words of a search, and the form. */
export interface ExportOrder {
  readonly words: string;
  readonly as: "csv" | "json";
}

/** In characters; a longer message tells of something that happened. */
const LONGEST = 200;

const ORDERS = ["export", "cases", "open", "exportiere"];

/** Undefined for anything that may be more: an error that begins with "Export", and one's own data. A slip of the pen is forgiven. */
export function exportIn(message: string): ExportOrder | undefined {
  const text = message.trim();
  if (text.length > LONGEST || text.includes("\n")) return undefined;
  return asWritten(text) ?? asWritten(putRight(text.toLowerCase(), ORDERS));
}

const BEGINS =
  /^(?:please |bitte )?(?:export|exportiere|exportieren sie)\s+(?<words>\S.*)$/iu;
const ENDS =
  /^(?<words>\S.*?) (?:bitte )?exportieren(?<form> (?:als|in) \S+)?[.!]?$/iu;
const FORM = /\s(?:as|als|in|to)\s+(?:a\s+)?(?<as>csv|json)[.!]?$/iu;
const EVERY = /^(?:(?:all|the|alle|die)\s+)+(?=\S)/iu;
const OWN_DATA = /\b(?:data|daten|everything)\b/iu;
const SUBJECT =
  /^(?:(?:all|the|alle|die|my|mine|meine|open|offenen?)\s+)*(?:cases?|fälle|open|offene|mine|from|von|sender)(?:\s|$)/iu;

function asWritten(text: string): ExportOrder | undefined {
  const said = saidIn(text);
  if (said === undefined || OWN_DATA.test(said)) return undefined;
  const form = FORM.exec(` ${said}`);
  const as = form?.groups?.["as"]?.toLowerCase() === "json" ? "json" : "csv";
  const words = form === null ? said : ` ${said}`.slice(0, form.index).trim();
  if (form === null && !isSubject(words)) return undefined;
  return { words: words.replace(EVERY, "").replace(/[.!]$/u, ""), as };
}

function saidIn(text: string): string | undefined {
  const first = BEGINS.exec(text)?.groups?.["words"];
  if (first !== undefined) return first;
  // German puts the verb last: 'offene Fälle exportieren als CSV'.
  const last = ENDS.exec(text)?.groups;
  return last === undefined
    ? undefined
    : `${last["words"] ?? ""}${last["form"] ?? ""}`;
}

/** 'Export from SAP fails with 550' names a sender as well, and tells a story. */
function isSubject(words: string): boolean {
  if (!SUBJECT.test(words)) return false;
  return (
    !/^(?:from|von|sender)\s/iu.test(words) ||
    soughtIn(words).terms.every(({ field }) => field !== "text")
  );
}
