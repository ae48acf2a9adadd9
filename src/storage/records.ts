import { sql, type Kysely } from "kysely";
import type { Attempt, Bounce } from "../core/model.ts";
import type { Records } from "../desk/ports.ts";
import { wholeCase } from "./cases.ts";
import { readCard, readCase } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** Looks over what is kept of people, and removes it. */
export function records(db: Kysely<Tables>): Records {
  const setAside = () =>
    db
      .updateTable("inbox")
      .set({ json: null })
      .where("state", "=", sql.lit("set-aside"));

  return {
    async casesOf({ tenantId, objectId }) {
      const rows = await db
        .selectFrom("cases")
        .select(["id", "json", "version"])
        .where("reporter_tenant", "=", tenantId)
        .where("reporter_id", "=", objectId)
        .orderBy("opened_at", "desc")
        .execute();
      return Promise.all(rows.map((row) => wholeCase(db, row)));
    },

    async questionsOf({ tenantId, objectId }) {
      const rows = await db
        .selectFrom("cards")
        .select(["key", "json"])
        .where("key", "like", "note:%")
        .where(
          sql<boolean>`json_extract(json, '$.asked.by.objectId') = ${objectId}`,
        )
        .where(
          sql<boolean>`json_extract(json, '$.asked.by.tenantId') = ${tenantId}`,
        )
        .orderBy("due_at", "desc")
        .execute();
      return rows.flatMap(({ key, json }) => {
        const card = readCard(json, `card ${key}`);
        return card.card === "note" && card.asked !== undefined
          ? [{ key, asked: card.asked }]
          : [];
      });
    },

    async openedSince(since, limit, after) {
      const rows = await db
        .selectFrom("cases")
        .select(["id", "json", "version"])
        .where("opened_at", ">=", since)
        .$if(after !== undefined, (query) =>
          query.where(
            sql<boolean>`(opened_at, id) < (${after?.openedAt ?? ""}, ${after?.id ?? ""})`,
          ),
        )
        .orderBy("opened_at", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return Promise.all(rows.map((row) => wholeCase(db, row)));
    },

    async dropWords(before, limit, after) {
      const rows = await db
        .selectFrom("cases")
        .select(["id", "json"])
        .where("state", "=", "closed")
        .where("updated_at", "<", before)
        .where("id", ">", after)
        .orderBy("id")
        .limit(limit)
        .execute();
      const ids: string[] = [];
      for (const { id, json } of rows) {
        const bare = withoutWords(json, id);
        // Neither version nor date: it stays as it was closed.
        if (bare !== json)
          await db
            .updateTable("cases")
            .set({ json: bare })
            .where("id", "=", id)
            .execute();
        const seen = await db
          .updateTable("changes")
          .set({ json: sql<string>`json_remove(json, '$.nextMail.words')` })
          .where("case_id", "=", id)
          .where(
            sql<boolean>`json_extract(json, '$.nextMail.words') IS NOT NULL`,
          )
          .executeTakeFirst();
        if (bare !== json || seen.numUpdatedRows > 0n) ids.push(id);
      }
      return { ids, last: rows.at(-1)?.id };
    },

    async closedBefore(before, limit) {
      const rows = await db
        .selectFrom("cases")
        .select("id")
        .where("state", "=", "closed")
        .where("updated_at", "<", before)
        .orderBy("updated_at")
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    async removeCase(caseId) {
      await db.deleteFrom("evidence").where("case_id", "=", caseId).execute();
      await db
        .deleteFrom("incident_signs")
        .where("case_id", "=", caseId)
        .execute();
      await db
        .deleteFrom("incident_cases")
        .where("case_id", "=", caseId)
        .execute();
      await db.deleteFrom("changes").where("case_id", "=", caseId).execute();
      await db
        .deleteFrom("jobs")
        .where(sql<boolean>`json_extract(json, '$.caseId') = ${caseId}`)
        .execute();
      await db.deleteFrom("cases").where("id", "=", caseId).execute();
    },

    async removeNotes({ tenantId, objectId }, butFor) {
      await db
        .deleteFrom("cards")
        .where("key", "like", "note:%")
        .where("key", "<>", `note:${butFor}`)
        .where(sql<boolean>`json_extract(json, '$.asked') IS NULL`)
        .where(
          sql<boolean>`json_extract(audience_json, '$.objectId') = ${objectId}`,
        )
        .where(
          sql<boolean>`json_extract(audience_json, '$.tenantId') = ${tenantId}`,
        )
        .execute();
      await setAside()
        .where(
          sql<boolean>`json_extract(json, '$.from.objectId') = ${objectId}`,
        )
        .where(
          sql<boolean>`json_extract(json, '$.from.tenantId') = ${tenantId}`,
        )
        .execute();
    },

    async dropItems(before) {
      await setAside().where("at", "<", before).execute();
    },

    async removeOldCards(before, limit) {
      const old = db
        .selectFrom("cards")
        .select("key")
        .where((one) =>
          one.or([
            one("key", "like", "note:%"),
            sql<boolean>`NOT EXISTS (SELECT 1 FROM cases WHERE id = ${ITS} UNION ALL SELECT 1 FROM changes WHERE id = ${ITS} UNION ALL SELECT 1 FROM incidents WHERE id = ${ITS})`,
          ]),
        )
        .where("due_at", "<", before)
        .where((one) =>
          one.or([
            one("state", "=", "given-up"),
            one("wanted", "=", one.ref("sent")),
            // Below a card that is gone it is never sent.
            one("activity_id", "is", null).and("thread", "is not", null),
          ]),
        )
        .limit(limit);
      const { numDeletedRows } = await db
        .deleteFrom("cards")
        .where("key", "in", old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },

    async cutAudit(before) {
      const last = await db
        .selectFrom("audit")
        .select(["seq", "hash"])
        .where("at", "<", before)
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      if (last === undefined) return;
      await db.insertInto("audit_start").values(last).execute();
      await db.deleteFrom("audit").where("seq", "<=", last.seq).execute();
    },
  };
}

/** What a card is about: the second part of its key ('case:ID:user', 'change:ID:PERSON', 'incident:ID'). */
const ITS = sql`substr(cards.key, instr(cards.key, ':') + 1, instr(substr(cards.key, instr(cards.key, ':') + 1) || ':', ':') - 1)`;

/**
 * A closed case's document without what a stranger's server said and what people wrote; the same text where there is no
 * such thing. JSON leaves out what is undefined.
 */
function withoutWords(json: string, id: string): string {
  const document = readCase(json, `case ${id}`);
  const { bounce, attempts, earlier, feedback, history } = document;
  return JSON.stringify({
    ...document,
    bounce: bare(bounce),
    attempts: attempts.map(unspoken),
    feedback: feedback && { ...feedback, text: "" },
    history: history.map((line) => ({ ...line, words: undefined })),
    earlier: earlier?.map((fault) => ({
      ...fault,
      bounce: bare(fault.bounce),
      attempts: fault.attempts.map(unspoken),
    })),
  });
}

function bare(bounce: Bounce) {
  const { outer } = bounce;
  return { ...bounce, words: "", outer: outer && { ...outer, words: "" } };
}

function unspoken(attempt: Attempt) {
  return { ...attempt, transcript: undefined };
}
