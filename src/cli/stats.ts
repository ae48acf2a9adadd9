import type { ExperienceRow } from "../desk/ports.ts";
import { systemClock } from "../eyes.ts";
import { openStore } from "../storage/index.ts";
import { readArguments } from "./arguments.ts";
import { databaseToRead } from "./database.ts";

/** `stats`: what closed cases have taught, a line a code and cause; `--reset` forgets it. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    json: { type: "boolean" },
    reset: { type: "boolean" },
    database: { type: "string" },
  });
  const store = await openStore({
    file: databaseToRead(values.database),
    clock: systemClock,
  });
  try {
    if (values.reset === true) {
      const forgotten = await store.transact((tx) => tx.experience.forget());
      console.log(
        forgotten === 0
          ? "There was nothing to forget; the catalogue's weights stand."
          : "Forgotten; the catalogue's weights stand again.",
      );
      return 0;
    }
    const rows = await store.transact((tx) => tx.experience.all());
    for (const row of rows)
      console.log(values.json === true ? JSON.stringify(row) : inWords(row));
    if (rows.length === 0 && values.json !== true)
      console.log("No case was closed with a confirmed cause yet.");
    return rows.length === 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

function inWords({ tenantId, code, cause, cases, at }: ExperienceRow): string {
  return `${code}: ${cause} in ${cases} closed ${cases === 1 ? "case" : "cases"} (tenant ${tenantId}, last ${at.slice(0, 10)})`;
}
