import { csvLine } from "../core/csv.ts";
import { readAudit } from "../storage/index.ts";
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
    console.log(
      values.csv === true
        ? csvLine(COLUMNS.map((name) => String(line[name])))
        : JSON.stringify(line),
    );
    rows += 1;
  }
  return rows === 0 ? 1 : 0;
}
