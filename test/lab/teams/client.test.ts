import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLab } from "../../../src/lab/index.ts";
import type { RunningLab } from "../../../src/lab/index.ts";
import { relayStory } from "../cloud/cloud-on-stage.ts";
import { startBot } from "./a-bot.ts";
import type { ABot, HeardActivity } from "./a-bot.ts";
import { botCalls } from "./bot-calls.ts";
import type { BotCalls } from "./bot-calls.ts";

describe("the lab's Teams towards the bot", () => {
  let lab: RunningLab;
  let bot: ABot;
  let calls: BotCalls;
  beforeEach(async () => {
    lab = await startLab({ scenario: relayStory(), patienceMs: 300 });
    bot = await startBot(lab.settings);
    calls = botCalls(lab);
  });
  afterEach(async () => {
    await lab.close();
    await bot.close();
  });

  const person = (role: string) => {
    const found = lab.teams.people().find((one) => one.role === role);
    assert.ok(found);
    return found;
  };
  const chat = (role: string) => {
    const found = lab.teams.chats().find((one) => one.role === role);
    assert.ok(found);
    return found;
  };
  const isMessage = ({ type }: HeardActivity) => type === "message";

  it("installs the bot for user and admin in person and for the agent's team", async () => {
    const installs = await bot.hears(
      ({ type }) => type === "conversationUpdate",
      3,
    );
    assert.deepEqual(
      installs.map(({ from, conversation }) => [
        from.name,
        conversation.conversationType,
      ]),
      [
        ["Robin", "personal"],
        ["Sam", "channel"],
        ["Alex", "personal"],
      ],
    );
    assert.equal(
      bot.heard.filter(({ type }) => type === "installationUpdate").length,
      3,
    );
  });

  it("delivers after a restart what was on its way, under the same id", async () => {
    const stateDir = await mkdtemp(join(tmpdir(), "lab-on-its-way-"));
    const options = { scenario: relayStory(), stateDir, patienceMs: 3_000 };
    const before = await startLab(options);
    const said = before.teams.say("user", "nobody listens yet");
    await before.close();
    assert.equal((await said).status, 502);
    const after = await startLab(options);
    const later = await startBot(after.settings);
    try {
      const [message] = await later.hears(isMessage, 1);
      const [shown] =
        after.teams.chats().find(({ role }) => role === "user")?.messages ?? [];
      assert.equal(message?.text, "nobody listens yet");
      assert.equal(message.id, shown?.id);
    } finally {
      await after.close();
      await later.close();
      await rm(stateDir, { recursive: true });
    }
  });

  it("sends what a person says, signed for this bot and this service URL", async () => {
    const { status } = await lab.teams.say("user", "our scanner <stopped>");
    assert.equal(status, 200);
    const [activity] = await bot.hears(isMessage);
    assert.equal(activity?.text, "our scanner <stopped>");
    assert.equal(activity.from.aadObjectId, person("user").objectId);
    assert.match(activity.from.id, /^29:/);
    assert.equal(activity["channelId"], "msteams");
    assert.equal(activity.conversation.id, chat("user").conversationId);
    assert.equal(activity.channelData.tenant.id, lab.settings["TENANT_ID"]);
    assert.ok(activity.serviceUrl.startsWith(`${lab.url}/teams`));
    assert.equal(bot.claims.at(-1)?.["serviceurl"], activity.serviceUrl);
    assert.equal(chat("user").messages.at(-1)?.text, "our scanner <stopped>");
  });

  it("mentions the bot in the channel and opens a thread", async () => {
    await lab.teams.say("agent", "hello");
    const [activity] = await bot.hears(isMessage);
    assert.equal(activity?.text, "<at>Bounce Desk</at> hello");
    assert.equal(
      activity.conversation.id,
      `${lab.settings["HELPDESK_CHANNEL_ID"] ?? ""};messageid=${activity.id}`,
    );
  });

  it("says so when the bot refuses", async () => {
    bot.answer = () => ({ status: 403 });
    assert.deepEqual(await lab.teams.say("user", "hello"), { status: 403 });
  });

  it("sends the same activity again when nobody answers", async () => {
    await bot.hears(({ type }) => type === "conversationUpdate", 3);
    let tries = 0;
    bot.answer = () => {
      tries += 1;
      return tries === 1 ? "silence" : { status: 202 };
    };
    assert.deepEqual(await lab.teams.say("user", "hello"), { status: 202 });
    const [first, second] = await bot.hears(isMessage, 2);
    assert.equal(first?.id, second?.id);
  });

  it("gives up on a bot that is not there", async () => {
    await bot.hears(({ type }) => type === "conversationUpdate", 3);
    await bot.close();
    assert.deepEqual(await lab.teams.say("user", "hello"), { status: 502 });
    const calm = await startBot(lab.settings);
    bot = calm;
    assert.deepEqual(await lab.teams.say("user", "again"), { status: 200 });
  });

  describe("when a button is pressed", () => {
    let messageId: string;
    beforeEach(async () => {
      messageId = await calls.postCard(chat("user").conversationId, {
        body: "before",
      });
    });
    const press = async () =>
      await lab.teams.press("user", messageId, {
        verb: "answer",
        data: { caseId: "c1", kind: "device" },
      });

    it("invokes the card's action", async () => {
      await press();
      const [invoke] = await bot.hears(({ type }) => type === "invoke");
      assert.equal(invoke?.["name"], "adaptiveCard/action");
      assert.equal(invoke.replyToId, messageId);
      assert.deepEqual(invoke["value"], {
        action: {
          type: "Action.Execute",
          verb: "answer",
          data: { caseId: "c1", kind: "device" },
        },
        trigger: "manual",
      });
    });

    it("hands on the bot's sentence", async () => {
      bot.answer = () => ({
        status: 200,
        body: {
          statusCode: 200,
          type: "application/vnd.microsoft.activity.message",
          value: "Noted.",
        },
      });
      assert.deepEqual(await press(), { status: 200, message: "Noted." });
    });

    it("hands on the bot's refusal", async () => {
      bot.answer = () => ({
        status: 200,
        body: {
          statusCode: 403,
          type: "application/vnd.microsoft.error",
          value: { code: "Forbidden", message: "Only admins can do this." },
        },
      });
      assert.deepEqual(await press(), {
        status: 403,
        message: "Only admins can do this.",
      });
    });

    it("puts a card that comes back in the old one's place", async () => {
      bot.answer = () => ({
        status: 200,
        body: {
          statusCode: 200,
          type: "application/vnd.microsoft.card.adaptive",
          value: { body: "after" },
        },
      });
      assert.deepEqual(await press(), { status: 200 });
      const message = chat("user").messages.find(({ id }) => id === messageId);
      assert.deepEqual(message?.card, { body: "after" });
      assert.equal(message.edits, 1);
    });

    it("lets nobody press a card that they cannot see", async () => {
      const result = await lab.teams.press("admin", messageId, {
        verb: "answer",
        data: {},
      });
      assert.equal(result.status, 404);
      assert.ok(!bot.heard.some(({ type }) => type === "invoke"));
    });
  });

  it("hands a message to the message command, and gives back the dialog and its end", async () => {
    bot.answer = ({ name }) => {
      if (name === "composeExtension/fetchTask")
        return {
          status: 200,
          body: {
            task: {
              type: "continue",
              value: { card: { contentType: "x", content: { body: [] } } },
            },
          },
        };
      return name === "composeExtension/submitAction"
        ? { status: 200, body: { task: { type: "message", value: "Taken." } } }
        : { status: 200 };
    };
    await lab.teams.say("user", "550 <a@contoso.com>\nrefused");
    const id = chat("user").messages.at(-1)?.id ?? "";
    assert.deepEqual(await lab.teams.triage("user", id), {
      status: 200,
      card: { body: [] },
    });
    assert.deepEqual(await lab.teams.triage("user", id, { text: "x" }), {
      status: 200,
      message: "Taken.",
    });
    const [asked, pressed] = await bot.hears(
      ({ type }) => type === "invoke",
      2,
    );
    assert.deepEqual(asked?.["value"], {
      commandId: "triageMessage",
      commandContext: "message",
      messagePayload: {
        id,
        body: {
          contentType: "html",
          content: "<p>550 &lt;a@contoso.com&gt;<br>refused</p>",
        },
        attachments: [],
      },
    });
    assert.deepEqual((pressed?.["value"] as { readonly data: unknown }).data, {
      text: "x",
    });
    bot.answer = () => ({ status: 501 });
    assert.equal(
      (await lab.teams.triage("user", id)).message,
      "The bot does not answer this.",
    );
    assert.equal((await lab.teams.triage("user", "none")).status, 404);
  });
});
