import assert from "node:assert/strict";
import { inspect } from "node:util";
import Libsql from "libsql";
import { cachedStatements } from "../../src/storage/statements.ts";

function counting() {
  const db = new Libsql(":memory:");
  let prepared = 0;
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => {
    prepared += 1;
    return prepare(sql);
  };
  return { statements: cachedStatements(db), count: () => prepared };
}

describe("storage: statements", () => {
  it("prepares a text once while it is in use, however often it runs", () => {
    const { statements, count } = counting();
    for (let n = 0; n < 5000; n += 1) {
      statements.prepare("SELECT 1").all([]);
      statements.prepare(`SELECT ${n % 150}`).all([]);
    }
    assert.equal(count(), 150);
    statements.close();
  });

  it("lets go of the one not used longest", () => {
    const { statements, count } = counting();
    for (let n = 0; n < 200; n += 1) statements.prepare(`SELECT ${n}`);
    statements.prepare("SELECT 0");
    statements.prepare("SELECT 200");
    statements.prepare("SELECT 0");
    assert.equal(count(), 201);
    statements.prepare("SELECT 1");
    assert.equal(count(), 202);
    statements.close();
  });

  it("works on after a statement failed", () => {
    const { statements } = counting();
    statements.prepare("CREATE TABLE t (a TEXT PRIMARY KEY)").run([]);
    const insert = () => statements.prepare("INSERT INTO t VALUES (?)");
    insert().run(["a"]);
    assert.throws(() => insert().run(["a"]), {
      code: "SQLITE_CONSTRAINT_PRIMARYKEY",
    });
    insert().run(["b"]);
    const rows = statements.prepare("SELECT a FROM t ORDER BY a").all([]);
    assert.deepEqual(rows, [{ a: "a" }, { a: "b" }]);
    statements.close();
  });

  for (const value of [true, undefined, {}, [], Number.NaN, Symbol("x"), 1n])
    it(`refuses to bind ${inspect(value)} instead of ending the process`, () => {
      const { statements } = counting();
      const select = statements.prepare("SELECT ?");
      assert.throws(() => select.all([value]), TypeError);
      statements.close();
    });

  it("binds text that SQLite cannot hold as text that it can", () => {
    const { statements } = counting();
    assert.deepEqual(
      statements.prepare("SELECT ? AS a").all(["a\u0000b\ud800c😀"]),
      [{ a: "a\ufffdb\ufffdc😀" }],
    );
    statements.close();
  });
});
