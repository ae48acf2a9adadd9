import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { DatabaseUnavailable } from "../../src/desk/errors.ts";
import { verifyAudit } from "../../src/storage/index.ts";
import { inFolder, type OpenStore, rawly, withStore } from "./fresh-store.ts";
import { anEntry, T0 } from "./samples.ts";

async function append(store: OpenStore, count: number): Promise<void> {
  await store.transact(async (tx) => {
    for (let n = 1; n <= count; n += 1)
      await tx.audit.append(anEntry(`entry ${n}`));
  });
}

const WITHOUT_TRIGGERS =
  "DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted; DROP TRIGGER audit_only_grows;";

type Forged = ReturnType<typeof rowOf>;

function rowOf(seq: number, prev: string) {
  const { at, who, subject } = anEntry("");
  const what = `entry ${seq}`;
  return { at, data: '{"n":1}', prev, seq, subject, what, who };
}

describe("storage: audit", () => {
  it("verifies a log of none, one and more rows than are read at once", () =>
    withStore(async (store, file) => {
      assert.deepEqual(await verifyAudit(file), {
        ok: true,
        rows: 0,
        head: "0".repeat(64),
      });
      await append(store, 1);
      const one = await verifyAudit(file);
      assert.ok(one.ok && one.rows === 1);
      await append(store, 1000);
      const verdict = await verifyAudit(file);
      assert.ok(verdict.ok && verdict.rows === 1001);
    }));

  for (const sql of [
    "UPDATE audit SET what = 'x'",
    "DELETE FROM audit",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2",
    "INSERT INTO audit SELECT 0, at, who, what, subject, json, prev, hash FROM audit WHERE seq = 1",
  ])
    it(`refuses ${sql}`, () =>
      withStore(async (store, file) => {
        await append(store, 3);
        assert.throws(() => rawly(file, (db) => db.exec(sql)), {
          code: "SQLITE_CONSTRAINT_TRIGGER",
        });
        const verdict = await verifyAudit(file);
        assert.ok(verdict.ok && verdict.rows === 3);
      }));

  const tampering: readonly (readonly [string, number])[] = [
    ["UPDATE audit SET what = 'x' WHERE seq = 3", 3],
    ["UPDATE audit SET json = '{\"n\": 1}' WHERE seq = 2", 2],
    ["UPDATE audit SET at = '2026-11-21T08:00:00.001Z' WHERE seq = 1", 1],
    ["UPDATE audit SET hash = prev WHERE seq = 5", 5],
    ["DELETE FROM audit WHERE seq = 1", 1],
    ["DELETE FROM audit WHERE seq = 4", 4],
    [
      "INSERT INTO audit SELECT 0, at, who, what, subject, json, prev, hash FROM audit WHERE seq = 1",
      1,
    ],
    ["UPDATE audit SET who = iif(seq = 2, 'a', 'b') WHERE seq IN (2, 4)", 2],
  ];
  for (const [sql, firstBad] of tampering)
    it(`names row ${firstBad} after ${sql}`, () =>
      withStore(async (store, file) => {
        await append(store, 5);
        rawly(file, (db) => db.exec(`${WITHOUT_TRIGGERS} ${sql}`));
        assert.deepEqual(await verifyAudit(file), { ok: false, firstBad });
      }));

  // A forger who knows how a hash is made, here from its definition: JSON, keys sorted, SHA-256.
  const forged: readonly (readonly [
    string,
    number,
    Partial<Forged>,
    number,
  ])[] = [
    ["changed: the row after it gives it away", 3, { what: "x" }, 4],
    ["hung elsewhere", 3, { prev: "0".repeat(64) }, 3],
    ["numbered on", 5, { seq: 6 }, 5],
  ];
  for (const [how, seq, change, firstBad] of forged)
    it(`names row ${firstBad} after row ${seq} was made anew, ${how}`, () =>
      withStore(async (store, file) => {
        await append(store, 5);
        rawly(file, (db) => {
          db.exec(WITHOUT_TRIGGERS);
          const prev = db
            .prepare("SELECT prev FROM audit WHERE seq = ?")
            .pluck()
            .all([seq])
            .map(String)
            .join();
          const row = { ...rowOf(seq, prev), ...change };
          const hash = createHash("sha256")
            .update(JSON.stringify(row))
            .digest("hex");
          db.prepare(
            "UPDATE audit SET seq = ?, what = ?, prev = ?, hash = ? WHERE seq = ?",
          ).run([row.seq, row.what, row.prev, hash, seq]);
        });
        assert.deepEqual(await verifyAudit(file), { ok: false, firstBad });
      }));

  it("shows a tail cut off by its head, which is another one", () =>
    withStore(async (store, file) => {
      await append(store, 5);
      const before = await verifyAudit(file);
      rawly(file, (db) =>
        db.exec(`${WITHOUT_TRIGGERS} DELETE FROM audit WHERE seq = 5`),
      );
      const afterwards = await verifyAudit(file);
      assert.ok(before.ok && afterwards.ok);
      assert.notEqual(before.head, afterwards.head);
    }));

  it("holds for any entries, and for no one byte changed", () =>
    withStore(async (store, file) => {
      const text = fc.string({ unit: "binary", maxLength: 12 });
      const entries = fc.array(
        fc.record({
          at: fc.constant(T0),
          who: text,
          what: text,
          subject: fc.oneof(text, fc.constant("\ud800\u0000x")),
          data: fc.dictionary(text, fc.jsonValue({ maxDepth: 2 })),
        }),
        { minLength: 1, maxLength: 4 },
      );
      let rows = 0;
      await fc.assert(
        fc.asyncProperty(entries, async (some) => {
          await store.transact(async (tx) => {
            for (const entry of some) await tx.audit.append(entry);
          });
          rows += some.length;
          const verdict = await verifyAudit(file);
          assert.ok(verdict.ok && verdict.rows === rows);
        }),
        { numRuns: 40 },
      );
      rawly(file, (db) => db.exec(WITHOUT_TRIGGERS));
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: rows }),
          fc.constantFrom(
            "at",
            "who",
            "what",
            "subject",
            "json",
            "prev",
            "hash",
          ),
          async (seq, column) => {
            const set = (sql: string) =>
              rawly(file, (db) => db.prepare(sql).run([seq]));
            set(`UPDATE audit SET ${column} = ${column} || 'x' WHERE seq = ?`);
            assert.deepEqual(await verifyAudit(file), {
              ok: false,
              firstBad: seq,
            });
            set(
              `UPDATE audit SET ${column} = substr(${column}, 1, length(${column}) - 1) WHERE seq = ?`,
            );
          },
        ),
        { numRuns: 30 },
      );
      assert.ok((await verifyAudit(file)).ok);
    }));

  it("says so when there is no such file, and makes none", () =>
    inFolder(async (folder) => {
      const file = join(folder, "none.db");
      for (let round = 0; round < 2; round += 1)
        await assert.rejects(verifyAudit(file), DatabaseUnavailable);
    }));
});
