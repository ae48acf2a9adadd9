import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import Libsql from "libsql";
import { DatabaseUnavailable } from "../desk/errors.ts";
import { PATIENCE_MS, sqliteCode, whenFree } from "./busy.ts";
import { MIGRATIONS } from "./migrations.ts";

/** How long the driver itself may stand still for a lock. */
const BUSY_TIMEOUT_MS = 5;

/** Opens the file for writing, making it and its folder where missing, and brings the schema up to date. */
export async function openDatabase(
  file: string,
  patienceMs = PATIENCE_MS,
): Promise<Libsql.Database> {
  // An absolute path: the driver would take 'libsql://…' for a server and ':memory:' for no file.
  const path = resolve(file);
  try {
    makeFile(path);
    return await whenFree(() => prepared(path), patienceMs);
  } catch (error) {
    throw unavailable(path, error);
  }
}

/** Opens an existing file for reading. */
export function openForReading(file: string): Libsql.Database {
  const path = resolve(file);
  try {
    if (!statSync(path).isFile())
      throw new DatabaseUnavailable(path, "it is not a file");
    const db = new Libsql(path, { timeout: BUSY_TIMEOUT_MS });
    db.exec("PRAGMA query_only = ON");
    return db;
  } catch (error) {
    throw unavailable(path, error);
  }
}

/**
 * For the service's eyes only: it holds people's mail addresses. An existing file is not opened here, because closing
 * it again would drop SQLite's locks on it in this process (sqlite.org/howtocorrupt.html §2.2).
 */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) closeSync(openSync(path, "a", 0o600));
  else if (!found.isFile())
    throw new DatabaseUnavailable(path, "it is not a file");
  // SQLite opens what it may not write for reading and says so at the first write only. The log stands beside the file.
  accessSync(path, constants.R_OK | constants.W_OK);
  accessSync(dirname(path), constants.W_OK);
}

function prepared(path: string): Libsql.Database {
  const db = new Libsql(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.exec("PRAGMA journal_mode = WAL");
    // In WAL only FULL makes a commit survive a loss of power (sqlite.org/pragma.html#pragma_synchronous).
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA foreign_keys = ON");
    migrate(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function migrate(db: Libsql.Database, path: string): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    const version = count(
      db,
      "SELECT user_version AS n FROM pragma_user_version",
    );
    if (version > MIGRATIONS.length)
      throw new DatabaseUnavailable(path, "a newer version has written it");
    if (
      version === 0 &&
      count(db, "SELECT count(*) AS n FROM sqlite_schema") > 0
    )
      throw new DatabaseUnavailable(path, "it belongs to another program");
    for (const migration of MIGRATIONS.slice(version)) db.exec(migration);
    if (version < MIGRATIONS.length)
      db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    db.exec("COMMIT");
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function count(db: Libsql.Database, sql: string): number {
  const [row] = db.prepare(sql).all([]);
  return typeof row === "object" &&
    row !== null &&
    "n" in row &&
    typeof row.n === "number"
    ? row.n
    : 0;
}

export function unavailable(path: string, error: unknown): DatabaseUnavailable {
  if (error instanceof DatabaseUnavailable) return error;
  return new DatabaseUnavailable(path, reason(sqliteCode(error)), error);
}

function reason(code: string | undefined): string {
  if (code === undefined) return "it cannot be opened";
  if (code.startsWith("SQLITE_BUSY"))
    return "another process holds a lock on it";
  if (code.startsWith("SQLITE_READONLY")) return "it cannot be written";
  if (code.startsWith("SQLITE_CORRUPT")) return "it is damaged";
  const known = REASONS.get(code);
  return known ?? `it cannot be opened (${code})`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["SQLITE_NOTADB", "it is not a database"],
  ["SQLITE_FULL", "the disk is full"],
  ["SQLITE_PERM", "this program may not write it and its folder"],
  ["EACCES", "this program may not write it and its folder"],
  ["EPERM", "this program may not write it and its folder"],
  ["EROFS", "it stands on a read-only disk"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a part of its path is not a folder"],
  ["EEXIST", "a part of its path is not a folder"],
  ["ENOENT", "there is no such file and it cannot be made"],
]);
