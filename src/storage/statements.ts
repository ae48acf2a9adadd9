import type Libsql from "libsql";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** More than the statements this program has; a bound in case one is ever built with a varying text. */
const KEPT = 200;

/**
 * The driver as Kysely's SQLite dialect wants it, with two guards. Statements are kept, the latest used longest: each
 * `prepare` holds native memory until the event loop turns and the collector runs, which a busy service never waits
 * for. And values are checked before they are bound: libsql 0.5 ends the whole process on a type it does not know.
 */
export function cachedStatements(db: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? guarded(db.prepare(sql));
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > KEPT) {
        const oldest = kept.keys().next();
        if (oldest.done !== true) kept.delete(oldest.value);
      }
      return statement;
    },
    close() {
      kept.clear();
      db.close();
    },
  };
}

function guarded(statement: Libsql.Statement): SqliteStatement {
  const isReader = statement.reader;
  return {
    reader: isReader,
    all: (parameters) => statement.all(parameters.map(bindable)),
    run: (parameters) => statement.run(parameters.map(bindable)),
    iterate: (parameters) => statement.iterate(parameters.map(bindable)),
  };
}

function bindable(value: unknown): string | number | null {
  if (value === null) return null;
  if (typeof value === "string") return storableText(value);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError(`A ${typeof value} cannot be stored in a column.`);
}

/**
 * SQLite ends text at a NUL and UTF-8 has no lone surrogates; both become U+FFFD, so that what is read back is what was
 * written. JSON documents escape both and are not touched.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
