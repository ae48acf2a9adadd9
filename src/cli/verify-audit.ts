import { verifyAudit } from "../storage/index.ts";
import { readArguments } from "./arguments.ts";
import { databaseToRead } from "./database.ts";

/** `verify-audit`: reads the audit log from its beginning and names the first row that does not fit. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    json: { type: "boolean" },
    database: { type: "string" },
  });
  const verdict = await verifyAudit(databaseToRead(values.database));
  if (values.json === true) console.log(JSON.stringify(verdict));
  else if (verdict.ok)
    console.log(
      `Every row fits: ${verdict.rows} ${verdict.rows === 1 ? "row" : "rows"}, head ${verdict.head}.`,
    );
  else
    console.log(
      `Row ${verdict.firstBad} does not fit: it is missing, was changed or stands in the wrong place. Nothing from there on can be relied on.`,
    );
  return verdict.ok ? 0 : 1;
}
