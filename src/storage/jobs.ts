import type { ExpressionBuilder, Kysely } from "kysely";
import { DamagedRecord } from "../desk/errors.ts";
import type { Jobs, LeasedJob } from "../desk/ports.ts";
import { later, shortened } from "./retry.ts";
import { readJob } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** A done job keeps its row, so that the same id added again later is not run again. */
export function jobs(db: Kysely<Tables>): Jobs {
  return {
    async add(id, job, runAt) {
      await db
        .insertInto("jobs")
        .values({
          id,
          state: "waiting",
          json: JSON.stringify(job),
          run_at: runAt,
          fence: 0,
          tries: 0,
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },

    async countSince(idsBegin, since) {
      const { jobs: count } = await db
        .selectFrom("jobs")
        .select((all) => all.fn.countAll<number>().as("jobs"))
        .where((id) => beginsWith(id, idsBegin))
        .where("run_at", ">=", since)
        .executeTakeFirstOrThrow();
      return count;
    },

    async forget(idsBegin, before) {
      await db
        .deleteFrom("jobs")
        .where((id) => beginsWith(id, idsBegin))
        .where("run_at", "<", before)
        .where("state", "<>", "waiting")
        .execute();
    },

    async lease(owner, now, leaseMs, limit) {
      const due = await db
        .selectFrom("jobs")
        .select(["id", "json", "tries", "fence"])
        .where("state", "=", "waiting")
        .where("run_at", "<=", now)
        .where((where) =>
          where.or([
            where("leased_until", "is", null),
            where("leased_until", "<=", now),
          ]),
        )
        .orderBy("run_at")
        .orderBy("id")
        .limit(limit)
        .execute();
      const leased: LeasedJob[] = [];
      for (const row of due) {
        const job = readable(row);
        await db
          .updateTable("jobs")
          .set(
            job === undefined
              ? { state: "set-aside", error: "cannot be read" }
              : {
                  owner,
                  leased_until: later(now, leaseMs),
                  tries: job.tries,
                  fence: job.fence,
                },
          )
          .where("id", "=", row.id)
          .execute();
        if (job !== undefined) leased.push(job);
      }
      return leased;
    },

    async done(job) {
      const written = await held(db, job)
        .set({ state: "done", owner: null, leased_until: null, error: null })
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },

    async renew(job, now, leaseMs) {
      const written = await held(db, job)
        .set({ leased_until: later(now, leaseMs) })
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },

    async release(owner) {
      await db
        .updateTable("jobs")
        .set({ owner: null, leased_until: null })
        .where("owner", "=", owner)
        .where("state", "=", "waiting")
        .execute();
    },

    async again(job, runAt, error) {
      const written = await held(db, job)
        .set({
          run_at: runAt,
          owner: null,
          leased_until: null,
          error: shortened(error),
        })
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
  };
}

/** By the index of the ids, which LIKE does not use. */
function beginsWith(
  where: ExpressionBuilder<Tables, "jobs">,
  idsBegin: string,
) {
  return where.and([
    where("id", ">=", idsBegin),
    where("id", "<", `${idsBegin}\u{10ffff}`),
  ]);
}

type JobRow = Pick<Tables["jobs"], "id" | "json" | "tries" | "fence">;

/** The job under its next lease; undefined for a damaged row, which must not hold up the others. */
function readable(row: JobRow): LeasedJob | undefined {
  try {
    return {
      id: row.id,
      job: readJob(row.json, `job ${row.id}`),
      tries: row.tries + 1,
      fence: row.fence + 1,
    };
  } catch (error) {
    if (error instanceof DamagedRecord) return undefined;
    throw error;
  }
}

/** Only while this very lease stands. One that ran out stands until somebody else takes the job: nothing was lost by then. */
function held(db: Kysely<Tables>, job: LeasedJob) {
  return db
    .updateTable("jobs")
    .where("id", "=", job.id)
    .where("fence", "=", job.fence)
    .where("state", "=", "waiting")
    .where("owner", "is not", null);
}
