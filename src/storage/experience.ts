import { type Kysely, sql } from "kysely";
import type { Clock, Experience } from "../desk/ports.ts";
import type { Tables } from "./tables.ts";

/** What closed cases have taught, counted. */
export function experienceStore(db: Kysely<Tables>, clock: Clock): Experience {
  return {
    async learn(tenantId, codeIds, causeId) {
      for (const codeId of codeIds)
        await db
          .insertInto("experience")
          .values({
            tenant_id: tenantId,
            code_id: codeId,
            cause_id: causeId,
            cases: 1,
            updated_at: clock.now(),
          })
          .onConflict((conflict) =>
            conflict.columns(["tenant_id", "code_id", "cause_id"]).doUpdateSet({
              cases: sql`cases + 1`,
              updated_at: clock.now(),
            }),
          )
          .execute();
    },

    async unlearn(tenantId, codeIds, causeId) {
      const rows = codeIds.map((codeId) =>
        db
          .updateTable("experience")
          .set({ cases: sql`cases - 1` })
          .where("tenant_id", "=", tenantId)
          .where("code_id", "=", codeId)
          .where("cause_id", "=", causeId)
          .execute(),
      );
      await Promise.all(rows);
      await db.deleteFrom("experience").where("cases", "<=", 0).execute();
    },

    async of(tenantId, codeIds) {
      if (codeIds.length === 0) return {};
      const rows = await db
        .selectFrom("experience")
        .select(["cause_id", (eb) => eb.fn.max("cases").as("cases")])
        .where("tenant_id", "=", tenantId)
        .where("code_id", "in", codeIds)
        .groupBy("cause_id")
        .execute();
      return Object.fromEntries(
        rows.map(({ cause_id, cases }) => [cause_id, cases]),
      );
    },

    async all() {
      const rows = await db
        .selectFrom("experience")
        .selectAll()
        .orderBy("tenant_id")
        .orderBy("code_id")
        .orderBy("cases", "desc")
        .orderBy("cause_id")
        .execute();
      return rows.map((row) => ({
        tenantId: row.tenant_id,
        code: row.code_id,
        cause: row.cause_id,
        cases: row.cases,
        at: row.updated_at,
      }));
    },

    async forget() {
      const { numDeletedRows } = await db
        .deleteFrom("experience")
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
