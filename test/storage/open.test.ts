import assert from "node:assert/strict";
import { chmod, mkdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import Libsql from "libsql";
import { DatabaseUnavailable } from "../../src/desk/errors.ts";
import { openStore, verifyAudit } from "../../src/storage/index.ts";
import { openDatabase } from "../../src/storage/open.ts";
import { clock, inFolder, rawly, withStore } from "./fresh-store.ts";
import { aChange } from "./samples.ts";

/** The one sentence that says why this file cannot be used. */
async function refusal(file: string): Promise<string> {
  try {
    (await openDatabase(file, 100)).close();
  } catch (error) {
    assert.ok(error instanceof DatabaseUnavailable);
    assert.equal(error.file, file);
    assert.ok(error.message.includes(basename(file)));
    return error.message.replace(file, "FILE");
  }
  return assert.fail("It was opened.");
}

describe("storage: open", () => {
  it("makes the folder and the file, for its own eyes only, and opens it again", () =>
    inFolder(async (folder) => {
      const file = join(folder, "a", "b", "desk.db");
      for (let round = 0; round < 2; round += 1)
        await (await openStore({ file, clock })).close();
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      assert.equal((await stat(join(folder, "a"))).mode & 0o777, 0o700);
    }));

  it("writes ahead, fully synchronised, and keeps references true", () =>
    inFolder(async (folder) => {
      const db = await openDatabase(join(folder, "desk.db"));
      const settings = ["journal_mode", "synchronous", "foreign_keys"].map(
        (name) => db.prepare(`PRAGMA ${name}`).pluck().all([]),
      );
      db.close();
      assert.deepEqual(settings, [["wal"], [2], [1]]);
    }));

  it("takes no change of a case that is not there", () =>
    withStore(async (store) => {
      await assert.rejects(
        store.transact((tx) => tx.changes.insert(aChange("a"))),
        { code: "SQLITE_CONSTRAINT_FOREIGNKEY" },
      );
    }));

  it("opens a new file from several sides at once", () =>
    inFolder(async (folder) => {
      const file = join(folder, "desk.db");
      const stores = await Promise.all(
        Array.from({ length: 4 }, () => openStore({ file, clock })),
      );
      await Promise.all(stores.map((store) => store.close()));
    }));

  it("says that a file is not a database", () =>
    inFolder(async (folder) => {
      const file = join(folder, "desk.db");
      await writeFile(file, "Dear Sir or Madam, ".repeat(500));
      const said = "The database FILE cannot be used: it is not a database.";
      assert.equal(await refusal(file), said);
      await assert.rejects(verifyAudit(file), DatabaseUnavailable);
    }));

  it("says that it is a folder, or stands below a file", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "desk.db"));
      await writeFile(join(folder, "file"), "");
      assert.equal(
        await refusal(join(folder, "desk.db")),
        "The database FILE cannot be used: it is not a file.",
      );
      assert.equal(
        await refusal(join(folder, "file", "desk.db")),
        "The database FILE cannot be used: a part of its path is not a folder.",
      );
    }));

  it("says that it may not be written", function () {
    // The superuser may write everything but the kernel's own folders.
    if (process.getuid?.() === 0)
      return refusal("/proc/bounce-desk.db").then((said) =>
        assert.equal(
          said,
          "The database FILE cannot be used: there is no such file and it cannot be made.",
        ),
      );
    return inFolder(async (folder) => {
      const file = join(folder, "desk.db");
      await (await openStore({ file, clock })).close();
      const said =
        "The database FILE cannot be used: this program may not write it and its folder.";
      await chmod(file, 0o400);
      assert.equal(await refusal(file), said);
      await chmod(file, 0o600);
      await chmod(folder, 0o500);
      const inLockedFolder = await refusal(file);
      await chmod(folder, 0o700);
      assert.equal(inLockedFolder, said);
    });
  });

  it("says that another process holds a lock", () =>
    withStore(async (_store, file) => {
      const db = new Libsql(file);
      db.exec("BEGIN IMMEDIATE");
      assert.equal(
        await refusal(file),
        "The database FILE cannot be used: another process holds a lock on it.",
      );
      db.exec("ROLLBACK");
      db.close();
      await (await openStore({ file, clock })).close();
    }));

  it("leaves another program's database and a newer version's alone", () =>
    inFolder(async (folder) => {
      const file = join(folder, "desk.db");
      rawly(file, (db) => db.exec("CREATE TABLE theirs (a)"));
      assert.match(await refusal(file), /: it belongs to another program\.$/);
      rawly(file, (db) => db.exec("PRAGMA user_version = 4000"));
      assert.match(await refusal(file), /: a newer version has written it\.$/);
      const tables = rawly(file, (db) =>
        db.prepare("SELECT name FROM sqlite_schema").all([]),
      );
      assert.deepEqual(tables, [{ name: "theirs" }]);
    }));
});
