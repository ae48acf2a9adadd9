import assert from "node:assert/strict";
import type { ServiceLevels } from "../../src/core/service-level.ts";
import { kim, robin, sam } from "./people.ts";
import {
  HOUR,
  MINUTE,
  onStage,
  pick,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

const LEAD = "the-lead";

/** The stage opens on Friday 20 November 2026, 09:00 UTC: 10:00 in Berlin. */
const LEVELS: ServiceLevels = {
  firstResponseMin: 60,
  resolutionHours: 4,
  businessHours: { days: [1, 2, 3, 4, 5], fromMin: 8 * 60, toMin: 17 * 60 },
  timeZone: "Europe/Berlin",
  lead: LEAD,
};
const BY_TEN =
  "{{DATE(2026-11-20T10:00:00Z, SHORT)}} {{TIME(2026-11-20T10:00:00Z)}}";
const BY_ONE =
  "{{DATE(2026-11-20T13:00:00Z, SHORT)}} {{TIME(2026-11-20T13:00:00Z)}}";

describe("service levels", () => {
  it("tell the reporter by when a person has the case, and nothing once that has passed", () =>
    withLevels(LEVELS, async (stage, id) => {
      assert.match(
        await heard(stage, id),
        new RegExp(`by ${literal(BY_TEN)}\\.$`),
      );
      await stage.pass(60 * MINUTE);
      assert.match(await heard(stage, id), /hear from a person here\.$/);
    }));

  it("turn the card's badge before and after, and call the lead after, where nobody takes the case", () =>
    withLevels(LEVELS, async (stage, id) => {
      const badges: string[] = [];
      for (const minutes of [0, 44, 1, 14, 1]) {
        await stage.pass(minutes * MINUTE);
        badges.push((await stage.helpdeskCard(id)).badge);
      }
      assert.deepEqual(badges, [
        "Open",
        "Open",
        "Open · due soon",
        "Open · due soon",
        "Open · overdue",
      ]);
      assert.deepEqual(await told(stage, id), [
        [LEAD, "Nobody has taken a case in time"],
      ]);
    }));

  it("leave everybody in peace once a person has it, until it should be solved", () =>
    withLevels(LEVELS, async (stage, id) => {
      await stage.press(sam, "claim", { caseId: id });
      await stage.pass(2 * HOUR + 59 * MINUTE);
      assert.deepEqual(await told(stage, id), []);
      await stage.pass(MINUTE);
      assert.deepEqual(await told(stage, id), [
        [sam.objectId, "A case of yours is due soon"],
      ]);
      await stage.deliver();
      await stage.pass(HOUR);
      assert.deepEqual(await told(stage, id), [
        [LEAD, "A case is not solved in time"],
      ]);
      const { badge, rows } = await stage.helpdeskCard(id);
      assert.equal(badge, `With ${sam.name} · overdue`);
      assert.equal(
        rows.find(({ label }) => label === "Due")?.text,
        `To be solved by ${BY_ONE}`,
      );
    }));

  it("are met by a case that is closed in time", () =>
    withLevels(LEVELS, async (stage, id) => {
      await stage.press(sam, "close", { caseId: id });
      await stage.deliver();
      await stage.pass(72 * HOUR);
      assert.deepEqual([...(await stage.cards()).keys()], []);
    }));

  it("begin anew with a case that is opened again, for whoever did that", () =>
    withLevels(LEVELS, async (stage, id) => {
      await stage.press(sam, "close", { caseId: id });
      await stage.pass(72 * HOUR);
      await stage.press(sam, "reopen", { caseId: id });
      await stage.pass(3 * HOUR);
      assert.deepEqual(await told(stage, id), [
        [sam.objectId, "A case of yours is due soon"],
        ["user-robin", "Your case is closed"],
      ]);
    }));

  it("keep quiet in quiet hours, and say it when they are over", () =>
    withLevels(
      // Until noon in Berlin: the reminder falls into them, and so does the end.
      { ...LEVELS, quietHours: { fromMin: 22 * 60, toMin: 12 * 60 } },
      async (stage, id) => {
        await stage.pass(2 * HOUR - MINUTE);
        assert.deepEqual(await told(stage, id), []);
        await stage.pass(MINUTE);
        assert.deepEqual(await told(stage, id), [
          [LEAD, "Nobody has taken a case in time"],
        ]);
      },
    ));

  it("keep quiet after a standstill that ends in quiet hours", () =>
    withLevels(
      { ...LEVELS, quietHours: { fromMin: 18 * 60, toMin: 6 * 60 } },
      async (stage, id) => {
        // Nothing was worked on until 19:00 in Berlin.
        await stage.pass(9 * HOUR);
        assert.deepEqual(await told(stage, id), []);
        await stage.pass(11 * HOUR);
        assert.deepEqual(
          (await told(stage, id)).map(([who]) => who),
          [LEAD, LEAD],
        );
      },
    ));

  it("say nothing over a weekend", () =>
    withLevels({ ...LEVELS, resolutionHours: 8 }, async (stage, id) => {
      await stage.press(sam, "claim", { caseId: id });
      await stage.pass(48 * HOUR);
      assert.deepEqual(
        (await told(stage, id)).map(([who]) => who),
        [sam.objectId],
      );
    }));

  it("promise nothing where none are set", () =>
    withLevels(undefined, async (stage, id) => {
      assert.match(await heard(stage, id), /hear from a person here\.$/);
      await stage.deliver();
      await stage.pass(72 * HOUR);
      assert.deepEqual([...(await stage.cards()).keys()], []);
    }));

  it("of one case are nothing to another", () =>
    withLevels(LEVELS, async (stage, id) => {
      await stage.press(sam, "claim", { caseId: id });
      await stage.say(kim, "please let me talk to a person");
      const other = await stage.caseOf(kim);
      await stage.pass(HOUR);
      assert.deepEqual(await told(stage, id), []);
      assert.deepEqual(await told(stage, other.id), [
        [LEAD, "Nobody has taken a case in time"],
      ]);
    }));
});

async function withLevels(
  serviceLevels: ServiceLevels | undefined,
  play: (stage: Stage, caseId: string) => Promise<void>,
): Promise<void> {
  await onStage(async (stage) => {
    Object.assign(stage.desk, { serviceLevels });
    await stage.say(robin, RELAY_DENIED);
    const { id } = await stage.caseOf(robin);
    await stage.press(robin, "talk-to-person", { caseId: id });
    await play(stage, id);
  });
}

async function heard(stage: Stage, caseId: string): Promise<string> {
  return (await stage.userCard(caseId)).lines.at(-1) ?? "";
}

/** Who was told what about a case since the last delivery. */
async function told(stage: Stage, caseId: string) {
  const cards = await stage.cards();
  return [...cards.keys()]
    .filter((key) => key.startsWith(`note:case:${caseId}:`))
    .sort()
    .map((key) => [key.split(":")[3], pick(cards, key, "note").title]);
}

function literal(text: string): string {
  return text.replaceAll(/[(){}]/g, String.raw`\$&`);
}
