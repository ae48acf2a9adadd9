import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/stats.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import { openStore } from "../../src/storage/index.ts";
import { printed } from "./printed.ts";

const clock = { now: () => "2026-11-21T08:00:00.000Z" };

describe("stats", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-stats-"));
    file = join(folder, "desk.db");
    const store = await openStore({ file, clock });
    await store.transact((tx) =>
      tx.experience.learn("t1", ["5.7.64-x"], "connector-missing"),
    );
    await store.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("says what closed cases have taught", async () => {
    assert.deepEqual(await printed(run, ["--database", file]), {
      code: 0,
      lines: [
        "5.7.64-x: connector-missing in 1 closed case (tenant t1, last 2026-11-21)",
      ],
    });
    const { lines } = await printed(run, ["--database", file, "--json"]);
    assert.deepEqual(JSON.parse(lines[0] ?? ""), {
      tenantId: "t1",
      code: "5.7.64-x",
      cause: "connector-missing",
      cases: 1,
      at: clock.now(),
    });
  });

  it("forgets it on request", async () => {
    assert.equal((await printed(run, ["--database", file, "--reset"])).code, 0);
    assert.deepEqual(await printed(run, ["--database", file]), {
      code: 1,
      lines: ["No case was closed with a confirmed cause yet."],
    });
  });

  it("says plainly that there is no such database, and makes none", async () => {
    await assert.rejects(
      run(["--database", join(folder, "none.db")]),
      (error) => error instanceof WrongUse && /no database/.test(error.message),
    );
  });
});
