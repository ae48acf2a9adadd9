import assert from "node:assert/strict";
import { join } from "node:path";
import type { Card } from "../../src/desk/cards.ts";
import { openStore } from "../../src/storage/index.ts";
import { MIGRATIONS } from "../../src/storage/migrations.ts";
import { clock, inFolder, rawly } from "./fresh-store.ts";
import { after, aNote, HELPDESK } from "./samples.ts";

const REPLY: Card = {
  card: "reply",
  title: "BD-7F3K",
  lines: [],
  buttons: [],
  footer: "",
};

/** What a version with so many entries of the schema leaves behind: a card that stands and one that waits. */
function leftBy(entries: number, file: string) {
  rawly(file, (db) => {
    for (const entry of MIGRATIONS.slice(0, entries)) db.exec(entry);
    db.exec(`PRAGMA user_version = ${entries}`);
    const insert = db.prepare(
      "INSERT INTO cards (key, state, audience_json, json, wanted, sent, tries, due_at, conversation_id, activity_id) VALUES (?, 'shown', ?, ?, 1, ?, 0, ?, ?, ?)",
    );
    const [to, card] = [JSON.stringify(HELPDESK), JSON.stringify(aNote("a"))];
    insert.run(["case:1:helpdesk", to, card, 1, after(1), "c", "7"]);
    insert.run(["case:2:helpdesk", to, card, 0, after(2), null, null]);
    if (entries < 8) return;
    const below = JSON.stringify({ kind: "thread", root: "case:1:helpdesk" });
    insert.run([
      "case:1:helpdesk:0001",
      below,
      JSON.stringify(REPLY),
      0,
      after(0),
      null,
      null,
    ]);
    db.exec(
      "UPDATE cards SET thread = 'case:1:helpdesk' WHERE key LIKE '%:0001'",
    );
  });
}

describe("storage: a file of an earlier version", () => {
  for (const [entries, waiting] of [
    [7, ["case:2:helpdesk"]],
    [9, ["case:2:helpdesk", "case:1:helpdesk:0001"]],
  ] as const)
    it(`of ${entries} entries is brought up to date, and what waited goes out in its order`, () =>
      inFolder(async (folder) => {
        const file = join(folder, "desk.db");
        leftBy(entries, file);
        const store = await openStore({ file, clock });
        const due = await store.transact((tx) => tx.board.due(after(9), 9));
        assert.deepEqual(
          due.map(({ key }) => key),
          waiting,
        );
        await store.close();
      }));
});
