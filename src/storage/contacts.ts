import type { Kysely } from "kysely";
import type { Clock, Contacts } from "../desk/ports.ts";
import type { Tables } from "./tables.ts";

export function contacts(db: Kysely<Tables>, clock: Clock): Contacts {
  return {
    async remember({ person, conversationId, serviceUrl, channelUserId }) {
      const reach = {
        name: person.name,
        conversation_id: conversationId,
        service_url: serviceUrl,
        channel_user_id: channelUserId,
        seen_at: clock.now(),
      };
      await db
        .insertInto("contacts")
        .values({
          tenant_id: person.tenantId,
          object_id: person.objectId,
          ...reach,
        })
        .onConflict((conflict) =>
          conflict.columns(["tenant_id", "object_id"]).doUpdateSet(reach),
        )
        .execute();
    },

    async find({ tenantId, objectId }) {
      const row = await db
        .selectFrom("contacts")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("object_id", "=", objectId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        person: { tenantId, objectId, name: row.name },
        conversationId: row.conversation_id,
        serviceUrl: row.service_url,
        channelUserId: row.channel_user_id,
      };
    },

    async anyServiceUrl() {
      const row = await db
        .selectFrom("contacts")
        .select("service_url")
        .orderBy("seen_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.service_url;
    },

    async mute({ tenantId, objectId }, isMuted) {
      await db
        .updateTable("contacts")
        .set({ muted: isMuted ? 1 : 0 })
        .where("tenant_id", "=", tenantId)
        .where("object_id", "=", objectId)
        .execute();
    },

    async isMuted({ tenantId, objectId }) {
      const row = await db
        .selectFrom("contacts")
        .select("muted")
        .where("tenant_id", "=", tenantId)
        .where("object_id", "=", objectId)
        .executeTakeFirst();
      return row?.muted === 1;
    },

    async forget({ tenantId, objectId }) {
      await db
        .deleteFrom("contacts")
        .where("tenant_id", "=", tenantId)
        .where("object_id", "=", objectId)
        .execute();
    },
  };
}
