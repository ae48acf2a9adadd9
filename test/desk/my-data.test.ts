import assert from "node:assert/strict";
import { tidy } from "../../src/desk/people/tidy.ts";
import { readAudit, verifyAudit } from "../../src/storage/index.ts";
import { kim, robin, alex } from "./people.ts";
import {
  approvalOf,
  HOUR,
  onStage,
  pick,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

const DAY = 24 * HOUR;

describe("one's own data", () => {
  it("is shown as JSON, and nobody else's", () =>
    onStage(async (stage) => {
      await stage.say(kim, RELAY_DENIED);
      await stage.say(robin, RELAY_DENIED);
      const item = await stage.say(robin, "export my data");
      const { script = "" } = await stage.note(item);
      const shown: unknown = JSON.parse(script);
      assert.ok(Array.isArray(shown) && shown.length === 1);
      assert.match(script, /supplier@fabrikam\.example/);
    }));

  it("is deleted once the button is pressed, with the words on the cards", () =>
    onStage(async (stage) => {
      await stage.say(kim, RELAY_DENIED);
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "talk-to-person", { caseId: id });
      const asked = await stage.note(await stage.say(robin, "delete my data"));
      assert.deepEqual(
        asked.buttons.map(({ verb }) => verb),
        ["forget-me"],
      );
      assert.ok(await stage.case(id));
      await stage.press(robin, "forget-me", {});
      await assert.rejects(stage.case(id));
      for (const which of ["user", "helpdesk"]) {
        const card = pick(await stage.cards(), `case:${id}:${which}`, "note");
        assert.doesNotMatch(JSON.stringify(card), /fabrikam|Robin|5\.7\.64/);
      }
      assert.ok(await stage.caseOf(kim));
      assert.ok((await verifyAudit(stage.file)).ok);
    }));

  it("is taken off the very cards even when its words are gone already", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      const { id } = await stage.caseOf(robin);
      await stage.press(robin, "talk-to-person", { caseId: id });
      await stage.press(robin, "works-now", { caseId: id });
      await stage.deliver();
      await round(stage, 8 * DAY);
      await stage.press(robin, "forget-me", {});
      for (const which of ["user", "helpdesk"]) {
        const key = `case:${id}:${which}`;
        const { title } = pick(await stage.cards(), key, "note");
        assert.equal(title, "Deleted at the reporter's request");
        // Updated in place, not posted beside what stands there.
        assert.ok(await stage.store.transact((tx) => tx.board.placeOf(key)));
      }
    }));

  it("withdraws a proposal with its case", () =>
    onStage(async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(robin, "forget-me", {});
      await stage.press(alex, "approve", approvalOf(change));
      await stage.pass(HOUR);
      assert.deepEqual(stage.exchange.effective, []);
    }));

  it("says so where there is none", () =>
    onStage(async (stage) => {
      const note = await stage.note(await stage.say(robin, "forget me"));
      assert.equal(note.title, "I keep nothing about you");
    }));
});

describe("what is kept for so long and no longer", () => {
  it("loses its words after a week and everything after ninety days", () =>
    onStage(async (stage) => {
      const id = await closedCase(stage);
      await round(stage, 6 * DAY);
      assert.match((await stage.case(id)).bounce.words, /TenantAttribution/);
      await round(stage, 2 * DAY);
      const { bounce, state } = await stage.case(id);
      assert.deepEqual(
        [bounce.words, bounce.status, state],
        ["", "5.7.64", "closed"],
      );
      assert.doesNotMatch(
        JSON.stringify([...(await stage.cards()).values()]),
        /TenantAttribution/,
      );
      await round(stage, 83 * DAY);
      await assert.rejects(stage.case(id));
      const left = [...(await stage.cards())]
        .filter(([key]) => key.startsWith(`case:${id}:`))
        .map(([, { card }]) => card);
      assert.deepEqual(new Set(left), new Set(["note"]));
      assert.doesNotMatch(
        JSON.stringify([...(await stage.cards()).values()]),
        /scanner@contoso/,
      );
    }));

  it("never touches an open case", () =>
    onStage(async (stage) => {
      await stage.say(robin, RELAY_DENIED);
      await round(stage, 400 * DAY);
      assert.match(
        (await stage.caseOf(robin)).bounce.words,
        /TenantAttribution/,
      );
    }));

  it("cuts the audit after a year, which then still verifies and goes on", () =>
    onStage(async (stage) => {
      await proposedChange(stage);
      const before = await rows(stage);
      assert.ok(before > 0);
      await stage.deliver();
      await round(stage, 366 * DAY);
      await stage.press(robin, "forget-me", {});
      const verdict = await verifyAudit(stage.file);
      assert.ok(verdict.ok);
      const after = await rows(stage);
      assert.ok(after > 0 && after < before + 2, `${before}, then ${after}`);
    }));
});

async function closedCase(stage: Stage): Promise<string> {
  await stage.say(robin, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "works-now", { caseId: id });
  await stage.deliver();
  return id;
}

/** Lets time pass, and does a day's round then. */
async function round(stage: Stage, ms: number): Promise<void> {
  stage.clock.ms += ms;
  const { desk, clock } = stage;
  const now = clock.now();
  const [leased] = await desk.store.transact(async (tx) => {
    await tx.jobs.add(`tidy-test:${now}`, { kind: "tidy" }, now);
    const all = await tx.jobs.lease("test", now, HOUR, 100);
    return all.filter(({ id }) => id === `tidy-test:${now}`);
  });
  assert.ok(leased);
  await tidy(desk, leased);
}

async function rows(stage: Stage): Promise<number> {
  let count = 0;
  for await (const row of readAudit(stage.file, ""))
    if (row.seq > 0) count += 1;
  return count;
}
