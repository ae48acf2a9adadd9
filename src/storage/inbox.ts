import type { Kysely } from "kysely";
import type { Instant } from "../core/model.ts";
import { DamagedRecord } from "../desk/errors.ts";
import type { Inbox, InboxItem } from "../desk/ports.ts";
import { later, shortened } from "./retry.ts";
import { readInboxItem } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** Waits after the first, second … failed try; after the last of them one more try, then the item is set aside. */
const BACK_OFF_MS = [1_000, 5_000, 30_000, 120_000] as const;

/** In order of arrival. The id of an item stays for good, its words only until it is done. */
export function inbox(db: Kysely<Tables>): Inbox {
  return {
    async record(item) {
      const written = await db
        .insertInto("inbox")
        .values({
          id: item.id,
          at: item.at,
          state: "waiting",
          tries: 0,
          json: JSON.stringify(item),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      return written.numInsertedOrUpdatedRows === 1n;
    },

    async next(now, busy) {
      for (const row of await oldestDue(db, now, busy.size + 1)) {
        const item = await readable(db, row);
        if (item !== undefined && !busy.has(item.from.objectId)) return item;
      }
      return undefined;
    },

    async done(id) {
      await db
        .updateTable("inbox")
        .set({ state: "done", json: null, next_at: null, error: null })
        .where("id", "=", id)
        .execute();
    },

    failed: (id, now, error) => countFailure(db, id, now, error),
  };
}

/** Undefined, and set aside, for a damaged row: it would stand at the head of the queue for ever. */
async function readable(
  db: Kysely<Tables>,
  row: Pick<Tables["inbox"], "id" | "json">,
): Promise<InboxItem | undefined> {
  try {
    return readInboxItem(row.json ?? "", `inbox item ${row.id}`);
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    await setAside(db, row.id, error.message);
    return undefined;
  }
}

/** More rows than there are busy people cannot be needed but when one of them sent several; those wait for the next look. */
function oldestDue(db: Kysely<Tables>, now: Instant, people: number) {
  return db
    .selectFrom("inbox")
    .select(["id", "json"])
    .where("state", "=", "waiting")
    .where((where) =>
      where.or([where("next_at", "is", null), where("next_at", "<=", now)]),
    )
    .orderBy("seq")
    .limit(people + 50)
    .execute();
}

async function setAside(db: Kysely<Tables>, id: string, error: string) {
  await db
    .updateTable("inbox")
    .set({ state: "set-aside", next_at: null, error: shortened(error) })
    .where("id", "=", id)
    .execute();
}

async function countFailure(
  db: Kysely<Tables>,
  id: string,
  now: Instant,
  error: string,
): Promise<boolean> {
  const row = await db
    .updateTable("inbox")
    .set((columns) => ({
      tries: columns("tries", "+", 1),
      error: shortened(error),
    }))
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .returning("tries")
    .executeTakeFirst();
  if (row === undefined) return false;
  const waitMs = BACK_OFF_MS[row.tries - 1];
  if (waitMs === undefined) {
    await setAside(db, id, error);
    return true;
  }
  await db
    .updateTable("inbox")
    .set({ next_at: later(now, waitMs) })
    .where("id", "=", id)
    .execute();
  return false;
}
