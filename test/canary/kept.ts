import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Libsql from "libsql";
import { z } from "zod/v4";
import type { Log } from "../../src/desk/ports.ts";
import { createLog } from "../../src/log.ts";

/** Keeps what the services of a test run wrote, until its end; see plugin.ts. Where nobody asked for it, nothing is kept. */

export const FOLDER = "BOUNCE_DESK_TEST_KEEPS_IN";
/** The test file that runs in this process. */
export const TEST_FILE = "BOUNCE_DESK_TEST_FILE";

export const sink = z.enum([
  /** Lines of the log. */
  "log",
  /** What a process of the service printed, its last words included. */
  "printed",
  /** What a command or a test's own process printed: an answer may name what was asked about. */
  "answer",
  "audit",
  /** Messages that were worked off. */
  "inbox",
  /** Cards that stand somewhere or are about to. */
  "outbox",
  /** The rest of the database. */
  "database",
]);
export type Sink = z.infer<typeof sink>;

export const record = z.object({
  sink,
  from: z.string(),
  text: z.string(),
  /** Of the lab around it; none of them may stand in the text. */
  secrets: z.array(z.string()),
});
export type Kept = z.infer<typeof record>;

export function keep(
  where: Sink,
  text: string,
  secrets: readonly string[] = [],
): void {
  const folder = process.env[FOLDER];
  if (folder === undefined || text === "" || !existsSync(folder)) return;
  const from = process.env[TEST_FILE] ?? "";
  const kept: Kept = { sink: where, from, text, secrets: [...secrets] };
  appendFileSync(
    join(folder, `${process.pid}.jsonl`),
    `${JSON.stringify(kept)}\n`,
  );
}

/** As in production, and kept. */
export const keptLog: Log = createLog((line) => keep("log", line));

/** Credentials of a lab's settings, and the passwords of whoever is on its stage. */
export function secretsIn(
  settings: Readonly<Record<string, string>>,
  stage: unknown = {},
): readonly string[] {
  const given = Object.entries(settings).flatMap(([name, value]) =>
    name.endsWith("_SECRET") ? [value] : [],
  );
  const held = JSON.stringify(stage).matchAll(
    /"(?:password|secret)":"([^"]{8,})"/g,
  );
  return [...new Set([...given, ...[...held].map(([, one = ""]) => one)])];
}

/** The secrets that a lab's folder holds. */
export function secretsBelow(folder: string): readonly string[] {
  const file = join(folder, "lab.json");
  return existsSync(file)
    ? secretsIn({}, JSON.parse(readFileSync(file, "utf8")))
    : [];
}

/** Every table of each of the databases that lie beside one another, a story each. */
export function keepDatabases(
  folder: string,
  secrets: readonly string[] = [],
): void {
  if (process.env[FOLDER] === undefined) return;
  for (const name of readdirSync(folder))
    if (name.endsWith(".db")) keepTables(join(folder, name), secrets);
}

export function keepTables(
  file: string,
  secrets: readonly string[] = [],
): void {
  if (process.env[FOLDER] === undefined) return;
  for (const { table, rows } of tablesOf(file))
    for (const [sink, own] of bySink(table, rows))
      keep(sink, own.map((row) => JSON.stringify(row)).join("\n"), secrets);
}

export function keepLab(
  settings: Readonly<Record<string, string>>,
  stage: unknown,
): void {
  const folder = dirname(settings["DATABASE_FILE"] ?? "");
  keepDatabases(folder, secretsIn(settings, stage));
}

type Row = Readonly<Record<string, unknown>>;

function bySink(
  table: string,
  rows: readonly Row[],
): readonly (readonly [Sink, readonly Row[]])[] {
  switch (table) {
    case "audit":
      return [["audit", rows]];
    case "cards":
      return [["outbox", rows]];
    case "inbox":
      return [
        ["inbox", rows.filter(({ state }) => state === "done")],
        ["database", rows.filter(({ state }) => state !== "done")],
      ];
    default:
      return [["database", rows]];
  }
}

const names = z.array(z.object({ name: z.string() }));
const anyRows = z.array(z.record(z.string(), z.unknown()));

/** All that stands in all tables. */
export function tablesOf(
  file: string,
): readonly { readonly table: string; readonly rows: readonly Row[] }[] {
  const db = new Libsql(file);
  try {
    return names
      .parse(
        db
          .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
          .all([]),
      )
      .map(({ name: table }) => ({
        table,
        rows: anyRows.parse(db.prepare(`SELECT * FROM "${table}"`).all([])),
      }));
  } finally {
    db.close();
  }
}
