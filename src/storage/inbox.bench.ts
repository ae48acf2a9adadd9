import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import type { InboxItem } from "../desk/ports.ts";
import { compare } from "../figures.bench.ts";
import { openStore } from "./index.ts";
import { MIGRATIONS } from "./migrations.ts";

/** Recording what comes in, each to its commit, beside the bare driver with the same table and the same durability. */

const rounds = 9;
const records = 160;
const atOnce = 16;

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-bench-"));
  const clock = { now: () => new Date().toISOString() };
  const store = await openStore({ file: join(folder, "ours.db"), clock });
  const bare = openBare(join(folder, "theirs.db"));
  const record = (item: InboxItem) =>
    store.transact((tx) => tx.inbox.record(item));
  try {
    const alone: number[] = [];
    const together: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await rate(inTurn(record)));
      theirs.push(await rate(inTurn(bare.record)));
      together.push(await rate(sideBySide(record)));
    }
    const told = (what: string, ours: readonly number[]) =>
      compare({
        bench: "storage",
        what: `inbox records per second, ${what}`,
        unit: "1/s",
        peer: "bare libsql, one commit each, same pragmas and table",
        ours,
        theirs,
      });
    told("one at a time", alone);
    told(`${atOnce} at once`, together);
  } finally {
    bare.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
}

function openBare(file: string) {
  const db = new Libsql(file);
  db.exec("PRAGMA journal_mode = WAL");
  db.exec("PRAGMA synchronous = FULL");
  db.exec("PRAGMA foreign_keys = ON");
  for (const migration of MIGRATIONS) db.exec(migration);
  const insert = db.prepare(
    "INSERT INTO inbox (id, at, state, tries, json) VALUES (?, ?, 'waiting', 0, ?) ON CONFLICT (id) DO NOTHING",
  );
  return {
    record: (item: InboxItem) => {
      insert.run([item.id, item.at, JSON.stringify(item)]);
    },
    close: () => db.close(),
  };
}

type Record = (item: InboxItem) => unknown;

function inTurn(record: Record): () => Promise<void> {
  return async () => {
    for (let index = 0; index < records; index += 1) await record(newItem());
  };
}

function sideBySide(record: Record): () => Promise<void> {
  return async () => {
    for (let done = 0; done < records; done += atOnce)
      await Promise.all(
        Array.from({ length: atOnce }, () => record(newItem())),
      );
  };
}

async function rate(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (records / (performance.now() - began)) * 1000;
}

let count = 0;

function newItem(): InboxItem {
  count += 1;
  return {
    id: `item-${count}`,
    at: new Date().toISOString(),
    from: { tenantId: "t", objectId: `person-${count % 200}`, name: "Uma" },
    language: "en-US",
    what: { kind: "message", text: "550 5.7.64 TenantAttribution" },
  };
}
