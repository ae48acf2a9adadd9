import { sql, type Kysely, type Selectable } from "kysely";
import type { CardAudience } from "../desk/cards.ts";
import { DamagedRecord } from "../desk/errors.ts";
import type { CardBoard, PendingCard } from "../desk/ports.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import { shortened } from "./retry.ts";
import { readAudience, readCard } from "./shapes.ts";
import type { Tables } from "./tables.ts";

type CardRow = Selectable<Tables["cards"]>;

/** One row a key: what should stand there (`wanted`), and what was last sent (`sent`). What lay between is never sent. */
export function cardBoard(db: Kysely<Tables>): CardBoard {
  const one = (key: string) =>
    db.selectFrom("cards").selectAll().where("key", "=", key);
  const update = (key: string) =>
    db.updateTable("cards").where("key", "=", key);

  async function giveUp(key: string, error: string): Promise<void> {
    await update(key)
      .set({ state: "given-up", error: shortened(error) })
      .execute();
  }

  return {
    async show(key, audience, card, now, canWait = false) {
      const content = {
        audience_json: canonicalJson(audience),
        json: canonicalJson(card),
      };
      const row = await one(key).executeTakeFirst();
      if (row === undefined) {
        await db
          .insertInto("cards")
          .values(firstOf(key, audience, content, now, canWait))
          .execute();
        return;
      }
      if (isSame(row, content)) return;
      await update(key)
        .set({
          ...content,
          wanted: row.wanted + 1,
          // Whoever was gone may be back; a reply that was taken out of its thread stays out, and tidying posts nothing anew.
          state: canWait || row.thread !== null ? row.state : "shown",
          // What was on its way already keeps its turn.
          rank:
            canWait && row.wanted > row.sent
              ? row.rank
              : rankOf(audience, canWait),
          // Back-off and Retry-After are about the place, not about what is written there: new content does not jump it.
          due_at: row.tries > 0 && row.due_at > now ? row.due_at : now,
        })
        .execute();
    },

    async due(now, limit, busy = []) {
      const rows = await db
        .selectFrom("cards")
        .selectAll()
        .whereRef("wanted", ">", "sent")
        // A literal: an index over some rows only serves no parameter (sqlite.org/partialindex.html §2).
        .where("state", "=", sql.lit("shown"))
        .where("due_at", "<=", now)
        .where("audience_json", "not in", busy.map(canonicalJson))
        .where(canBeReached)
        .orderBy("rank")
        .orderBy("due_at")
        .orderBy("key")
        .limit(limit)
        .execute();
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
const canBeReached = sql<boolean>`(thread IS NULL OR activity_id <> '' OR EXISTS (SELECT 1 FROM cards AS root WHERE root.key = cards.thread AND root.activity_id <> ''))`;

function rankOf({ kind }: CardAudience, canWait: boolean): CardRow["rank"] {
  if (canWait) return 2;
  return kind === "thread" ? 1 : 0;
}

function firstOf(
  key: string,
  audience: CardAudience,
  content: Content,
  now: string,
  canWait: boolean,
) {
  return {
    ...content,
    key,
    thread: audience.kind === "thread" ? audience.root : null,
    rank: rankOf(audience, canWait),
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
    rank: row.rank,
    ...(place === undefined ? {} : { place }),
  };
}
