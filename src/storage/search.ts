import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Case } from "../core/model.ts";
import type {
  CaseQuery,
  CaseSearch,
  CaseSlice,
  CaseTerm,
} from "../desk/ports.ts";
import { wholeCase } from "./cases.ts";
import type { Tables } from "./tables.ts";

/** What fits in one list of Teams. */
const MOST_FOUND = 25;

/** Finds cases by what stands in them. Every word of a person is a bound parameter. */
export function caseSearch(db: Kysely<Tables>): CaseSearch {
  return {
    async cases(query) {
      const rows = await fitting(db, query)
        .orderBy("opened_at", "desc")
        .orderBy("id", "desc")
        .limit(MOST_FOUND)
        .execute();
      return Promise.all(rows.map((row) => wholeCase(db, row)));
    },

    async page(query, slice) {
      const last = await lastOf(db, slice);
      if (last === undefined) return { cases: [] };
      const rows = await fitting(db, query)
        .where(sql<boolean>`(opened_at, id) < ${placed(slice.after)}`)
        .where(sql<boolean>`(opened_at, id) >= (${last.opened_at}, ${last.id})`)
        .orderBy("opened_at", "desc")
        .orderBy("id", "desc")
        .execute();
      const cases: Case[] = [];
      for (const row of rows) cases.push(await wholeCase(db, row));
      return { cases, next: { openedAt: last.opened_at, id: last.id } };
    },

    async count() {
      const { cases } = await db
        .selectFrom("cases")
        .select((all) => all.fn.countAll<number>().as("cases"))
        .executeTakeFirstOrThrow();
      return cases;
    },
  };
}

/** The last case that the page looks through. */
async function lastOf(db: Kysely<Tables>, slice: CaseSlice) {
  const rows = await db
    .selectFrom("cases")
    .select(["opened_at", "id"])
    .where("opened_at", ">=", slice.since ?? "")
    .where(sql<boolean>`(opened_at, id) < ${placed(slice.after)}`)
    .orderBy("opened_at", "desc")
    .orderBy("id", "desc")
    .limit(slice.limit)
    .execute();
  return rows.at(-1);
}

/** Behind every moment that can be written, where no place is given. */
function placed(place: CaseSlice["after"]) {
  return sql`(${place?.openedAt ?? "\u{10ffff}"}, ${place?.id ?? ""})`;
}

function fitting(
  db: Kysely<Tables>,
  { tenantId, reporter, mine, isOpen, terms }: CaseQuery,
) {
  return db
    .selectFrom("cases")
    .select(["id", "json", "version"])
    .$if(tenantId !== undefined, (query) =>
      query.where("reporter_tenant", "=", tenantId ?? ""),
    )
    .$if(reporter !== undefined, (query) =>
      query.where("reporter_id", "=", reporter ?? ""),
    )
    .$if(mine !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where("reporter_id", "=", mine ?? ""),
          where(CLAIMED_BY, "=", mine ?? ""),
        ]),
      ),
    )
    .$if(isOpen === true, (query) => query.where("state", "<>", "closed"))
    .where((where) => where.and(terms.map((term) => holds(where, term))));
}

type Where = ExpressionBuilder<Tables, "cases">;

const CLAIMED_BY = sql<string>`json_extract(json, '$.ticket.claimedBy.objectId')`;

function holds(where: Where, { field, value }: CaseTerm) {
  switch (field) {
    case "status":
      return where(ofBounce("status"), "=", value);
    case "reply-code":
      return where(ofBounce("replyCode"), "=", value);
    case "ip-address":
      return where.or([
        where(ofBounce("sendingIp"), "=", value),
        inEvidence(where, sql<boolean>`${VALUE} = ${value}`),
      ]);
    case "sender":
      return where.or([
        like(ofBounce("sender"), value),
        inEvidence(
          where,
          sql<boolean>`fact in ('sender.address', 'sender.domain') and ${like(VALUE, value)}`,
        ),
      ]);
    case "text":
      return where.or([
        like(sql`json_extract(cases.json, '$.reference')`, value),
        like(sql`json_extract(cases.json, '$.reporter.name')`, value),
        ...(["sender", "recipient", "words"] as const).map((field) =>
          like(ofBounce(field), value),
        ),
        inEvidence(where, like(VALUE, value)),
      ]);
  }
}

const VALUE = sql<string>`json_extract(evidence.json, '$.value')`;

function ofBounce(
  field:
    "status" | "replyCode" | "sendingIp" | "sender" | "recipient" | "words",
) {
  return sql<string>`json_extract(cases.json, ${`$.bounce.${field}`})`;
}

function inEvidence(where: Where, fits: ReturnType<typeof sql<boolean>>) {
  return where.exists(
    where
      .selectFrom("evidence")
      .select("evidence.position")
      .whereRef("evidence.case_id", "=", "cases.id")
      .where(fits),
  );
}

/** A part of the text, in whatever case; '%' and '_' of the person's words mean themselves. */
function like(text: ReturnType<typeof sql>, value: string) {
  const part = `%${value.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
  return sql<boolean>`${text} like ${part} escape '\\'`;
}
