import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Audit } from "../desk/ports.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import { whenFree } from "./busy.ts";
import { kyselyOver } from "./dialect.ts";
import { openForReading, unavailable } from "./open.ts";
import { storableText } from "./statements.ts";
import type { Tables } from "./tables.ts";

type AuditRow = Tables["audit"];

/** What stands before the first row. */
const GENESIS = "0".repeat(64);
const ROWS_AT_ONCE = 500;

export function auditLog(db: Kysely<Tables>): Audit {
  return {
    async append(entry) {
      const last =
        (await db
          .selectFrom("audit")
          .select(["seq", "hash"])
          .orderBy("seq", "desc")
          .limit(1)
          .executeTakeFirst()) ?? (await startOf(db));
      const row = {
        seq: last.seq + 1,
        at: storableText(entry.at),
        who: storableText(entry.who),
        what: storableText(entry.what),
        subject: storableText(entry.subject),
        json: canonicalJson(entry.data),
        prev: last.hash,
      };
      await db
        .insertInto("audit")
        .values({ ...row, hash: hashOf(row) })
        .execute();
    },
  };
}

/** `head` is the newest row's hash: noted elsewhere, it also shows rows cut off at the end, which a chain alone cannot. */
export type AuditVerdict =
  | { readonly ok: true; readonly rows: number; readonly head: string }
  | { readonly ok: false; readonly firstBad: number };

/**
 * Reads a database's audit log from its beginning and names the first row that is missing, changed or out of its place.
 * The service may be running meanwhile. Throws DatabaseUnavailable when the file cannot be read.
 */
export async function verifyAudit(file: string): Promise<AuditVerdict> {
  const db = kyselyOver(openForReading(file));
  try {
    return await whenFree(() => verifyChain(db));
  } catch (error) {
    throw unavailable(file, error);
  } finally {
    await db.destroy();
  }
}

/** One entry as it stands; `data` is its JSON. */
export type AuditLine = Pick<
  AuditRow,
  "seq" | "at" | "who" | "what" | "subject"
> & { readonly data: string };

/** Every entry from that moment on ('' for all), oldest first; read in pieces. */
export async function* readAudit(
  file: string,
  since: string,
): AsyncGenerator<AuditLine> {
  const db = kyselyOver(openForReading(file));
  try {
    let last = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const after = last;
      const batch = await whenFree(() =>
        db
          .selectFrom("audit")
          .select(["seq", "at", "who", "what", "subject", "json as data"])
          .where("seq", ">", after)
          .where("at", ">=", since)
          .orderBy("seq")
          .limit(ROWS_AT_ONCE)
          .execute(),
      );
      yield* batch;
      last = batch.at(-1)?.seq ?? last;
      if (batch.length < ROWS_AT_ONCE) return;
    }
  } finally {
    await db.destroy();
  }
}

/** What stands before the first row: nothing, or the last of those that were removed after their time. */
async function startOf(
  db: Kysely<Tables>,
): Promise<Pick<AuditRow, "seq" | "hash">> {
  const start = await db
    .selectFrom("audit_start")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return start ?? { seq: 0, hash: GENESIS };
}

async function verifyChain(db: Kysely<Tables>): Promise<AuditVerdict> {
  const start = await startOf(db);
  let rows = 0;
  // Below the first number too: a row slipped in there is as bad as any.
  let last = Number.MIN_SAFE_INTEGER;
  let head = start.hash;
  for (;;) {
    const batch = await db
      .selectFrom("audit")
      .selectAll()
      .where("seq", ">", last)
      .orderBy("seq")
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const row of batch) {
      const wanted = start.seq + rows + 1;
      if (!follows(row, wanted, head)) return { ok: false, firstBad: wanted };
      rows += 1;
      last = row.seq;
      head = row.hash;
    }
    if (batch.length < ROWS_AT_ONCE) return { ok: true, rows, head };
  }
}

function follows(row: AuditRow, wanted: number, head: string): boolean {
  return row.seq === wanted && row.prev === head && row.hash === hashOf(row);
}

/** Over the stored text itself, so that not even a space in it can be changed. */
function hashOf(row: Omit<AuditRow, "hash">): string {
  const { seq, at, who, what, subject, json, prev } = row;
  return createHash("sha256")
    .update(canonicalJson({ seq, at, who, what, subject, data: json, prev }))
    .digest("hex");
}
