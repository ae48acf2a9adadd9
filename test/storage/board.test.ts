import assert from "node:assert/strict";
import fc from "fast-check";
import type { CardBoard, PendingCard } from "../../src/desk/ports.ts";
import { rawly, withStore } from "./fresh-store.ts";
import { after, ANNA, aNote, HELPDESK, T0 } from "./samples.ts";

const PLACE = { conversationId: "conversation", activityId: "activity" };

function onBoard(work: (board: CardBoard) => Promise<void>) {
  return withStore((store) => store.transact((tx) => work(tx.board)));
}

function titles(cards: readonly PendingCard[]): readonly string[] {
  return cards.map(({ card }) => card.title);
}

describe("storage: card board", () => {
  it("sends the newest only, and not what was sent already", () =>
    onBoard(async (board) => {
      for (const title of ["one", "two", "three"])
        await board.show("k", HELPDESK, aNote(title), T0);
      const [due, ...more] = await board.due(T0, 10);
      assert.deepEqual(due, {
        key: "k",
        audience: HELPDESK,
        card: aNote("three"),
        version: 3,
        tries: 0,
        rank: 0,
      });
      assert.equal(more.length, 0);
      await board.delivered("k", 3, PLACE);
      assert.deepEqual(await board.due(after(9), 10), []);
      const sameInAnotherOrder = { footer: "", buttons: [], lines: [] };
      await board.show(
        "k",
        HELPDESK,
        { ...sameInAnotherOrder, title: "three", card: "note" },
        after(9),
      );
      assert.deepEqual(await board.due(after(9), 10), []);
    }));

  it("knows the place once a card stands, and moves on when it was changed meanwhile", () =>
    onBoard(async (board) => {
      const anna = { kind: "person" as const, ...ANNA, name: undefined };
      const audience = {
        kind: anna.kind,
        tenantId: anna.tenantId,
        objectId: anna.objectId,
      };
      await board.show("k", audience, aNote("one"), T0);
      await board.due(T0, 1);
      await board.show("k", audience, aNote("two"), T0);
      await board.delivered("k", 1, PLACE);
      assert.deepEqual(await board.due(T0, 10), [
        {
          key: "k",
          audience,
          card: aNote("two"),
          version: 2,
          tries: 0,
          rank: 0,
          place: PLACE,
        },
      ]);
      await board.delivered("k", 2, PLACE);
      await board.delivered("k", 1, { ...PLACE, activityId: "late" });
      await board.show("k", audience, aNote("three"), T0);
      const [due] = await board.due(T0, 10);
      assert.deepEqual([due?.version, due?.place], [3, PLACE]);
    }));

  it("tells which card stands at a place, and what should stand under a key", () =>
    onBoard(async (board) => {
      await board.show("k", HELPDESK, aNote("one"), T0);
      assert.equal(await board.keyAt(PLACE), undefined);
      await board.delivered("k", 1, PLACE);
      await board.show("k", HELPDESK, aNote("two"), T0);
      assert.equal(await board.keyAt(PLACE), "k");
      assert.equal(
        await board.keyAt({ ...PLACE, conversationId: "another" }),
        undefined,
      );
      assert.deepEqual(await board.cardOf("k"), aNote("two"));
      assert.equal(await board.cardOf("none"), undefined);
    }));

  it("orders by due time, then key, up to the limit", () =>
    onBoard(async (board) => {
      await board.show("b", HELPDESK, aNote("b"), after(1));
      await board.show("a", HELPDESK, aNote("a"), after(1));
      await board.show("c", HELPDESK, aNote("c"), T0);
      await board.show("later", HELPDESK, aNote("later"), after(3));
      assert.deepEqual(titles(await board.due(after(2), 9)), ["c", "a", "b"]);
      assert.deepEqual(titles(await board.due(after(2), 2)), ["c", "a"]);
    }));

  it("waits until the next try, also when the content changes meanwhile", () =>
    onBoard(async (board) => {
      await board.show("k", HELPDESK, aNote("one"), T0);
      await board.retryAt("k", after(30), "429");
      await board.show("k", HELPDESK, aNote("two"), after(1));
      assert.deepEqual(await board.due(after(29), 9), []);
      const [due] = await board.due(after(30), 9);
      assert.deepEqual([due?.card.title, due?.tries], ["two", 1]);
      await board.delivered("k", 2, PLACE);
      await board.show("k", HELPDESK, aNote("three"), after(31));
      const [next] = await board.due(after(31), 9);
      assert.deepEqual([next?.card.title, next?.tries], ["three", 0]);
    }));

  it("gives up until there is something new to say that somebody waits for", () =>
    onBoard(async (board) => {
      await board.show("k", HELPDESK, aNote("one"), T0);
      await board.delivered("k", 1, PLACE);
      await board.show("k", HELPDESK, aNote("two"), T0);
      await board.forget("k", "403");
      await board.show("k", HELPDESK, aNote("two"), T0);
      await board.show("k", HELPDESK, aNote("tidied"), T0, true);
      assert.deepEqual(await board.due(after(9), 9), []);
      await board.show("k", HELPDESK, aNote("three"), T0);
      const [again] = await board.due(after(9), 9);
      assert.deepEqual(
        [again?.card.title, again?.place, again?.rank],
        ["three", PLACE, 0],
      );
    }));

  it("brings those first that somebody waits for, and nobody who is busy", () =>
    onBoard(async (board) => {
      const below = { kind: "thread", root: "b" } as const;
      await board.show("a", HELPDESK, aNote("tidied"), T0, true);
      await board.show("b", HELPDESK, aNote("root"), T0);
      await board.delivered("b", 1, PLACE);
      await board.show("b:1", below, aNote("reply"), T0);
      await board.show(
        "c",
        { kind: "person", ...ANNA },
        aNote("case"),
        after(1),
      );
      await board.show("d", HELPDESK, aNote("other"), after(2));
      // Tidied while it was on its way: it keeps its turn.
      await board.show("d", HELPDESK, aNote("bare"), after(3), true);
      const order = ["case", "bare", "reply", "tidied"];
      assert.deepEqual(titles(await board.due(after(9), 9)), order);
      assert.deepEqual(titles(await board.due(after(9), 9, [HELPDESK])), [
        "case",
        "reply",
      ]);
      await board.show("a", HELPDESK, aNote("asked for"), after(4));
      const [, , third] = titles(await board.due(after(9), 9));
      assert.equal(third, "asked for");
    }));

  it("passes by a damaged card", () =>
    withStore(async (store, file) => {
      await store.transact(async ({ board }) => {
        await board.show("a", HELPDESK, aNote("a"), T0);
        await board.show("b", HELPDESK, aNote("b"), T0);
      });
      rawly(file, (db) =>
        db.exec("UPDATE cards SET json = '{}' WHERE key = 'a'"),
      );
      for (let round = 0; round < 2; round += 1)
        assert.deepEqual(
          titles(await store.transact((tx) => tx.board.due(T0, 9))),
          ["b"],
        );
    }));

  it("what is seen at the end is what was shown last, for any order of events", () =>
    withStore(async (store) => {
      const key = fc.constantFrom("x", "y");
      const event = fc.oneof(
        fc.record({
          does: fc.constant("show" as const),
          key,
          title: fc.constantFrom("1", "2", "3"),
        }),
        fc.record({ does: fc.constant("take" as const), key }),
        fc.record({ does: fc.constant("deliver" as const), key }),
        fc.record({ does: fc.constant("retry" as const), key }),
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(event, { maxLength: 25 }), (events) => {
          run += 1;
          return store.transact((tx) => play(tx.board, events, `${run}-`));
        }),
        { numRuns: 150 },
      );
    }));
});

interface BoardEvent {
  readonly does: "show" | "take" | "deliver" | "retry";
  readonly key: string;
  readonly title?: string;
}

/** A sender that takes cards, is slow, and delivers what it took; the model is one title a key. */
async function play(
  board: CardBoard,
  events: readonly BoardEvent[],
  prefix: string,
): Promise<void> {
  const shown = new Map<string, string>();
  const seen = new Map<string, string>();
  const taken = new Map<string, PendingCard>();
  const now = after(100_000);
  const due = async (key: string) =>
    (await board.due(now, 1000)).find((card) => card.key === key);
  const deliver = async (card: PendingCard | undefined) => {
    if (card === undefined) return;
    await board.delivered(card.key, card.version, PLACE);
    seen.set(card.key, card.card.title);
    taken.delete(card.key);
  };
  for (const { does, key: name, title } of events) {
    const key = prefix + name;
    if (does === "show" && title !== undefined) {
      await board.show(key, HELPDESK, aNote(title), T0);
      shown.set(key, title);
    } else if (does === "take") {
      const card = await due(key);
      if (card !== undefined) taken.set(key, card);
    } else if (does === "deliver") await deliver(taken.get(key));
    else if (does === "retry") await board.retryAt(key, T0, "500");
  }
  for (const card of taken.values()) await deliver(card);
  for (const key of shown.keys()) await deliver(await due(key));
  assert.deepEqual(seen, shown);
  for (const key of shown.keys()) assert.equal(await due(key), undefined);
}
