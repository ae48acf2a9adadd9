import { type Kysely, type KyselyPlugin, sql } from "kysely";
import { DeskError } from "../desk/errors.ts";
import type { Tables } from "./tables.ts";

/** Work that waits for its place in a transaction, and the promise of whoever asked for it. */
export interface Waiting {
  /** Does the work; `take-back` when it failed. Never throws. */
  attempt(db: Kysely<Tables>): Promise<"keep" | "take-back">;
  /** The transaction around it is committed: tells how the work ended. */
  committed(): void;
  /** The transaction around it came to nothing. */
  lost(error: unknown): void;
}

/** What may be asked of the transaction's parts: everything while the work runs, nothing afterwards. */
export interface Context {
  state: "running" | "ended";
}

type Ended<T> =
  | { readonly end: "well"; readonly value: T }
  | { readonly end: "badly"; readonly error: unknown };

export function waiting<T>(
  work: (db: Kysely<Tables>, context: Context) => Promise<T>,
): { readonly one: Waiting; readonly result: Promise<T> } {
  const { promise, resolve, reject } = withResolvers<T>();
  let ended: Ended<T> | undefined;
  const one: Waiting = {
    async attempt(db) {
      const context: Context = { state: "running" };
      try {
        const value = await work(db.withPlugin(whileRunning(context)), context);
        ended = { end: "well", value };
      } catch (error) {
        ended = { end: "badly", error };
      }
      context.state = "ended";
      return ended.end === "well" ? "keep" : "take-back";
    },
    committed: () =>
      ended?.end === "well" ? resolve(ended.value) : reject(ended?.error),
    // What the work itself stumbled over says more than what became of the others.
    lost: (error) => reject(ended?.end === "badly" ? ended.error : error),
  };
  return { one, result: promise };
}

/**
 * Does the works of a transaction one after the other, each to be taken back alone; returns how many rows those changed
 * that are kept.
 */
export async function doAll(
  db: Kysely<Tables>,
  group: readonly Waiting[],
  isInTransaction: () => boolean,
): Promise<number> {
  let written = 0;
  let changes = await totalChanges(db);
  for (const one of group) {
    await sql`savepoint work`.execute(db);
    const end = await one.attempt(db);
    // A full disk has already rolled everything back (sqlite.org/lang_transaction.html §3.1).
    if (!isInTransaction())
      throw new DeskError("store.rolled-back", {
        message: "The database took the whole transaction back.",
      });
    if (end === "take-back") await sql`rollback to work`.execute(db);
    await sql`release work`.execute(db);
    const after = await totalChanges(db);
    if (end === "keep") written += after - changes;
    changes = after;
  }
  return written;
}

/** A late query would land in the next one's work. */
function whileRunning(context: Context): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (context.state === "running") return node;
      throw new DeskError("store.transaction-over", {
        message: "A transaction was used after its end.",
      });
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

/** Of the connection since it was opened; taking back does not lower it. */
async function totalChanges(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select total_changes() as n`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
