import { sql, type Kysely } from "kysely";
import type { Incident, Person } from "../core/model.ts";
import type { Incidents } from "../desk/ports.ts";
import { DeskError } from "../desk/errors.ts";
import { readIncident } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** An incident is a document and its counts; who reported it stands in rows, so that thousands cost no more than a few. */
export function incidents(db: Kysely<Tables>): Incidents {
  const one = async (id: string) => {
    const row = await db
      .selectFrom("incidents")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row === undefined ? undefined : incidentOf(row);
  };
  return {
    ...signs(db),
    ...reports(db),
    get: one,

    async open() {
      const rows = await db
        .selectFrom("incidents")
        .selectAll()
        // A literal: an index over some rows only serves no parameter (sqlite.org/partialindex.html §2).
        .where("state", "=", sql.lit("open"))
        .execute();
      return rows
        .map(incidentOf)
        .sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
    },

    async insert(incident) {
      const { id, people, reports, lastReportAt } = incident;
      await db
        .insertInto("incidents")
        .values({
          id,
          people,
          reports,
          last_report_at: lastReportAt,
          ...columns(incident),
        })
        .execute();
    },

    async update(incident) {
      await db
        .updateTable("incidents")
        .set(columns(incident))
        .where("id", "=", incident.id)
        .execute();
    },

    async join(id, caseId, reporter, at) {
      await db
        .deleteFrom("incident_signs")
        .where("case_id", "=", caseId)
        .execute();
      await count(db, { id, caseId, reporter: nameOf(reporter), at });
      const joined = await one(id);
      if (joined === undefined)
        throw new DeskError("store.no-incident", {
          message: "There is no such incident.",
        });
      return joined;
    },

    async removeBefore(before) {
      const old = db
        .selectFrom("incidents")
        .select("id")
        .where("over_at", "<", before);
      await db
        .deleteFrom("incident_cases")
        .where("incident_id", "in", old)
        .execute();
      await db
        .deleteFrom("cards")
        .where(
          "key",
          "in",
          old.clearSelect().select(sql<string>`'incident:' || id`.as("key")),
        )
        .execute();
      await db.deleteFrom("incidents").where("over_at", "<", before).execute();
      await db.deleteFrom("incident_signs").where("at", "<", before).execute();
    },
  };
}

function signs(db: Kysely<Tables>): Pick<Incidents, "sign" | "signers"> {
  return {
    async sign(caseId, reporter, keys, at) {
      for (const key of keys)
        await db
          .insertInto("incident_signs")
          .values({ key, case_id: caseId, reporter: nameOf(reporter), at })
          .onConflict((conflict) =>
            conflict.columns(["key", "case_id"]).doUpdateSet({ at }),
          )
          .execute();
    },

    async signers(key, since, limit) {
      const rows = await db
        .selectFrom("incident_signs")
        .select(["case_id", "reporter", "at"])
        .where("key", "=", key)
        .where("at", ">=", since)
        .orderBy("at")
        .limit(limit)
        .execute();
      return rows.map(({ case_id, reporter, at }) => ({
        caseId: case_id,
        reporter,
        at,
      }));
    },
  };
}

function reports(db: Kysely<Tables>): Pick<Incidents, "casesOf" | "trend"> {
  return {
    async casesOf(id, after, limit) {
      const rows = await db
        .selectFrom("incident_cases")
        .select("case_id")
        .where("incident_id", "=", id)
        .where("case_id", ">", after)
        .orderBy("case_id")
        .limit(limit)
        .execute();
      return rows.map(({ case_id }) => case_id);
    },

    async trend(id, since, stretchMs) {
      const stretch = sql<number>`CAST(CAST(strftime('%s', at) AS INTEGER) * 1000 / ${stretchMs} AS INTEGER)`;
      const rows = await db
        .selectFrom("incident_cases")
        .select((columns) => [
          stretch.as("stretch"),
          columns.fn.countAll<number>().as("reports"),
        ])
        .where("incident_id", "=", id)
        .where("at", ">=", since)
        .groupBy("stretch")
        .orderBy("stretch")
        .execute();
      return rows;
    },
  };
}

interface Joining {
  readonly id: string;
  readonly caseId: string;
  readonly reporter: string;
  readonly at: string;
}

/** A reporter counts once, however many cases they have; a case that comes again counts as one. */
async function count(
  db: Kysely<Tables>,
  { id, caseId, reporter, at }: Joining,
): Promise<void> {
  const before = await db
    .selectFrom("incident_cases")
    .select("case_id")
    .where("incident_id", "=", id)
    .where("reporter", "=", reporter)
    .limit(1)
    .executeTakeFirst();
  const added = await db
    .insertInto("incident_cases")
    .values({ incident_id: id, case_id: caseId, reporter, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const isNew = added.numInsertedOrUpdatedRows === 1n;
  await db
    .updateTable("incidents")
    .set((columns) => ({
      people: columns("people", "+", before === undefined ? 1 : 0),
      reports: columns("reports", "+", isNew ? 1 : 0),
      last_report_at: columns.fn<string>("max", [
        "last_report_at",
        sql.val(at),
      ]),
    }))
    .where("id", "=", id)
    .execute();
}

function columns(incident: Incident) {
  return {
    state: incident.state,
    over_at: incident.over?.at ?? null,
    // What has columns of its own is left out, as JSON does with what is undefined.
    json: JSON.stringify({
      ...incident,
      people: undefined,
      reports: undefined,
      lastReportAt: undefined,
    }),
  };
}

function incidentOf(row: Tables["incidents"]): Incident {
  return {
    ...readIncident(row.json, `incident ${row.id}`),
    people: row.people,
    reports: row.reports,
    lastReportAt: row.last_report_at,
  };
}

function nameOf({ tenantId, objectId }: Person): string {
  return `${tenantId}/${objectId}`;
}
