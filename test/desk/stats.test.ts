import assert from "node:assert/strict";
import { isStatsOrder } from "../../src/desk/lists/stats.ts";
import { kim, robin, sam } from "./people.ts";
import { HOUR, MINUTE, onStage, RELAY_DENIED, type Stage } from "./stage.ts";

const DAY = 24 * HOUR;

describe("stats", () => {
  it("count by cause and by day, with times and the share without a person", () =>
    onStage(async (stage) => {
      await solvedWithoutPerson(stage);
      await stage.pass(3 * DAY);
      for (const minutes of [10, 20, 60]) await solvedByPerson(stage, minutes);
      const { title, rows, charts, more } = await shown(stage, "stats");
      assert.equal(title, "4 cases in the last 30 days");
      assert.deepEqual(rows, [
        { label: "Until a person has it", text: "20 min (median)" },
        { label: "Until it ends", text: "15 min (median)" },
      ]);
      const [byDay, byCause, share, waits] = charts ?? [];
      const days = byDay?.bars ?? [];
      assert.equal(days.length, 30);
      assert.deepEqual(days[0], { label: "2026-10-25", value: 0 });
      assert.deepEqual(
        days.filter(({ value }) => value > 0),
        [
          { label: "2026-11-20", value: 1 },
          { label: "2026-11-23", value: 3 },
        ],
      );
      const titleOf = (cause: string) =>
        stage.desk.knowledge.causes.find(({ id }) => id === cause)?.title ?? "";
      assert.deepEqual(byCause?.bars, [
        { label: titleOf("sender-domain-not-accepted"), value: 3 },
        { label: titleOf("connector-ip-mismatch"), value: 1 },
      ]);
      assert.deepEqual(share?.bars, [
        { label: "Without a person", value: 1 },
        { label: "With a person", value: 3 },
      ]);
      assert.deepEqual(
        waits?.bars.map(({ value }) => value),
        [1, 2, 0, 0, 0],
      );
      // Whoever sees no picture reads the same numbers.
      const text = more?.rows.flatMap((row) => row.text.split("\n")) ?? [];
      assert.match(text[4] ?? "", /\{\{DATE\(2026-11-18T.*: 0, 0, 1, 0, 0, 3$/);
      for (const { bars, isByDay } of charts ?? [])
        if (isByDay !== true)
          for (const { label, value } of bars)
            assert.ok(text.includes(`${value} · ${label}`), label);
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
