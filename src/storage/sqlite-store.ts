import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import type Libsql from "libsql";
import type { Kysely } from "kysely";
import { DeskError } from "../desk/errors.ts";
import type { Clock, Store, Transaction } from "../desk/ports.ts";
import { auditLog } from "./audit.ts";
import { cardBoard } from "./board.ts";
import { brake } from "./brake.ts";
import { caseStore } from "./cases.ts";
import { changeStore } from "./changes.ts";
import { contacts } from "./contacts.ts";
import { kyselyOver } from "./dialect.ts";
import { experienceStore } from "./experience.ts";
import { type Context, doAll, type Waiting, waiting } from "./group.ts";
import { inbox } from "./inbox.ts";
import { incidents } from "./incidents.ts";
import { jobs } from "./jobs.ts";
import { records } from "./records.ts";
import { register } from "./register.ts";
import { caseSearch } from "./search.ts";
import type { Tables } from "./tables.ts";

/** As many as wait at once share a transaction; more would hold up the event loop for too long. */
const TOGETHER = 32;

/**
 * One connection. Works are done one after the other, in the order in which they were asked for. Those that wait at the
 * same time share a transaction, each in a savepoint of its own: a commit waits for the disk, and once does for all.
 */
export class SqliteStore implements Store {
  readonly #raw: Libsql.Database;
  readonly #db: Kysely<Tables>;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #inside = new AsyncLocalStorage<Context>();
  readonly #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;
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
    const { one, result } = waiting((db, context) =>
      this.#inside.run(context, () => work(parts(db, this.#clock))),
    );
    this.#waiting.push(one);
    this.#working ??= this.#workOff();
    return result;
  }

  onCommit(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** After the transactions already asked for. */
  close(): Promise<void> {
    this.#closed ??= (async () => {
      await this.#working;
      // Kept statements hold the connection open, so SQLite's own checkpoint at the last close may not happen.
      this.#raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      await this.#db.destroy();
      // Until then Node 20 hands it on with each promise that anything in this process makes.
      this.#inside.disable();
    })();
    return this.#closed;
  }

  async #workOff(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gathered();
      await this.#together(this.#waiting.splice(0, TOGETHER));
    }
    this.#working = undefined;
  }

  /** Turns of the event loop, one at least, until none brings in more: the rest of the program runs between two commits. */
  async #gathered(): Promise<void> {
    for (let before = 0; before < this.#waiting.length;) {
      before = this.#waiting.length;
      if (before >= TOGETHER) return nextTurn();
      await nextTurn();
    }
  }

  async #together(group: readonly Waiting[]): Promise<void> {
    try {
      const written = await this.#db
        .transaction()
        .execute((db) => doAll(db, group, () => this.#raw.inTransaction));
      // A worker that wakes and finds nothing to do must not wake itself.
      if (written > 0) this.#announce();
      for (const one of group) one.committed();
    } catch (error) {
      for (const one of group) one.lost(error);
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
    experience: experienceStore(db, clock),
    brake: brake(db),
    records: records(db),
    register: register(db),
    incidents: incidents(db),
    search: caseSearch(db),
  };
}
