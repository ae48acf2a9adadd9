import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { openStore } from "../../src/storage/index.ts";
import { T0 } from "./samples.ts";

export const clock = { now: () => T0 };

export type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** A folder of one's own, taken away at the end. */
export async function inFolder<T>(
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bounce-desk-storage-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A new store over a real file. */
export function withStore<T>(
  work: (store: OpenStore, file: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const file = join(folder, "desk.db");
    const store = await openStore({ file, clock });
    try {
      return await work(store, file);
    } finally {
      await store.close();
    }
  });
}

/** Past the store, as somebody with the file in hand. */
export function rawly<T>(file: string, work: (db: Libsql.Database) => T): T {
  const db = new Libsql(file, { timeout: 2000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}
