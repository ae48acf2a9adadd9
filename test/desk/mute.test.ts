import assert from "node:assert/strict";
import type { Person } from "../../src/core/model.ts";
import { alex, robin, sam } from "./people.ts";
import {
  HOUR,
  MINUTE,
  onStage,
  pick,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "./stage.ts";

describe("mute", () => {
  it("spares a person reminders until they want them again", () =>
    onStage(async (stage) => {
      await meets(stage, sam);
      Object.assign(stage.desk, { serviceLevels: LEVELS });
      await says(stage, sam, "mute", "I keep quiet from now on");
      assert.deepEqual(await reminders(stage), []);
      await says(stage, sam, "unmute", "I remind you again");
      assert.deepEqual(await reminders(stage), [sam.objectId]);
    }));

  it("outlives the next message, and goes with the contact", () =>
    onStage(async (stage) => {
      await meets(stage, sam);
      await stage.say(sam, "mute");
      await meets(stage, sam);
      assert.equal(await isMuted(stage, sam), true);
      assert.equal(await isMuted(stage, robin), false);
      await stage.store.transact((tx) => tx.contacts.forget(sam));
      await meets(stage, sam);
      assert.equal(await isMuted(stage, sam), false);
    }));

  it("keeps back no change to approve, and no last call for one", () =>
    onStage(async (stage) => {
      await meets(stage, alex);
      await stage.say(alex, "mute");
      const { id } = await proposedChange(stage);
      assert.match((await stage.approvalCard(id, alex)).title, /^Approve/);
      await stage.pass(23 * HOUR);
      pick(await stage.cards(), `remind:${id}:${alex.objectId}`, "note");
    }));
});

const LEVELS: NonNullable<Stage["desk"]["serviceLevels"]> = {
  firstResponseMin: 60,
  resolutionHours: 4,
  businessHours: { days: [1, 2, 3, 4, 5], fromMin: 0, toMin: 24 * 60 },
  timeZone: "UTC",
};

/** Who is reminded of a case that they took and did not solve. */
async function reminders(stage: Stage): Promise<readonly string[]> {
  await stage.say(robin, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  await stage.press(robin, "talk-to-person", { caseId: id });
  await stage.press(sam, "claim", { caseId: id });
  await stage.pass(3 * HOUR + 30 * MINUTE);
  const told = [...(await stage.cards()).keys()].flatMap(
    (key) =>
      new RegExp(`^note:case:${id}:([^:]+):remind$`).exec(key)?.[1] ?? [],
  );
  await stage.press(sam, "close", { caseId: id });
  return told;
}

async function says(
  stage: Stage,
  who: Person,
  text: string,
  title: string,
): Promise<void> {
  assert.equal((await stage.note(await stage.say(who, text))).title, title);
}

function isMuted(stage: Stage, person: Person): Promise<boolean> {
  return stage.store.transact((tx) => tx.contacts.isMuted(person));
}

/** As if they had written to the bot. */
function meets(stage: Stage, person: Person): Promise<void> {
  return stage.store.transact((tx) =>
    tx.contacts.remember({
      person,
      conversationId: "c",
      serviceUrl: "https://smba.example",
      channelUserId: `29:${person.objectId}`,
    }),
  );
}
