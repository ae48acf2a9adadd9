import type { Kysely, Selectable } from "kysely";
import type { RegisteredDevice, Register } from "../desk/ports.ts";
import type { Tables } from "./tables.ts";

/** What sends mail: one row a sender. */
export function register(db: Kysely<Tables>): Register {
  const one = (tenantId: string, sender: string) =>
    ({ tenant_id: tenantId, sender: sender.toLowerCase() }) as const;
  return {
    async seen(device) {
      const shown = {
        kind: device.kind,
        public_address: device.publicAddress ?? null,
        method: device.method ?? null,
        connector: device.connector ?? null,
        last_seen: device.lastSeen,
        last_case_id: device.lastCaseId,
        last_reference: device.lastReference,
      };
      await db
        .insertInto("devices")
        .values({ ...one(device.tenantId, device.sender), ...shown })
        .onConflict((conflict) =>
          conflict
            .columns(["tenant_id", "sender"])
            .doUpdateSet((given) => ({
              ...shown,
              // What a case leaves open stays as an earlier one had it.
              public_address: given.fn.coalesce(
                "excluded.public_address",
                "devices.public_address",
              ),
              method: given.fn.coalesce("excluded.method", "devices.method"),
              connector: given.fn.coalesce(
                "excluded.connector",
                "devices.connector",
              ),
            }))
            .where("devices.last_seen", "<=", device.lastSeen),
        )
        .execute();
    },

    async get(tenantId, sender) {
      const row = await db
        .selectFrom("devices")
        .selectAll()
        .where((where) => where.and(one(tenantId, sender)))
        .executeTakeFirst();
      return row === undefined ? undefined : deviceOf(row);
    },

    async all() {
      const rows = await db
        .selectFrom("devices")
        .selectAll()
        .orderBy("sender")
        .orderBy("tenant_id")
        .execute();
      return rows.map(deviceOf);
    },

    async setName(tenantId, sender, name) {
      const { numUpdatedRows } = await db
        .updateTable("devices")
        .set({ dynamic_name: name ?? null })
        .where((where) => where.and(one(tenantId, sender)))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async looked(tenantId, sender, { lookedAt, stranger, because, source }) {
      await db
        .updateTable("devices")
        .set({
          looked_at: lookedAt,
          stranger: stranger ?? null,
          stranger_because: because ?? null,
          stranger_source: source ?? null,
        })
        .where((where) => where.and(one(tenantId, sender)))
        .execute();
    },

    async forget(tenantId, sender) {
      const { numDeletedRows } = await db
        .deleteFrom("devices")
        .where((where) => where.and(one(tenantId, sender)))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async removeUnseen(since) {
      await db.deleteFrom("devices").where("last_seen", "<", since).execute();
    },

    async changedTargets() {
      const rows = await db
        .selectFrom("changes")
        .select("target")
        .distinct()
        .where("state", "in", ["applied", "verified"])
        .execute();
      return rows.map(({ target }) => target);
    },
  };
}

function deviceOf(row: Selectable<Tables["devices"]>): RegisteredDevice {
  return {
    tenantId: row.tenant_id,
    sender: row.sender,
    kind: row.kind,
    ...present("publicAddress", row.public_address),
    ...present("method", row.method),
    ...present("connector", row.connector),
    lastSeen: row.last_seen,
    lastCaseId: row.last_case_id,
    lastReference: row.last_reference,
    ...present("dynamicName", row.dynamic_name),
    ...(row.looked_at === null
      ? {}
      : {
          egress: {
            lookedAt: row.looked_at,
            ...present("stranger", row.stranger),
            ...present("because", row.stranger_because),
            ...(row.stranger_source === null
              ? {}
              : { source: row.stranger_source }),
          },
        }),
  };
}

/** A column without a value is a field that is not there. */
function present<K extends string>(
  name: K,
  value: string | null,
): Partial<Readonly<Record<K, string>>> {
  const field: Partial<Record<K, string>> = {};
  if (value !== null) field[name] = value;
  return field;
}
