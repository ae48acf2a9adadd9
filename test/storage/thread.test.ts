import assert from "node:assert/strict";
import type { Card, CardAudience } from "../../src/desk/cards.ts";
import type { CardBoard } from "../../src/desk/ports.ts";
import { withStore } from "./fresh-store.ts";
import { after, aNote, HELPDESK, T0 } from "./samples.ts";

const BELOW: CardAudience = { kind: "thread", root: "case:1:helpdesk" };
const PLACE = { conversationId: "c;messageid=7", activityId: "7" };

function aReply(text: string): Card {
  return {
    card: "reply",
    title: "BD-7F3K",
    lines: [{ name: text, label: "", text }],
    buttons: [],
    footer: "",
  };
}

function onBoard(work: (board: CardBoard) => Promise<void>) {
  return withStore((store) => store.transact((tx) => work(tx.board)));
}

async function dueKeys(board: CardBoard, limit = 10) {
  return (await board.due(after(9), limit)).map(({ key }) => key);
}

describe("storage: replies below a card", () => {
  it("are due once that card stands, and behind every card", () =>
    onBoard(async (board) => {
      await board.show("case:1:helpdesk:0001", BELOW, aReply("one"), T0);
      await board.show("case:1:helpdesk", HELPDESK, aNote("case"), after(1));
      assert.deepEqual(await dueKeys(board), ["case:1:helpdesk"]);
      await board.delivered("case:1:helpdesk", 1, {
        ...PLACE,
        activityId: "",
      });
      assert.deepEqual(await dueKeys(board), []);
      await board.delivered("case:1:helpdesk", 2, PLACE);
      await board.show("case:2:helpdesk", HELPDESK, aNote("other"), after(2));
      assert.deepEqual(await dueKeys(board), [
        "case:2:helpdesk",
        "case:1:helpdesk:0001",
      ]);
      assert.deepEqual(await dueKeys(board, 1), ["case:2:helpdesk"]);
    }));

  it("are listed in their order, with the one that still waits", () =>
    onBoard(async (board) => {
      for (const nth of ["0002", "0001"])
        await board.show(`case:1:helpdesk:${nth}`, BELOW, aReply(nth), T0);
      await board.delivered("case:1:helpdesk:0001", 1, PLACE);
      assert.deepEqual(await board.inThread("case:1:helpdesk"), [
        {
          key: "case:1:helpdesk:0001",
          card: aReply("0001"),
          isWaiting: false,
        },
        { key: "case:1:helpdesk:0002", card: aReply("0002"), isWaiting: true },
      ]);
      await board.forget("case:1:helpdesk:0002", "403");
      const [, second] = await board.inThread("case:1:helpdesk");
      assert.equal(second?.isWaiting, false);
      assert.deepEqual(await board.inThread("case:2:helpdesk"), []);
    }));

  it("can be changed in their own place, whatever became of the card", () =>
    onBoard(async (board) => {
      await board.show("case:1:helpdesk:0001", BELOW, aReply("one"), T0);
      await board.delivered("case:1:helpdesk:0001", 1, PLACE);
      await board.show("case:1:helpdesk:0001", BELOW, aReply("gone"), T0);
      assert.deepEqual(await dueKeys(board), ["case:1:helpdesk:0001"]);
    }));

  it("are forgotten with their case, sent or not", () =>
    withStore(async (store) => {
      await store.transact(async ({ board }) => {
        await board.show("case:1:helpdesk:0001", BELOW, aReply("one"), T0);
        await board.show("case:1:helpdesk:0002", BELOW, aReply("two"), T0);
        await board.delivered("case:1:helpdesk:0001", 1, PLACE);
      });
      await store.transact((tx) => tx.records.removeOldCards(after(60), 9));
      const left = await store.transact((tx) =>
        tx.board.inThread("case:1:helpdesk"),
      );
      assert.deepEqual(left, []);
    }));
});
