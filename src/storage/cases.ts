import { type Kysely, sql } from "kysely";
import type { Case, Evidence } from "../core/model.ts";
import { DeskError, StaleVersion } from "../desk/errors.ts";
import type { CaseStore, Clock } from "../desk/ports.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import { readCase, readEvidence } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** A case is a document and a version; its evidence stands in rows of its own, which are only ever added to. */
export function caseStore(db: Kysely<Tables>, clock: Clock): CaseStore {
  return {
    async get(id) {
      const row = await db
        .selectFrom("cases")
        .select(["id", "json", "version"])
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : wholeCase(db, row);
    },

    async openOf(reporter) {
      const rows = await db
        .selectFrom("cases")
        .select(["id", "json", "version"])
        .where("reporter_tenant", "=", reporter.tenantId)
        .where("reporter_id", "=", reporter.objectId)
        .where("state", "<>", "closed")
        .orderBy("opened_at", "desc")
        .orderBy("id", "desc")
        .execute();
      const cases: Case[] = [];
      for (const row of rows) cases.push(await wholeCase(db, row));
      return cases;
    },

    async about(address, sender) {
      const tells = db
        .selectFrom("evidence")
        .select("case_id")
        .where((where) =>
          where.or([
            where.and([
              where("fact", "in", FROM_ADDRESS),
              where(valueOf, "=", address),
            ]),
            where.and([
              where("fact", "=", "sender.address"),
              where(valueOf, "=", sender ?? null),
            ]),
          ]),
        );
      const rows = await db
        .selectFrom("cases")
        .select(["id", "json", "version"])
        .where("id", "in", tells)
        .orderBy("opened_at", "desc")
        .orderBy("id", "desc")
        .limit(RELATED)
        .execute();
      const cases: Case[] = [];
      for (const row of rows) cases.push(await wholeCase(db, row));
      return cases;
    },

    async insert(aCase) {
      await db
        .insertInto("cases")
        .values({
          id: aCase.id,
          reporter_tenant: aCase.reporter.tenantId,
          reporter_id: aCase.reporter.objectId,
          opened_at: aCase.openedAt,
          version: aCase.version,
          ...columns(aCase, clock),
        })
        .execute();
      await addEvidence(db, aCase.id, everything(aCase), 0);
    },

    async update(aCase) {
      const updated = { ...aCase, version: aCase.version + 1 };
      const written = await db
        .updateTable("cases")
        .set({ version: updated.version, ...columns(aCase, clock) })
        .where("id", "=", aCase.id)
        .where("version", "=", aCase.version)
        .executeTakeFirst();
      if (written.numUpdatedRows !== 1n) throw new StaleVersion("The case");
      await appendEvidence(db, aCase);
      return updated;
    },
  };
}

/** More than anybody reads of one address. */
const RELATED = 50;
const FROM_ADDRESS = ["sender.public-address", "sender.reported-address"];
const valueOf = sql<string>`json_extract(json, '$.value')`;

interface CaseRow {
  readonly id: string;
  readonly json: string;
  readonly version: number;
}

/** A case with its evidence. */
export async function wholeCase(
  db: Kysely<Tables>,
  row: CaseRow,
): Promise<Case> {
  const rows = await evidenceRows(db, row.id);
  const evidence = rows.map(({ json, position }) =>
    readEvidence(json, `evidence ${position} of case ${row.id}`),
  );
  const { evidenceOfEarlier = [], ...document } = readCase(
    row.json,
    `case ${row.id}`,
  );
  return {
    ...document,
    ...(document.earlier === undefined
      ? {}
      : {
          earlier: document.earlier.map((fault, index) => ({
            ...fault,
            evidence: evidence.splice(0, evidenceOfEarlier[index]),
          })),
        }),
    evidence,
    version: row.version,
  };
}

/** Evidence of all faults, in the order in which it came. */
function everything(aCase: Case): readonly Evidence[] {
  return [
    ...(aCase.earlier ?? []).flatMap(({ evidence }) => evidence),
    ...aCase.evidence,
  ];
}

function columns(aCase: Case, clock: Clock) {
  return {
    state: aCase.state,
    updated_at: clock.now(),
    json: caseDocument(aCase),
  };
}

/** The two that are left out stand in rows and a column of their own; JSON leaves out what is undefined. */
function caseDocument(aCase: Case): string {
  return JSON.stringify({
    ...aCase,
    ...(aCase.earlier === undefined
      ? {}
      : {
          earlier: aCase.earlier.map((fault) => ({ ...fault, evidence: [] })),
          evidenceOfEarlier: aCase.earlier.map(
            ({ evidence }) => evidence.length,
          ),
        }),
    evidence: undefined,
    version: undefined,
  });
}

function evidenceRows(db: Kysely<Tables>, caseId: string) {
  return db
    .selectFrom("evidence")
    .select(["position", "json"])
    .where("case_id", "=", caseId)
    .orderBy("position")
    .execute();
}

/** Adds what is new; what was once seen stays as it was seen. */
async function appendEvidence(db: Kysely<Tables>, aCase: Case): Promise<void> {
  const stored = await evidenceRows(db, aCase.id);
  const evidence = everything(aCase);
  const isKept = stored.every(
    ({ json }, at) => json === canonicalJson(evidence[at] ?? null),
  );
  if (!isKept)
    throw new DeskError("store.evidence-rewritten", {
      message: "Evidence can be added to a case, never changed or taken away.",
    });
  await addEvidence(db, aCase.id, evidence.slice(stored.length), stored.length);
}

async function addEvidence(
  db: Kysely<Tables>,
  caseId: string,
  evidence: readonly Evidence[],
  from: number,
): Promise<void> {
  for (const [index, entry] of evidence.entries())
    await db
      .insertInto("evidence")
      .values({
        case_id: caseId,
        position: from + index,
        fact: entry.fact,
        source: entry.source,
        at: entry.at,
        json: canonicalJson(entry),
      })
      .execute();
}
