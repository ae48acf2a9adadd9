import assert from "node:assert/strict";
import { createTeam } from "../../src/bot/team.ts";
import type { Person } from "../../src/core/model.ts";
import type { Directory } from "../../src/desk/ports.ts";
import { sam, toni } from "../desk/people.ts";
import { configFor, ids } from "./running-bot.ts";

const MINUTE = 60_000;

/** What the directory says next, and how often it was asked. */
class FakeDirectory implements Pick<Directory, "members"> {
  asked = 0;
  people: readonly Person[] | undefined = [toni, sam];

  members: Directory["members"] = (groupId) => {
    assert.equal(groupId, ids.team);
    this.asked += 1;
    return this.people === undefined
      ? Promise.reject(new Error("the line is cut"))
      : Promise.resolve({ outcome: "saw", value: this.people });
  };
}

describe("the helpdesk's team to choose from", () => {
  it("is the list that was read last, by name, and is read anew after a while", async () => {
    const directory = new FakeDirectory();
    let ms = 0;
    const now = () => new Date(ms).toISOString();
    const team = createTeam(configFor({}), directory, { now });
    const later = async (minutes: number) => {
      ms += minutes * MINUTE;
      const before = team();
      await new Promise(setImmediate);
      return { before, after: team() };
    };
    assert.deepEqual(await later(0), { before: [], after: [sam, toni] });
    directory.people = [sam];
    assert.deepEqual((await later(10)).after, [sam, toni]);
    assert.equal(directory.asked, 1);
    assert.deepEqual(await later(1), { before: [sam, toni], after: [sam] });
    directory.people = undefined;
    assert.deepEqual((await later(11)).after, [sam]);
    assert.equal(directory.asked, 3);
  });

  it("is nobody without a directory", () => {
    const clock = { now: () => new Date(0).toISOString() };
    assert.deepEqual(createTeam(configFor({}), undefined, clock)(), []);
  });
});
