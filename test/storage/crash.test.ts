import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openStore, verifyAudit } from "../../src/storage/index.ts";
import { clock, inFolder, rawly } from "./fresh-store.ts";
import { aCase, T0 } from "./samples.ts";

const CHILD = fileURLToPath(new URL("crashing.ts", import.meta.url));

/** Runs the writer until it prints this line, kills it there, and says how many commits it had told of. */
async function killAt(
  line: string,
  file: string,
  how: string,
): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, file, how], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let committed = 0;
  for await (const said of createInterface({ input: child.stdout })) {
    if (said.startsWith("committed ")) committed = Number(said.slice(10));
    if (said === line) child.kill("SIGKILL");
  }
  await ended;
  assert.equal(child.signalCode, "SIGKILL");
  return committed;
}

/** Every story is whole: as many of each part, and every one that was told of is there. */
async function assertWhole(file: string, committed: number): Promise<number> {
  const store = await openStore({ file, clock });
  const count = (table: string) =>
    rawly(file, (db) => db.prepare(`SELECT id FROM ${table}`).all([]).length);
  const cases = count("cases");
  assert.ok(cases >= committed);
  await store.transact(async (tx) => {
    assert.equal((await tx.board.due(T0, 1e6)).length, cases);
    assert.equal((await tx.jobs.lease("me", T0, 1, 1e6)).length, cases);
    assert.deepEqual(
      await tx.cases.get(`case-${committed}`),
      aCase(`case-${committed}`),
    );
    assert.equal(await tx.cases.get(`case-${cases + 1}`), undefined);
  });
  assert.equal(count("inbox"), cases);
  const verdict = await verifyAudit(file);
  assert.ok(verdict.ok && verdict.rows === cases);
  await store.close();
  return cases;
}

describe("storage: a process killed", () => {
  it("in the middle of a transaction leaves nothing of it, and no lock", () =>
    inFolder(async (folder) => {
      const file = join(folder, "desk.db");
      const committed = await killAt("in the middle", file, "hang");
      assert.equal(committed, 2);
      assert.equal(await assertWhole(file, committed), 2);
    }));

  it("while writing at full speed loses nothing that it had told of", () =>
    inFolder(async (folder) => {
      const file = join(folder, "desk.db");
      await assertWhole(file, await killAt("committed 40", file, "run"));
    }));
});
