import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run as audit } from "../../src/cli/audit.ts";
import { run as verify } from "../../src/cli/verify-audit.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import { openStore } from "../../src/storage/index.ts";
import { rawly } from "../storage/fresh-store.ts";
import { printed } from "./printed.ts";

describe("the audit on the command line", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-audit-"));
    file = join(folder, "desk.db");
    const store = await openStore({
      file,
      clock: { now: () => "2026-11-21T08:00:00.000Z" },
    });
    await store.transact(async ({ audit: log }) => {
      await log.append({
        at: "2026-11-20T08:00:00.000Z",
        who: "robin",
        what: "change.proposed",
        subject: "c1",
        data: { words: '=1+1, "x"' },
      });
      await log.append({
        at: "2026-11-21T08:00:00.000Z",
        who: "=cmd()",
        what: "change.approved",
        subject: "c1",
        data: {},
      });
    });
    await store.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("lists every entry as JSON, from a day on where told", async () => {
    const all = await printed(audit, ["--database", file]);
    assert.equal(all.lines.length, 2);
    const since = await printed(audit, [
      "--database",
      file,
      "--since",
      "2026-11-21",
    ]);
    assert.deepEqual(
      since.lines.map((line): unknown => JSON.parse(line)),
      [
        {
          seq: 2,
          at: "2026-11-21T08:00:00.000Z",
          who: "=cmd()",
          what: "change.approved",
          subject: "c1",
          data: "{}",
        },
      ],
    );
  });

  it("lists them as CSV in which nothing runs as a formula", async () => {
    const { lines } = await printed(audit, ["--database", file, "--csv"]);
    assert.equal(lines[0], "seq,at,who,what,subject,data");
    assert.equal(
      lines[1],
      '1,2026-11-20T08:00:00.000Z,robin,change.proposed,c1,"{""words"":""=1+1, \\""x\\""""}"',
    );
    assert.match(lines[2] ?? "", /,'=cmd\(\),/);
  });

  it("says that the log fits, or names the first row that does not", async () => {
    const good = await printed(verify, ["--database", file]);
    assert.equal(good.code, 0);
    assert.match(good.lines.join(), /^Every row fits: 2 rows, head [0-9a-f]+/);
    rawly(file, (db) =>
      db.exec(
        "DROP TRIGGER audit_is_not_changed; UPDATE audit SET who = 'sam' WHERE seq = 2",
      ),
    );
    const bad = await printed(verify, ["--database", file]);
    assert.equal(bad.code, 1);
    assert.match(bad.lines.join(), /^Row 2 does not fit/);
  });

  it("takes no day that is none", async () => {
    await assert.rejects(
      audit(["--database", file, "--since", "yesterday"]),
      (error) => error instanceof WrongUse && /is no day/.test(error.message),
    );
  });
});
