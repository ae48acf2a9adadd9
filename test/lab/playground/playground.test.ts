import assert from "node:assert/strict";
import {
  openPlaygroundDoor,
  type PlaygroundDoor,
} from "../../../src/lab/playground/index.ts";
import { createFakeLab, type FakeLab } from "../page/fake-lab.ts";
import { startPlayground, type APlayground } from "./a-playground.ts";

describe("the lab's door for the Agents Playground", () => {
  let fake: FakeLab;
  let door: PlaygroundDoor;
  let playground: APlayground;
  beforeEach(async () => {
    fake = createFakeLab();
    door = await openPlaygroundDoor(fake.lab.teams, 0);
    playground = await startPlayground(door.url);
  });
  afterEach(async () => {
    await door.close();
    await playground.close();
  });

  const card = (text: string) => ({
    type: "AdaptiveCard",
    body: [{ type: "TextBlock", text }],
  });
  const shownAt = (chat: { readonly id: string }) =>
    playground.shown.filter(
      ({ conversationId }) => conversationId.split(";")[0] === chat.id,
    );
  const standing = async (chat: { readonly id: string }, count: number) =>
    await playground.until(() => {
      const there = shownAt(chat);
      return there.length >= count ? there : undefined;
    });

  describe("shows", () => {
    it("what the bot wrote before and what it writes from then on", async () => {
      const { personal } = playground.at;
      fake.post("user", { card: card("welcome") });
      fake.post("user", { from: "user", text: "typed on the lab's page" });
      fake.post("admin", { text: "for somebody else" });
      await playground.load();
      await standing(personal, 1);
      fake.post("user", { text: "later" });
      const both = await standing(personal, 2);
      assert.deepEqual(
        both.map(({ text, card: shown }) => text ?? shown),
        [card("welcome"), "later"],
      );
      assert.equal(playground.shown.length, 2);
    });

    it("a card that changes in its place", async () => {
      const id = fake.post("user", { card: card("looking") });
      await playground.load();
      const [first] = await standing(playground.at.personal, 1);
      fake.edit(id, card("found"));
      await playground.until(() => (first?.edits === 1 ? true : undefined));
      assert.deepEqual(first?.card, card("found"));
      assert.equal(playground.shown.length, 1);
    });

    it("a sentence where the bot took a message away", async () => {
      const id = fake.post("user", { card: card("gone soon") });
      await playground.load();
      const [first] = await standing(playground.at.personal, 1);
      fake.remove(id);
      await playground.until(() => (first?.edits === 1 ? true : undefined));
      assert.equal(first?.text, "This message has been deleted.");
      assert.equal(first.card, undefined);
    });

    it("a sentence where the bot offers a file", async () => {
      fake.post("user", {
        file: {
          kind: "consent",
          name: "cases.csv",
          sizeInBytes: 7,
          acceptContext: {},
          declineContext: {},
        },
      });
      await playground.load();
      const [only] = await standing(playground.at.personal, 1);
      assert.equal(only?.text, "There is a file on the lab's page: cases.csv");
    });

    it("that the bot types", async () => {
      fake.typing("user");
      await playground.load();
      fake.post("user", { text: "first" });
      await standing(playground.at.personal, 1);
      assert.equal(playground.typed(), 0);
      fake.typing("user");
      await playground.until(() => playground.typed() || undefined);
      assert.equal(playground.typed(), 1);
    });

    it("the helpdesk's channel with its threads", async () => {
      const { channel } = playground.at;
      const id = fake.post("agent", { card: card("case") });
      await playground.load();
      await playground.open(channel);
      const [root] = await standing(channel, 1);
      fake.thread(id, [
        {
          id: "r1",
          from: "bot",
          text: "Sam took it",
          at: "",
          edits: 0,
          deleted: false,
        },
      ]);
      const [, reply] = await standing(channel, 2);
      assert.equal(reply?.text, "Sam took it");
      assert.equal(reply.conversationId, `team-id;messageid=${root?.id ?? ""}`);
    });

    it("everything once when its page is loaded again", async () => {
      const { personal, channel } = playground.at;
      fake.post("user", { text: "hello" });
      await playground.load();
      await playground.open(channel);
      await standing(personal, 1);

      await playground.load();
      await standing(personal, 1);
      fake.post("agent", { text: "a case" });
      fake.post("user", { text: "passed on" });
      await standing(personal, 2);
      assert.deepEqual(shownAt(channel), []);
      await playground.open(channel);
      await standing(channel, 1);
      fake.post("agent", { text: "another" });
      await standing(channel, 2);
      assert.deepEqual(
        playground.shown.map(({ text }) => text),
        ["hello", "passed on", "a case", "another"],
      );
    });

    it("everything when it is opened again after it was gone", async () => {
      await playground.load();
      playground.breaksOff = true;
      fake.post("user", { text: "nobody looks" });
      await playground.until(() => playground.brokenOff() || undefined);
      playground.breaksOff = false;
      await playground.load();
      fake.post("user", { text: "somebody looks" });
      const both = await standing(playground.at.personal, 2);
      assert.deepEqual(
        both.map(({ text }) => text),
        ["nobody looks", "somebody looks"],
      );
    });
  });

  describe("takes", () => {
    it("text as the reporter's and as the helpdesk's", async () => {
      const { personal, channel } = playground.at;
      assert.equal(await playground.say(personal, "550 5.7.64\nhelp"), 202);
      const post = { ...channel, id: `${channel.id};messageid=1` };
      assert.equal(await playground.say(post, "<at>Test Bot</at> cases"), 202);
      assert.deepEqual(fake.said, [
        { role: "user", text: "550 5.7.64\nhelp" },
        { role: "agent", text: "cases" },
      ]);
    });

    it("buttons with their data, and hands the bot's sentence back", async () => {
      const { personal } = playground.at;
      const id = fake.post("user", { card: card("press me") });
      await playground.load();
      const [shown] = await standing(personal, 1);
      fake.react.press = () =>
        Promise.resolve({ status: 200, message: "Already done." });
      const data = { caseId: "1", why: "typed" };
      assert.deepEqual(
        await playground.press(personal, shown?.id ?? "", "go", data),
        {
          statusCode: 200,
          type: "application/vnd.microsoft.activity.message",
          value: "Already done.",
        },
      );
      assert.deepEqual(fake.pressed, [
        { role: "user", messageId: id, verb: "go", data },
      ]);
    });

    it("no button of a card that it never showed", async () => {
      const { personal } = playground.at;
      assert.deepEqual(await playground.press(personal, "p99", "go"), {
        statusCode: 404,
        type: "application/vnd.microsoft.activity.message",
        value: "This card is no longer here.",
      });
      assert.deepEqual(fake.pressed, []);
    });
  });
});
