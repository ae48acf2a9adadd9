import type { Kysely } from "kysely";
import { isTerminal, TERMINAL_STATES } from "../core/change.ts";
import type { Change } from "../core/model.ts";
import { StaleVersion, TargetTaken } from "../desk/errors.ts";
import type { ChangeStore, Clock } from "../desk/ports.ts";
import { readChange } from "./shapes.ts";
import type { Tables } from "./tables.ts";

export function changeStore(db: Kysely<Tables>, clock: Clock): ChangeStore {
  const rows = () => db.selectFrom("changes").select(["id", "json", "version"]);
  const openOn = (target: string) =>
    rows()
      .where("target", "=", target)
      .where("state", "not in", TERMINAL_STATES)
      .executeTakeFirst();

  /** Exact, because the transaction holds the write lock since its beginning. The unique index stands behind it. */
  async function claimTarget(change: Change): Promise<void> {
    if (isTerminal(change.state)) return;
    const open = await openOn(change.plan.target);
    if (open !== undefined && open.id !== change.id)
      throw new TargetTaken(change.plan.target, open.id);
  }

  return {
    async get(id) {
      return whole(await rows().where("id", "=", id).executeTakeFirst());
    },

    async ofCase(caseId) {
      const all = await rows()
        .where("case_id", "=", caseId)
        .orderBy("id")
        .execute();
      return all.map(read);
    },

    async openOn(target) {
      return whole(await openOn(target));
    },

    async open() {
      const all = await rows()
        .where("state", "not in", TERMINAL_STATES)
        .orderBy("id")
        .execute();
      return all.map(read);
    },

    async begunSince(then) {
      const begun = await db
        .selectFrom("audit")
        .select("at")
        .where("what", "=", "change.applying")
        .where("at", ">", then)
        .orderBy("seq")
        .execute();
      return begun.map(({ at }) => at);
    },

    async insert(change) {
      await claimTarget(change);
      await db
        .insertInto("changes")
        .values({
          id: change.id,
          case_id: change.caseId,
          version: change.version,
          ...columns(change, clock),
        })
        .execute();
    },

    async update(change) {
      await claimTarget(change);
      const updated = { ...change, version: change.version + 1 };
      const written = await db
        .updateTable("changes")
        .set({ version: updated.version, ...columns(change, clock) })
        .where("id", "=", change.id)
        .where("version", "=", change.version)
        .executeTakeFirst();
      if (written.numUpdatedRows !== 1n) throw new StaleVersion("The change");
      return updated;
    },
  };
}

interface ChangeRow {
  readonly id: string;
  readonly json: string;
  readonly version: number;
}

function whole(row: ChangeRow | undefined): Change | undefined {
  return row === undefined ? undefined : read(row);
}

function read(row: ChangeRow): Change {
  return {
    ...readChange(row.json, `change ${row.id}`),
    version: row.version,
  };
}

function columns(change: Change, clock: Clock) {
  return {
    target: change.plan.target,
    state: change.state,
    updated_at: clock.now(),
    // The version stands in its column; JSON leaves out what is undefined.
    json: JSON.stringify({ ...change, version: undefined }),
  };
}
