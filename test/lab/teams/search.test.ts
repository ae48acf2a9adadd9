import assert from "node:assert/strict";
import { startLab, type RunningLab } from "../../../src/lab/index.ts";
import { relayStory } from "../cloud/cloud-on-stage.ts";
import { startBot, type ABot, type HeardActivity } from "./a-bot.ts";

const card = { type: "AdaptiveCard", version: "1.5", body: [] };

function answered(composeExtension: object) {
  return () => ({ status: 200, body: { composeExtension } });
}

function result(preview: object | undefined) {
  const content = { contentType: "application/vnd.microsoft.card.adaptive" };
  return answered({
    type: "result",
    attachmentLayout: "list",
    attachments: [{ ...content, content: card, preview }],
  });
}

describe("the lab's Teams, when somebody looks for a case", () => {
  let lab: RunningLab;
  let bot: ABot;
  beforeEach(async () => {
    lab = await startLab({ scenario: relayStory(), patienceMs: 300 });
    bot = await startBot(lab.settings);
  });
  afterEach(async () => {
    await lab.close();
    await bot.close();
  });

  const isQuery = ({ type }: HeardActivity) => type === "invoke";
  const chat = (role: string) => {
    const found = lab.teams.chats().find((one) => one.role === role);
    assert.ok(found);
    return found;
  };

  it("asks the bot by the command, the words and the place in the list", async () => {
    await lab.teams.search("agent", "from contoso.com");
    const [query] = await bot.hears(isQuery);
    assert.equal(query?.["name"], "composeExtension/query");
    assert.equal(query.conversation.id, chat("agent").conversationId);
    assert.deepEqual(query["value"], {
      commandId: "findCases",
      parameters: [{ name: "words", value: "from contoso.com" }],
      queryOptions: { skip: 0, count: 25 },
    });
  });

  it("asks once before anything is typed, as the manifest says", async () => {
    await lab.teams.search("user", "");
    const [query] = await bot.hears(isQuery);
    assert.deepEqual(query?.["value"], {
      commandId: "findCases",
      parameters: [{ name: "initialRun", value: "true" }],
      queryOptions: { skip: 0, count: 25 },
    });
  });

  it("reads the list by its previews, and a sentence", async () => {
    bot.answer = result({
      contentType: "application/vnd.microsoft.card.thumbnail",
      content: { title: "BD-7F3K", text: "open" },
    });
    assert.deepEqual(await lab.teams.search("user", "open"), {
      status: 200,
      found: [{ title: "BD-7F3K", text: "open", card }],
    });
    bot.answer = answered({ type: "message", text: "No case fits" });
    assert.deepEqual(await lab.teams.search("user", "open"), {
      status: 200,
      message: "No case fits",
    });
  });

  it("shows no list that Teams could not show", async () => {
    const without = { status: 200, message: "The bot does not answer this." };
    bot.answer = result(undefined);
    assert.deepEqual(await lab.teams.search("user", "open"), without);
    bot.answer = () => ({ status: 501 });
    assert.deepEqual(await lab.teams.search("user", "open"), {
      ...without,
      status: 501,
    });
  });

  it("does not ask a silent bot twice", async () => {
    await bot.hears(({ type }) => type === "conversationUpdate", 3);
    bot.answer = () => "silence";
    const { status } = await lab.teams.search("user", "open");
    assert.equal(status, 504);
    assert.equal(bot.heard.filter(isQuery).length, 1);
  });

  it("sends what was picked: the bot hears of it in its own chat, and not in a channel", async () => {
    await lab.teams.sendCard("agent", card);
    await lab.teams.sendCard("user", card);
    const messages = await bot.hears(({ type }) => type === "message");
    assert.deepEqual(
      messages.map(({ from, text }) => [from.name, text]),
      [["Robin", undefined]],
    );
    for (const role of ["agent", "user"]) {
      const last = chat(role).messages.at(-1);
      assert.equal(last?.from, role);
      assert.deepEqual(last.card, card);
    }
  });
});
