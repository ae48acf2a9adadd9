import assert from "node:assert/strict";
import { tidy } from "../../src/desk/people/tidy.ts";
import { rawly } from "../storage/fresh-store.ts";
import { alex, jo, kim, robin, sam } from "./people.ts";
import {
  approvalOf,
  claimedCase,
  HOUR,
  onStage,
  pick,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

const DAY = 24 * HOUR;

describe("the day's round", () => {
  it("posts no card anew that the board has forgotten", () =>
    onStage(async (stage) => {
      const id = await closedWithNote(stage);
      // As versions before the threads did with the cards of a case whose words were dropped.
      rawly(stage.file, (db) =>
        db.exec("DELETE FROM cards WHERE key LIKE 'case:%'"),
      );
      for (const days of [8, 83]) {
        await round(stage, days * DAY);
        assert.deepEqual(await waiting(stage, id), []);
      }
      await assert.rejects(stage.case(id));
    }));

  it("begins no thread below a card that had none", () =>
    onStage(async (stage) => {
      const id = await closedWithNote(stage);
      rawly(stage.file, (db) =>
        db.exec("DELETE FROM cards WHERE thread IS NOT NULL"),
      );
      await round(stage, 8 * DAY);
      assert.deepEqual(await waiting(stage, id), [
        `case:${id}:helpdesk`,
        `case:${id}:user`,
      ]);
    }));

  it("goes behind everybody who waits for a card, however full the board is", () =>
    onStage(async (stage) => {
      await closedWithNote(stage);
      await round(stage, 8 * DAY);
      stage.clock.ms += HOUR;
      await stage.say(kim, RELAY_DENIED);
      const now = stage.clock.now();
      const [first] = await stage.store.transact((tx) => tx.board.due(now, 1));
      assert.equal(first?.key, `case:${(await stage.caseOf(kim)).id}:user`);
    }));

  it("finds the words of each case, however many there are", () =>
    onStage(
      async (stage) => {
        for (let n = 0; n < 45; n += 1) {
          await stage.say(robin, RELAY_DENIED);
          const { id } = await stage.caseOf(robin);
          await stage.press(robin, "works-now", { caseId: id });
        }
        await stage.deliver();
        await round(stage, 8 * DAY);
        assert.deepEqual(
          rawly(stage.file, (db) =>
            db
              .prepare(
                "SELECT id FROM cases WHERE json_extract(json, '$.bounce.words') <> ''",
              )
              .all([]),
          ),
          [],
        );
        await round(stage, 90 * DAY);
        assert.deepEqual(
          rawly(stage.file, (db) => db.prepare("SELECT id FROM cases").all([])),
          [],
        );
      },
      { isQuick: true },
    ));

  it("leaves no line about a case, a change or an incident that is gone", () =>
    onStage(async (stage) => {
      await proposedChange(stage);
      await stage.press(robin, "forget-me", {});
      const now = stage.clock.now();
      const { tenantId, objectId } = alex;
      await stage.store.transact(async (tx) => {
        for (const key of ["remind:x:1", "glass:x:1", "incident:x:due:1"])
          await tx.board.show(
            key,
            { kind: "person", tenantId, objectId },
            {
              card: "note",
              title: "A line",
              lines: [],
              buttons: [],
              footer: "",
            },
            now,
          );
      });
      await stage.deliver();
      await round(stage, 8 * DAY);
      assert.deepEqual(
        rawly(stage.file, (db) => db.prepare("SELECT key FROM cards").all([])),
        [],
      );
    }));

  it("drops what somebody sent that could never be worked off", () =>
    onStage(async (stage) => {
      const id = await stage.send(robin, {
        kind: "message",
        text: "secret words",
      });
      await stage.store.transact(async (tx) => {
        for (let tries = 0; tries < 5; tries += 1)
          await tx.inbox.failed(id, stage.clock.now(), "broken");
      });
      const kept = () =>
        rawly(stage.file, (db) =>
          JSON.stringify(db.prepare("SELECT state, json FROM inbox").all([])),
        );
      assert.match(kept(), /set-aside.*secret words/);
      await round(stage, 8 * DAY);
      assert.match(kept(), /set-aside/);
      assert.doesNotMatch(kept(), /secret/);
    }));
});

describe("cards of a change whose case is deleted", () => {
  it("ask nobody for a decision any more", () =>
    onStage(async (stage) => {
      const { id } = await proposedChange(stage);
      await stage.deliver();
      await stage.press(robin, "forget-me", {});
      const key = `change:${id}:${alex.objectId}`;
      const card = pick(await stage.cards(), key, "note");
      assert.equal(card.title, "Deleted at the reporter's request");
      assert.deepEqual(card.buttons, []);
    }));
});

describe("a case whose change is being taken back", () => {
  it("stays until that is done, whoever wants it deleted", () =>
    onStage(async (stage) => {
      const { id, caseId } = await proposedChange(stage);
      await stage.press(alex, "approve", approvalOf(await stage.change(id)));
      await stage.pass(HOUR);
      const { digest } = await stage.change(id);
      await stage.press(alex, "undo", { changeId: id, digest });
      const [undo] = await stage.store.transact((tx) => tx.changes.open());
      assert.ok(undo);
      await stage.send(jo, {
        kind: "press",
        verb: "approve",
        data: approvalOf(undo),
      });
      await stage.turn();
      await stage.send(robin, { kind: "press", verb: "forget-me", data: {} });
      await stage.turn();
      await stage.pass(HOUR);
      assert.equal((await stage.change(undo.id)).state, "verified");
      await stage.press(robin, "forget-me", {});
      await assert.rejects(stage.case(caseId));
    }));
});

describe("words on an incident's card", () => {
  it("go with the one who wrote them, and when it is over", () =>
    onStage(
      async (stage) => {
        const says = (n: number) => RELAY_DENIED.replace("A9B77E", `A9B77${n}`);
        for (let n = 1; n <= 5; n += 1) await stage.say(colleague(n), says(n));
        const [open] = await stage.store.transact((tx) => tx.incidents.open());
        const incidentId = open?.id ?? "";
        const words = async () =>
          pick(await stage.cards(), `incident:${incidentId}`, "helpdesk")
            .details.words;
        const [, first = ""] = /A9B77(\d)/.exec(await words()) ?? [];
        await stage.press(colleague(Number(first)), "forget-me", {});
        const [, second = first] = /A9B77(\d)/.exec(await words()) ?? [];
        assert.notEqual(second, first);
        await stage.press(sam, "claim", { incidentId });
        await stage.press(sam, "close", { incidentId });
        assert.equal(await words(), "");
      },
      { isQuick: true },
    ));
});

function colleague(n: number) {
  return { ...robin, objectId: `colleague-${n}` };
}

async function closedWithNote(stage: Stage): Promise<string> {
  const { id } = await claimedCase(stage);
  await stage.press(sam, "note", { caseId: id, words: "third floor" });
  await stage.press(sam, "close", { caseId: id });
  await stage.deliver();
  return id;
}

/** Keys of what is to be sent for a case. */
async function waiting(stage: Stage, id: string): Promise<readonly string[]> {
  return [...(await stage.cards()).keys()]
    .filter((key) => key.includes(id))
    .sort();
}

/** Lets time pass, and does a day's round then. */
async function round(stage: Stage, ms: number): Promise<void> {
  stage.clock.ms += ms;
  const now = stage.clock.now();
  const [leased] = await stage.store.transact(async (tx) => {
    await tx.jobs.add(`tidy-test:${now}`, { kind: "tidy" }, now);
    const all = await tx.jobs.lease("test", now, HOUR, 1_000);
    return all.filter(({ id }) => id === `tidy-test:${now}`);
  });
  assert.ok(leased);
  await tidy(stage.desk, leased);
}
