import assert from "node:assert/strict";
import { openedDoor } from "./opened-door.ts";

describe("the lab's door for the Agents Playground", () => {
  const at = openedDoor();

  const card = (text: string) => ({
    type: "AdaptiveCard",
    body: [{ type: "TextBlock", text }],
  });
  const shownAt = (chat: { readonly id: string }) =>
    at.playground.shown.filter(
      ({ conversationId }) => conversationId.split(";")[0] === chat.id,
    );
  const standing = async (chat: { readonly id: string }, count: number) =>
    await at.playground.until(() => {
      const there = shownAt(chat);
      return there.length >= count ? there : undefined;
    });

  describe("shows", () => {
    it("what the bot wrote before and what it writes from then on", async () => {
      const { personal } = at.playground.at;
      at.fake.post("user", { card: card("welcome") });
      at.fake.post("user", { from: "user", text: "typed on the lab's page" });
      at.fake.post("admin", { text: "for somebody else" });
      await at.playground.load();
      await standing(personal, 1);
      at.fake.post("user", { text: "later" });
      const both = await standing(personal, 2);
      assert.deepEqual(
        both.map(({ text, card: shown }) => text ?? shown),
        [card("welcome"), "later"],
      );
      assert.equal(at.playground.shown.length, 2);
    });

    it("a card that changes in its place", async () => {
      const id = at.fake.post("user", { card: card("looking") });
      await at.playground.load();
      const [first] = await standing(at.playground.at.personal, 1);
      at.fake.edit(id, card("found"));
      await at.playground.until(() => (first?.edits === 1 ? true : undefined));
      assert.deepEqual(first?.card, card("found"));
      assert.equal(at.playground.shown.length, 1);
    });

    it("a sentence where the bot took a message away", async () => {
      const id = at.fake.post("user", { card: card("gone soon") });
      await at.playground.load();
      const [first] = await standing(at.playground.at.personal, 1);
      at.fake.remove(id);
      await at.playground.until(() => (first?.edits === 1 ? true : undefined));
      assert.equal(first?.text, "This message has been deleted.");
      assert.equal(first.card, undefined);
    });

    it("a sentence where the bot offers a file", async () => {
      at.fake.post("user", {
        file: {
          kind: "consent",
          name: "cases.csv",
          sizeInBytes: 7,
          acceptContext: {},
          declineContext: {},
        },
      });
      await at.playground.load();
      const [only] = await standing(at.playground.at.personal, 1);
      assert.equal(only?.text, "There is a file on the lab's page: cases.csv");
    });

    it("that the bot types", async () => {
      at.fake.typing("user");
      await at.playground.load();
      at.fake.post("user", { text: "first" });
      await standing(at.playground.at.personal, 1);
      assert.equal(at.playground.typed(), 0);
      at.fake.typing("user");
      await at.playground.until(() => at.playground.typed() || undefined);
      assert.equal(at.playground.typed(), 1);
    });

    it("the helpdesk's channel with its threads", async () => {
      const { channel } = at.playground.at;
      const id = at.fake.post("agent", { card: card("case") });
      await at.playground.load();
      await at.playground.open(channel);
      const [root] = await standing(channel, 1);
      at.fake.thread(id, [
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
      const { personal, channel } = at.playground.at;
      at.fake.post("user", { text: "hello" });
      await at.playground.load();
      await at.playground.open(channel);
      await standing(personal, 1);

      await at.playground.load();
      await standing(personal, 1);
      at.fake.post("agent", { text: "a case" });
      at.fake.post("user", { text: "passed on" });
      await standing(personal, 2);
      assert.deepEqual(shownAt(channel), []);
      await at.playground.open(channel);
      await standing(channel, 1);
      at.fake.post("agent", { text: "another" });
      await standing(channel, 2);
      assert.deepEqual(
        at.playground.shown.map(({ text }) => text),
        ["hello", "passed on", "a case", "another"],
      );
    });

    it("everything when it is opened again after it was gone", async () => {
      await at.playground.load();
      at.playground.breaksOff = true;
      at.fake.post("user", { text: "nobody looks" });
      await at.playground.until(() => at.playground.brokenOff() || undefined);
      at.playground.breaksOff = false;
      await at.playground.load();
      at.fake.post("user", { text: "somebody looks" });
      const both = await standing(at.playground.at.personal, 2);
      assert.deepEqual(
        both.map(({ text }) => text),
        ["nobody looks", "somebody looks"],
      );
    });
  });

  describe("takes", () => {
    it("text as the reporter's and as the helpdesk's", async () => {
      const { personal, channel } = at.playground.at;
      assert.equal(await at.playground.say(personal, "550 5.7.64\nhelp"), 202);
      const post = { ...channel, id: `${channel.id};messageid=1` };
      assert.equal(
        await at.playground.say(post, "<at>Test Bot</at> cases"),
        202,
      );
      assert.deepEqual(at.fake.said, [
        { role: "user", text: "550 5.7.64\nhelp" },
        { role: "agent", text: "cases" },
      ]);
    });

    it("buttons with their data, and hands the bot's sentence back", async () => {
      const { personal } = at.playground.at;
      const id = at.fake.post("user", { card: card("press me") });
      await at.playground.load();
      const [shown] = await standing(personal, 1);
      at.fake.react.press = () =>
        Promise.resolve({ status: 200, message: "Already done." });
      const data = { caseId: "1", why: "typed" };
      assert.deepEqual(
        await at.playground.press(personal, shown?.id ?? "", "go", data),
        {
          statusCode: 200,
          type: "application/vnd.microsoft.activity.message",
          value: "Already done.",
        },
      );
      assert.deepEqual(at.fake.pressed, [
        { role: "user", messageId: id, verb: "go", data },
      ]);
    });

    it("no button of a card that it never showed", async () => {
      const { personal } = at.playground.at;
      assert.deepEqual(await at.playground.press(personal, "p99", "go"), {
        statusCode: 404,
        type: "application/vnd.microsoft.activity.message",
        value: "This card is no longer here.",
      });
      assert.deepEqual(at.fake.pressed, []);
    });
  });
});
