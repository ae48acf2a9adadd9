import { sql, type Kysely } from "kysely";
import type { Instant } from "../core/model.ts";
import type { CardAudience } from "../desk/cards.ts";
import { DamagedRecord } from "../desk/errors.ts";
import type { CardBoard, PendingCard } from "../desk/ports.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import { shortened } from "./retry.ts";
import { readAudience, readCard } from "./shapes.ts";
import type { Tables } from "./tables.ts";

type CardRow = Tables["cards"];

/** One row a key: what should stand there (`wanted`), and what was last sent (`sent`). What lay between is never sent. */
export function cardBoard(db: Kysely<Tables>): CardBoard {
  const one = (key: string) =>
    db.selectFrom("cards").selectAll().where("key", "=", key);
  const update = (key: string) =>
    db.updateTable("cards").where("key", "=", key);

  const dueRows = (now: Instant, limit: number) =>
    db
      .selectFrom("cards")
      .selectAll()
      .whereRef("wanted", ">", "sent")
      .where("state", "=", "shown")
      .where("due_at", "<=", now)
      .orderBy("due_at")
      .orderBy("key")
      .limit(limit);

  async function giveUp(key: string, error: string): Promise<void> {
    await update(key)
      .set({ state: "given-up", error: shortened(error) })
      .execute();
  }

  return {
    async show(key, audience, card, now) {
      const content = {
        audience_json: canonicalJson(audience),
        json: canonicalJson(card),
      };
      const row = await one(key).executeTakeFirst();
      if (row === undefined) {
        await db
          .insertInto("cards")
          .values(firstOf(key, rootOf(audience), content, now))
          .execute();
        return;
      }
      if (isSame(row, content)) return;
      await update(key)
        .set({
          ...content,
          wanted: row.wanted + 1,
          // Back-off and Retry-After are about the place, not about what is written there: new content does not jump it.
          due_at: row.tries > 0 && row.due_at > now ? row.due_at : now,
        })
        .execute();
    },

    async due(now, limit) {
      const rows = await dueRows(now, limit)
        .where("thread", "is", null)
        .execute();
      if (rows.length < limit)
        rows.push(
          ...(await dueRows(now, limit - rows.length)
            .where("thread", "is not", null)
            .where(canBeReached)
            .execute()),
        );
      const cards: PendingCard[] = [];
      for (const row of rows) {
        try {
          cards.push(pending(row));
        } catch (error) {
          // It would be the first of those due for ever.
          if (!(error instanceof DamagedRecord)) throw error;
          await giveUp(row.key, error.message);
        }
      }
      return cards;
    },

    async delivered(key, version, place) {
      await update(key)
        .where("sent", "<", version)
        .set({
          sent: version,
          tries: 0,
          error: null,
          conversation_id: place.conversationId,
          activity_id: place.activityId,
        })
        .execute();
    },

    async retryAt(key, at, error) {
      await update(key)
        .set((columns) => ({
          tries: columns("tries", "+", 1),
          due_at: at,
          error: shortened(error),
        }))
        .execute();
    },

    async placeOf(key) {
      const row = await one(key).executeTakeFirst();
      return row === undefined ? undefined : placeIn(row);
    },

    async cardOf(key) {
      const row = await one(key).executeTakeFirst();
      return row === undefined ? undefined : readCard(row.json, `card ${key}`);
    },

    async keyAt({ conversationId, activityId }) {
      const row = await db
        .selectFrom("cards")
        .select("key")
        .where("conversation_id", "=", conversationId)
        .where("activity_id", "=", activityId)
        .executeTakeFirst();
      return row?.key;
    },

    async inThread(root) {
      const rows = await db
        .selectFrom("cards")
        .select(["key", "json", "sent", "state"])
        .where("thread", "=", root)
        .orderBy("key")
        .execute();
      return rows.map(({ key, json, sent, state }) => ({
        key,
        card: readCard(json, `card ${key}`),
        isWaiting: sent === 0 && state === "shown",
      }));
    },

    forget: giveUp,
  };
}

type Content = Pick<CardRow, "audience_json" | "json">;

/** A reply has a place of its own, or the card above it has one. */
const canBeReached = sql<boolean>`(activity_id <> '' OR EXISTS (SELECT 1 FROM cards AS root WHERE root.key = cards.thread AND root.activity_id <> ''))`;

function rootOf(audience: CardAudience): string | null {
  return audience.kind === "thread" ? audience.root : null;
}

function firstOf(
  key: string,
  thread: string | null,
  content: Content,
  now: string,
) {
  return {
    ...content,
    key,
    thread,
    state: "shown" as const,
    wanted: 1,
    sent: 0,
    tries: 0,
    due_at: now,
  };
}

function isSame(row: CardRow, content: Content): boolean {
  return (
    row.json === content.json && row.audience_json === content.audience_json
  );
}

function placeIn({ conversation_id, activity_id }: CardRow) {
  return conversation_id === null || activity_id === null
    ? undefined
    : { conversationId: conversation_id, activityId: activity_id };
}

function pending(row: CardRow): PendingCard {
  const place = placeIn(row);
  return {
    key: row.key,
    audience: readAudience(row.audience_json, `audience of card ${row.key}`),
    card: readCard(row.json, `card ${row.key}`),
    version: row.wanted,
    tries: row.tries,
    ...(place === undefined ? {} : { place }),
  };
}
