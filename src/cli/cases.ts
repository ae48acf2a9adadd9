import { once } from "node:events";
import { casePages } from "../desk/lists/case-pages.ts";
import { soughtIn } from "../desk/lists/case-query.ts";
import {
  caseRow,
  CSV_HEAD,
  csvOf,
  type CaseRow,
} from "../desk/lists/case-rows.ts";
import { systemClock } from "../eyes.ts";
import { knowledgeWith } from "../knowledge/index.ts";
import { openStore } from "../storage/index.ts";
import { readArguments } from "./arguments.ts";
import { databaseToRead } from "./database.ts";
import { WrongUse } from "./wrong-use.ts";

/** `cases [WORDS…]`: the cases that fit, newest first, a line each; the service may be running meanwhile. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    since: { type: "string" },
    csv: { type: "boolean" },
    json: { type: "boolean" },
    database: { type: "string" },
  });
  if (values.csv === true && values.json === true)
    throw new WrongUse("Choose one of --csv and --json.");
  const { isOpen, isMine, terms } = soughtIn(positionals.join(" "));
  if (isMine)
    throw new WrongUse(
      "Here nobody is asking, so that no case is yours; name a person instead.",
    );
  const since = dayIn(values.since);
  const store = await openStore({
    file: databaseToRead(values.database),
    clock: systemClock,
  });
  const knowledge = knowledgeWith([]);
  let found = 0;
  try {
    if (values.csv === true) await print(CSV_HEAD);
    for await (const page of casePages(store, { isOpen, terms }, since))
      for (const one of page) {
        const row = caseRow(one.case, knowledge, one.incident);
        await print(
          values.csv === true
            ? csvOf(row)
            : values.json === true
              ? JSON.stringify(row)
              : inWords(row),
        );
        found += 1;
      }
  } finally {
    await store.close();
  }
  return found === 0 ? 1 : 0;
}

/** '2026-11-20', or a whole time; as it stands in the database. */
function dayIn(since: string | undefined): string | undefined {
  if (since === undefined) return undefined;
  const at = Date.parse(since);
  if (Number.isNaN(at))
    throw new WrongUse(`--since ${since} is no day, such as 2026-11-20.`);
  return new Date(at).toISOString();
}

/** A slow reader at the other end of a pipe holds the reading up, so that nothing piles up here. */
async function print(line: string): Promise<void> {
  console.log(line);
  if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
}

function inWords(row: CaseRow): string {
  const { replyCode, statusCode, cause, verdict, really } = row;
  const codes = [replyCode, statusCode].filter((code) => code !== null);
  return [
    `${row.reference} (${row.state})`,
    `reported ${String(row.opened).slice(0, 10)} by ${row.reporter}`,
    `${row.sender ?? "somebody"} to ${row.recipientDomain ?? "an unknown domain"}`,
    codes.length === 0 ? "no code" : codes.join(" "),
    cause === null ? "cause not known" : `${cause} (${verdict ?? "open"})`,
    ...(really === null ? [] : [`really ${really}`]),
    ...(row.hadBy === null ? [] : [`with ${row.hadBy}`]),
  ].join("; ");
}
