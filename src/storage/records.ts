import { sql, type Kysely } from "kysely";
import type { Bounce } from "../core/model.ts";
import type { Records } from "../desk/ports.ts";
import { wholeCase } from "./cases.ts";
import { readCard, readCase } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** Looks over what is kept of people, and removes it. */
export function records(db: Kysely<Tables>): Records {
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
        return card.card === "note" ? (card.asked ?? []) : [];
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

    async dropWords(before, limit) {
      const rows = await db
        .selectFrom("cases")
        .select(["id", "json"])
        .where("state", "=", "closed")
        .where("updated_at", "<", before)
        .where(
          sql<boolean>`(json_extract(json, '$.bounce.words') <> '' OR json_extract(json, '$.feedback.text') <> '' OR EXISTS (SELECT 1 FROM json_each(cases.json, '$.history') WHERE json_extract(value, '$.words') IS NOT NULL) OR EXISTS (SELECT 1 FROM changes WHERE case_id = cases.id AND json_extract(changes.json, '$.nextMail.words') IS NOT NULL))`,
        )
        .limit(limit)
        .execute();
      for (const { id, json } of rows) {
        await db
          .updateTable("cases")
          // Neither version nor date: it stays as it was closed.
          .set({ json: withoutWords(json, id) })
          .where("id", "=", id)
          .execute();
        await db
          .updateTable("changes")
          .set({ json: sql<string>`json_remove(json, '$.nextMail.words')` })
          .where("case_id", "=", id)
          .execute();
      }
      return rows.map(({ id }) => id);
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
      await db
        .deleteFrom("cards")
        .where(
          sql<boolean>`EXISTS (SELECT 1 FROM changes WHERE case_id = ${caseId} AND cards.key LIKE 'change:' || id || ':%')`,
        )
        .execute();
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
        .where(
          sql<boolean>`json_extract(audience_json, '$.objectId') = ${objectId}`,
        )
        .where(
          sql<boolean>`json_extract(audience_json, '$.tenantId') = ${tenantId}`,
        )
        .execute();
    },

    async removeOldCards(before) {
      await db
        .deleteFrom("cards")
        .where((one) =>
          one.or([
            one("key", "like", "note:%"),
            sql<boolean>`key LIKE 'case:%' AND NOT EXISTS (SELECT 1 FROM cases WHERE cards.key LIKE 'case:' || cases.id || ':%')`,
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
        .execute();
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

/** A closed case's document without what a stranger's server said. */
function withoutWords(json: string, id: string): string {
  const document = readCase(json, `case ${id}`);
  const bare = (bounce: Bounce): Bounce => ({
    ...bounce,
    words: "",
    ...(bounce.outer === undefined
      ? {}
      : { outer: { ...bounce.outer, words: "" } }),
  });
  return JSON.stringify({
    ...document,
    bounce: bare(document.bounce),
    ...(document.feedback === undefined
      ? {}
      : { feedback: { ...document.feedback, text: "" } }),
    history: document.history.map(({ at, who, what }) => ({ at, who, what })),
    ...(document.earlier === undefined
      ? {}
      : {
          earlier: document.earlier.map((fault) => ({
            ...fault,
            bounce: bare(fault.bounce),
          })),
        }),
  });
}
