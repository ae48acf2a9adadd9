import { readAudit, type AuditLine } from "../storage/index.ts";
import { readArguments } from "./arguments.ts";
import { databaseToRead } from "./database.ts";
import { WrongUse } from "./wrong-use.ts";

const COLUMNS = ["seq", "at", "who", "what", "subject", "data"] as const;

/** `audit [--since DAY] [--csv]`: who did what, oldest first; the service may be running meanwhile. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    csv: { type: "boolean" },
    since: { type: "string" },
    database: { type: "string" },
  });
  const since = values.since ?? "";
  if (since !== "" && Number.isNaN(Date.parse(since)))
    throw new WrongUse(`--since ${since} is no day, such as 2026-11-20.`);
  if (values.csv === true) console.log(COLUMNS.join(","));
  let rows = 0;
  for await (const line of readAudit(databaseToRead(values.database), since)) {
    console.log(values.csv === true ? csv(line) : JSON.stringify(line));
    rows += 1;
  }
  return rows === 0 ? 1 : 0;
}

function csv(line: AuditLine): string {
  return COLUMNS.map((name) => cell(String(line[name]))).join(",");
}

/**
 * RFC 4180 §2; a text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
