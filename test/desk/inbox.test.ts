import assert from "node:assert/strict";
import { alex, kim, robin, sam } from "./people.ts";
import { HOUR, MINUTE, onStage, RELAY_DENIED, work } from "./stage.ts";

describe("what comes in", () => {
  it("and breaks every time is set aside after five tries, and the person is told", () =>
    onStage(async (stage) => {
      const desk = {
        ...stage.desk,
        readText: (text: string) => {
          if (text === "poison") throw new TypeError("boom");
          return stage.desk.readText(text);
        },
      };
      const bad = await stage.send(robin, { kind: "message", text: "poison" });
      const good = await stage.send(kim, {
        kind: "message",
        text: RELAY_DENIED,
      });
      for (let tries = 0; tries < 4; tries += 1) {
        await work(desk);
        assert.equal((await stage.cards()).has(`note:${bad}`), false);
        stage.clock.ms += 10 * MINUTE;
      }
      await work(desk);
      const note = await stage.note(bad);
      assert.equal(note.title, "Something went wrong on my side");
      assert.match(note.footer, /^Reference /);
      // The others were never held up, and the bad one does not come back.
      assert.equal((await stage.caseOf(kim)).state, "answered");
      assert.equal((await stage.cards()).has(`note:${good}`), false);
      stage.clock.ms += 24 * HOUR;
      const next = await stage.store.transact((tx) =>
        tx.inbox.next(stage.clock.now(), new Set()),
      );
      assert.equal(next, undefined);
      assert.equal(
        stage.logged.filter((it) => it === "inbox.failed").length,
        5,
      );
    }));

  const CHAT: readonly [string, RegExp][] = [
    ["hi", /Hello/],
    ["help", /What I can do/],
    ["thanks, that was it", /welcome/],
    ["the weather is fine", /did not find a mail error/],
  ];
  for (const [text, title] of CHAT)
    it(`is answered without a case: ${text}`, () =>
      onStage(async (stage) => {
        const { title: said, lines } = await stage.note(
          await stage.say(robin, text),
        );
        assert.match(said, title);
        assert.ok(lines.length > 0);
        assert.deepEqual([...(await stage.cards()).keys()].length, 1);
      }));

  for (const [who, title] of [
    [robin, /Paste the mail error/],
    [alex, /Changes to approve come to you/],
  ] as const)
    it(`that somebody is new here is answered in words for ${who.name}`, () =>
      onStage(async (stage) => {
        const id = await stage.send(who, { kind: "welcome" });
        await work(stage.desk);
        assert.match((await stage.note(id)).title, title);
      }));

  it("twice is pointed to the case that there is", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id, reference } = await stage.caseOf(robin);
      await stage.press(robin, "talk-to-person", { caseId: id });
      const note = await stage.note(await stage.say(robin, RELAY_DENIED));
      assert.ok(note.lines.join(" ").includes(reference));
      const open = await stage.store.transact((tx) => tx.cases.openOf(robin));
      assert.equal(open.length, 1);
    }));

  it("after the case was answered starts afresh, and the old card says so", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await stage.say(robin, RELAY_DENIED);
      const fresh = await stage.caseOf(robin);
      assert.notEqual(fresh.id, id);
      const old = await stage.userCard(id);
      assert.equal(old.title, "Closed");
      assert.match(old.lines.join(" "), new RegExp(fresh.reference));
    }));

  it("and is a reply that nobody knows goes to a person, and says no more than that", () =>
    onStage(async (stage) => {
      await stage.say(robin, "554 5.9.99 The moon is in the wrong house");
      const { id, state } = await stage.caseOf(robin);
      assert.equal(state, "handed-over");
      const user = await stage.userCard(id);
      assert.match(user.title, /have not met this one/);
      const desk = await stage.helpdeskCard(id);
      assert.match(desk.title, /nobody here has met/);
      assert.ok(desk.rows.some(({ text }) => text.includes("moon")));
      assert.ok(desk.buttons.every(({ verb }) => verb !== "ask-admins"));
    }));
});

describe("looking", () => {
  it("stops for a closed case", () =>
    onStage(async (stage) => {
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      await stage.turn();
      const { id } = await stage.caseOf(robin);
      await stage.send(robin, {
        kind: "press",
        verb: "works-now",
        data: { caseId: id },
      });
      await work(stage.desk);
      assert.deepEqual(stage.network.runs, []);
      assert.equal((await stage.case(id)).state, "closed");
      const left = await stage.store.transact((tx) =>
        tx.jobs.lease("test", stage.clock.now(), 1, 10),
      );
      assert.deepEqual(left, []);
    }));

  it("goes on for the helpdesk when the reporter asked for a person at once", () =>
    onStage(async (stage) => {
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      await stage.turn();
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "not-it", { caseId: id });
      await stage.press(sam, "claim", { caseId: id });
      const desk = await stage.helpdeskCard(id);
      assert.equal((await stage.case(id)).state, "handed-over");
      assert.ok(desk.buttons.some(({ verb }) => verb === "ask-admins"));
    }));

  it("that could not be done is named, and rules nothing out", () =>
    onStage(async (stage) => {
      stage.network.unreachable.add("tenant.connectors");
      await stage.say(robin, RELAY_DENIED);
      const aCase = await stage.caseOf(robin);
      const { steps, details } = await stage.userCard(aCase.id);
      assert.ok(details.notLooked.some((line) => line.includes("no answer")));
      assert.ok(steps.every(({ state }) => state !== "running"));
      assert.notEqual(aCase.state, "answered");
    }));

  it("that breaks, or is not to be had any more, holds no case up", () =>
    onStage(async (stage) => {
      stage.network.broken.add("mx").add("relay");
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      await stage.turn();
      const looks = stage.desk.looks.filter(
        ({ id }) => id !== "tenant.direct-send",
      );
      await work({ ...stage.desk, looks });
      const { attempts, state } = await stage.caseOf(robin);
      assert.notEqual(state, "looking");
      assert.ok(attempts.every((attempt) => attempt.state !== "running"));
      const failed = attempts.filter((one) => one.state === "could-not-look");
      assert.ok(failed.length >= 2);
      assert.ok(failed.every(({ fault }) => fault === "us"));
    }));

  it("twice with one answer each adds nothing that contradicts", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { attempts } = await stage.caseOf(robin);
      const ids = attempts.map(({ look }) => look);
      assert.deepEqual(ids, [...new Set(ids)]);
      assert.deepEqual(stage.network.runs.toSorted(), ids.toSorted());
    }));
});
