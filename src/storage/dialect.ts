import type Libsql from "libsql";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import { whenFree } from "./busy.ts";
import { cachedStatements } from "./statements.ts";
import type { Tables } from "./tables.ts";

/** Kysely's SQLite driver, but a transaction takes the write lock at its beginning and waits for it without blocking. */
class ImmediateDriver extends SqliteDriver {
  readonly #db: Libsql.Database;

  constructor(db: Libsql.Database) {
    super({ database: cachedStatements(db) });
    this.#db = db;
  }

  // A deferred transaction that reads first and writes later fails with SQLITE_BUSY_SNAPSHOT when another process wrote
  // in between (sqlite.org/isolation.html).
  override async beginTransaction(
    connection: DatabaseConnection,
  ): Promise<void> {
    await whenFree(() =>
      connection.executeQuery(CompiledQuery.raw("begin immediate")),
    );
  }

  // A full disk may already have rolled it back (sqlite.org/lang_transaction.html §3.1); a second one would hide why.
  override async rollbackTransaction(
    connection: DatabaseConnection,
  ): Promise<void> {
    if (this.#db.inTransaction) await super.rollbackTransaction(connection);
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #db: Libsql.Database;

  constructor(db: Libsql.Database) {
    super({ database: cachedStatements(db) });
    this.#db = db;
  }

  override createDriver(): ImmediateDriver {
    return new ImmediateDriver(this.#db);
  }
}

export function kyselyOver(db: Libsql.Database): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new ImmediateDialect(db) });
}
