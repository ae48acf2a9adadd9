import type { Kysely } from "kysely";
import type { Brake } from "../desk/ports.ts";
import type { Tables } from "./tables.ts";

/** The kill switch: changes are off while its row is there. */
export function brake(db: Kysely<Tables>): Brake {
  return {
    async pulled() {
      const row = await db.selectFrom("brake").selectAll().executeTakeFirst();
      return row === undefined
        ? undefined
        : {
            by: {
              tenantId: row.tenant_id,
              objectId: row.object_id,
              name: row.name,
            },
            at: row.at,
          };
    },

    /** Pulled twice, the first hand stands. */
    async pull({ by, at }) {
      await db
        .insertInto("brake")
        .values({
          only: 1,
          tenant_id: by.tenantId,
          object_id: by.objectId,
          name: by.name,
          at,
        })
        .onConflict((conflict) => conflict.column("only").doNothing())
        .execute();
    },

    async release() {
      await db.deleteFrom("brake").execute();
    },
  };
}
