import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import type Libsql from "libsql";
import { type Kysely, sql } from "kysely";
import { DeskError } from "../desk/errors.ts";
import type { Clock, Store, Transaction } from "../desk/ports.ts";
import { auditLog } from "./audit.ts";
import { cardBoard } from "./board.ts";
import { caseStore } from "./cases.ts";
import { changeStore } from "./changes.ts";
import { contacts } from "./contacts.ts";
import { kyselyOver } from "./dialect.ts";
import { inbox } from "./inbox.ts";
import { jobs } from "./jobs.ts";
import type { Tables } from "./tables.ts";

/** One connection; transactions wait for one another in the order in which they were asked for. */
export class SqliteStore implements Store {
  readonly #raw: Libsql.Database;
  readonly #db: Kysely<Tables>;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #inside = new AsyncLocalStorage<{ state: "running" | "ended" }>();
  #last: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | undefined;

  constructor(raw: Libsql.Database, clock: Clock) {
    this.#raw = raw;
    this.#db = kyselyOver(raw);
    this.#clock = clock;
  }

  async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    // It would wait for the one around it, which waits for it.
    if (this.#inside.getStore()?.state === "running")
      throw new DeskError("store.nested-transact", {
        message: "A transaction was begun inside another one.",
      });
    if (this.#closed !== undefined)
      throw new DeskError("store.closed", {
        message: "The database is closed.",
      });
    const mine = this.#last.then(() => this.#run(work));
    this.#last = mine.catch(() => undefined).then(() => nextTurn());
    return mine;
  }

  onCommit(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** After the transactions already asked for. */
  close(): Promise<void> {
    this.#closed ??= this.#last.then(async () => {
      // Kept statements hold the connection open, so SQLite's own checkpoint at the last close may not happen.
      this.#raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      await this.#db.destroy();
    });
    return this.#closed;
  }

  async #run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const context: { state: "running" | "ended" } = { state: "running" };
    const clock = this.#clock;
    try {
      const { result, written } = await this.#db
        .transaction()
        .execute(async (db) => {
          const before = await totalChanges(db);
          const result = await this.#inside.run(context, () =>
            work(parts(db, clock)),
          );
          return { result, written: (await totalChanges(db)) - before };
        });
      // A worker that wakes and finds nothing to do must not wake itself.
      if (written > 0) this.#announce();
      return result;
    } finally {
      context.state = "ended";
    }
  }

  /** Outside of the caller's turn: what was committed stays so, whatever a listener does. */
  #announce(): void {
    for (const listener of this.#listeners) queueMicrotask(listener);
  }
}

function parts(db: Kysely<Tables>, clock: Clock): Transaction {
  return {
    cases: caseStore(db, clock),
    changes: changeStore(db, clock),
    audit: auditLog(db),
    inbox: inbox(db),
    board: cardBoard(db),
    jobs: jobs(db),
    contacts: contacts(db, clock),
  };
}

async function totalChanges(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select total_changes() as n`.execute(db);
  return rows[0]?.n ?? 0;
}
