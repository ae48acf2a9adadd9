import assert from "node:assert/strict";
import { isStatsOrder } from "../../src/desk/stats.ts";
import { kim, robin, sam } from "./people.ts";
import { HOUR, MINUTE, onStage, RELAY_DENIED, type Stage } from "./stage.ts";

const DAY = 24 * HOUR;

describe("stats", () => {
  it("count by cause and by day, with times and the share without a person", () =>
    onStage(async (stage) => {
      await solvedWithoutPerson(stage);
      await stage.pass(3 * DAY);
      for (const minutes of [10, 20, 60]) await solvedByPerson(stage, minutes);
      const { title, rows } = await shown(stage, "stats");
      assert.equal(title, "4 cases in the last 30 days");
      assert.deepEqual(rows?.slice(0, 3), [
        {
          label: "Solved without a person",
          text: "███░░░░░░░░░ 25 % (1 of 4)",
        },
        { label: "Until a person has it", text: "20 min (median)" },
        { label: "Until it ends", text: "15 min (median)" },
      ]);
      const days = rows.slice(3, 8);
      assert.deepEqual(
        days.map(({ text }) => text),
        [
          ...Array.from({ length: 4 }, () => "▁▁▁▁▁▁  0 · 0 · 0 · 0 · 0 · 0"),
          "▁▁▄▁▁█  0 · 0 · 1 · 0 · 0 · 3",
        ],
      );
      const cause = stage.desk.knowledge.causes.find(
        ({ id }) => id === "sender-domain-not-accepted",
      );
      const found = stage.desk.knowledge.causes.find(
        ({ id }) => id === "connector-ip-mismatch",
      );
      assert.deepEqual(rows.slice(8), [
        { label: "3", text: `████████████\n${cause?.title ?? ""}` },
        { label: "1", text: `████░░░░░░░░\n${found?.title ?? ""}` },
      ]);
    }));

  it("leave out what is older than thirty days", () =>
    onStage(async (stage) => {
      await solvedWithoutPerson(stage);
      await stage.pass(30 * DAY);
      const { title } = await shown(stage, "stats");
      assert.equal(title, "No case in the last 30 days");
    }));

  it("read more cases than fit into one bite, each once", () =>
    onStage(
      async (stage) => {
        await solvedWithoutPerson(stage);
        const [one] = await stage.store.transact((tx) =>
          tx.records.casesOf(robin),
        );
        assert.ok(one);
        for (let at = 0; at < 250; at += 1)
          await stage.store.transact((tx) =>
            tx.cases.insert({ ...one, id: `copy-${at}` }),
          );
        const { title } = await shown(stage, "stats");
        assert.equal(title, "251 cases in the last 30 days");
      },
      { isQuick: true },
    ));

  it("are for the helpdesk alone", () =>
    onStage(async (stage) => {
      await solvedWithoutPerson(stage);
      assert.equal(
        (await note(stage, kim, "stats")).title,
        "Nothing was counted",
      );
      stage.roles.state = "down";
      assert.equal(
        (await note(stage, sam, "stats")).title,
        "Nothing was counted",
      );
    }));

  for (const [text, is] of [
    ["stats", true],
    [" Statistics. ", true],
    ["stats of the mail server: 550 5.7.64", false],
    ["status", false],
  ] as const)
    it(`are ${is ? "" : "not "}asked for by ${JSON.stringify(text)}`, () =>
      assert.equal(isStatsOrder(text), is));
});

async function solvedWithoutPerson(stage: Stage): Promise<void> {
  await stage.say(robin, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "works-now", { caseId: id });
}

async function solvedByPerson(stage: Stage, minutes: number): Promise<void> {
  await stage.say(robin, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "talk-to-person", { caseId: id });
  await stage.pass(minutes * MINUTE);
  await stage.press(sam, "claim", { caseId: id });
  await stage.press(sam, "close", {
    caseId: id,
    really: "sender-domain-not-accepted",
  });
}

async function note(stage: Stage, who: typeof sam, text: string) {
  return stage.note(await stage.say(who, text));
}

const shown = (stage: Stage, text: string) => note(stage, sam, text);
