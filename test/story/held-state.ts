import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { z } from "zod/v4";
import type { Role } from "./stage-now.ts";
import type { Place } from "./spawned-service.ts";

/** What stands on disk after a kill, in the lab's folder: Teams' side of it and the service's. */
export interface HeldState {
  /** Bot messages that Teams has, by whose window they stand in. */
  readonly posted: Counts;
  /** Of those, the ones that the service knows of. */
  readonly known: Counts;
  /** Presses that the service has recorded. */
  readonly presses: number;
  readonly hasUserMessage: boolean;
}

export type Counts = Readonly<Record<Role, number>>;

const role = z.enum(["user", "agent", "admin"]);
const labState = z.object({
  generation: z.number(),
  conversations: z.array(
    z.object({
      id: z.string(),
      role,
      messages: z.array(z.object({ from: z.string(), deleted: z.boolean() })),
    }),
  ),
});

export async function readHeldState(place: Place): Promise<HeldState> {
  const json: unknown = JSON.parse(
    await readFile(join(place.folder, "lab.json"), "utf8"),
  );
  const { generation, conversations } = labState.parse(json);
  const { cards, presses } = await fromDatabase(place, generation, (ask) => ({
    cards: ask(
      "SELECT conversation_id AS text FROM cards WHERE activity_id IS NOT NULL",
    ),
    presses: ask("SELECT id AS text FROM inbox WHERE id LIKE 'f:%'").length,
  }));
  const by = (
    count: (of: (typeof conversations)[number]) => number,
  ): Counts => {
    const sum = (one: Role) =>
      conversations
        .filter((each) => each.role === one)
        .reduce((total, each) => total + count(each), 0);
    return { user: sum("user"), agent: sum("agent"), admin: sum("admin") };
  };
  return {
    posted: by(
      ({ messages }) =>
        messages.filter(({ from, deleted }) => from === "bot" && !deleted)
          .length,
    ),
    // A thread of the channel bears the channel's id.
    known: by(({ id }) => cards.filter((card) => card.startsWith(id)).length),
    presses,
    hasUserMessage: conversations.some(({ messages }) =>
      messages.some(({ from }) => from === "user"),
    ),
  };
}

/** What the audit trail of a story says was done, in order. */
export function auditOf(
  place: Place,
  generation: number,
): Promise<readonly string[]> {
  return fromDatabase(place, generation, (ask) =>
    ask("SELECT what AS text FROM audit ORDER BY seq"),
  );
}

const rows = z.array(z.object({ text: z.string() }));

/** Reads a copy: nothing that the next start finds has been touched. */
async function fromDatabase<T>(
  place: Place,
  generation: number,
  read: (ask: (sql: string) => readonly string[]) => T,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-held-"));
  try {
    for (const end of ["", "-wal"])
      await copyFile(
        join(place.folder, `bounce-desk-${generation}.db${end}`),
        join(folder, `copy.db${end}`),
      ).catch((error: unknown) => {
        if (end === "") throw error;
      });
    const db = new Libsql(join(folder, "copy.db"));
    try {
      return read((sql) =>
        rows.parse(db.prepare(sql).all([])).map(({ text }) => text),
      );
    } finally {
      db.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
