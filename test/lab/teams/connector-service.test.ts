import assert from "node:assert/strict";
import { z } from "zod/v4";
import { startLab } from "../../../src/lab/index.ts";
import type { RunningLab } from "../../../src/lab/index.ts";
import { relayStory } from "../cloud/cloud-on-stage.ts";
import { botCalls, cardActivity, idSchema } from "./bot-calls.ts";
import type { BotCalls } from "./bot-calls.ts";

const openedSchema = z.object({
  id: z.string(),
  activityId: z.string().optional(),
});

describe("the lab's connector service", () => {
  let lab: RunningLab;
  let calls: BotCalls;
  let token: string;
  beforeEach(async () => {
    lab = await startLab({ scenario: relayStory() });
    calls = botCalls(lab);
    token = await calls.token();
  });
  afterEach(() => lab.close());

  const chat = (role: string) => {
    const found = lab.teams.chats().find((one) => one.role === role);
    assert.ok(found);
    return found;
  };
  const path = (conversationId: string, rest = "activities") =>
    `conversations/${encodeURIComponent(conversationId)}/${rest}`;
  const call = async (method: string, where: string, body?: unknown) =>
    await calls.call(method, where, body, token);

  it("lets in only this tenant's bot", async () => {
    const where = path(chat("user").conversationId);
    const message = { type: "message", text: "hello" };
    const { status } = await calls.call("POST", where, message, "");
    assert.equal(status, 401);
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    assert.equal(
      (await calls.call("POST", where, message, forged)).status,
      401,
    );
    await assert.rejects(calls.token("https://graph.microsoft.com/.default"));
    assert.equal(lab.posts(), 0);
    assert.equal(chat("user").messages.length, 0);
  });

  it("posts, updates in place, deletes", async () => {
    const where = path(chat("user").conversationId);
    const posted = await call("POST", where, cardActivity({ body: 1 }));
    assert.equal(posted.status, 201);
    const { id } = idSchema.parse(posted.body);
    const updated = await call("PUT", `${where}/${id}`, {
      ...cardActivity({ body: 2 }),
      id,
    });
    assert.equal(updated.status, 200);
    const [message] = chat("user").messages;
    assert.deepEqual(message?.card, { body: 2 });
    assert.equal(message.edits, 1);
    assert.equal(message.from, "bot");
    assert.equal((await call("DELETE", `${where}/${id}`)).status, 200);
    assert.equal(chat("user").messages[0]?.deleted, true);
    assert.equal(chat("user").messages[0]?.card, undefined);
    assert.equal(
      (await call("PUT", `${where}/${id}`, cardActivity({}))).status,
      404,
    );
    assert.equal(lab.posts(), 1);
  });

  it("shows typing until the bot has written", async () => {
    const where = path(chat("user").conversationId);
    assert.equal((await call("POST", where, { type: "typing" })).status, 202);
    assert.ok(chat("user").typingAt);
    await call("POST", `${where}/1`, { type: "message", text: "here" });
    assert.equal(chat("user").typingAt, undefined);
  });

  it("calls back on each change", async () => {
    let changes = 0;
    const stop = lab.teams.onChange(() => {
      changes += 1;
    });
    await calls.postCard(chat("user").conversationId, {});
    assert.equal(changes, 1);
    stop();
    await calls.postCard(chat("user").conversationId, {});
    assert.equal(changes, 1);
  });

  it("opens a person's chat by either id, always the same", async () => {
    const admin = lab.teams.people().find(({ role }) => role === "admin");
    assert.ok(admin);
    for (const id of [admin.objectId, admin.channelUserId]) {
      const opened = await call("POST", "conversations", {
        bot: { id: `28:${lab.settings["BOT_APP_ID"] ?? ""}` },
        members: [{ id }],
        channelData: { tenant: { id: lab.settings["TENANT_ID"] } },
        isGroup: false,
      });
      assert.equal(opened.status, 201);
      assert.equal(
        openedSchema.parse(opened.body).id,
        chat("admin").conversationId,
      );
    }
  });

  it("opens a thread in the channel, in which the bot can reply and update without a new post", async () => {
    const opened = await call("POST", "conversations", {
      isGroup: true,
      channelData: { channel: { id: lab.settings["HELPDESK_CHANNEL_ID"] } },
      activity: cardActivity({ body: "case" }),
    });
    const { id, activityId } = openedSchema.parse(opened.body);
    assert.equal(
      id,
      `${chat("agent").conversationId};messageid=${activityId ?? ""}`,
    );
    for (const text of ["one", "two"])
      await call("POST", path(id), { type: "message", text });
    const where = path(id, `activities/${activityId ?? ""}`);
    assert.equal((await call("PUT", where, cardActivity({}))).status, 200);
    assert.equal(lab.posts(), 1);
    const [root, ...others] = chat("agent").messages;
    assert.deepEqual([root?.edits, others], [1, []]);
    const [first] = root?.replies ?? [];
    const reply = path(id, `activities/${first?.id ?? ""}`);
    await call("PUT", reply, { type: "message", text: "one, corrected" });
    assert.deepEqual(
      chat("agent").messages[0]?.replies?.map(({ text }) => text),
      ["one, corrected", "two"],
    );
  });

  it("has no thread below a message that never was", async () => {
    const id = `${chat("agent").conversationId};messageid=1`;
    const posted = await call("POST", path(id), {
      type: "message",
      text: "nowhere",
    });
    assert.equal(posted.status, 404);
    assert.deepEqual(chat("agent").messages, []);
  });

  const refused: readonly [string, () => unknown, number][] = [
    [
      "another tenant",
      () => ({ members: [{ id: "x" }], tenantId: "another" }),
      403,
    ],
    [
      "somebody unknown",
      () => ({
        members: [{ id: "29:nobody" }],
        tenantId: lab.settings["TENANT_ID"],
      }),
      400,
    ],
    [
      "a channel without the bot",
      () => ({
        channelData: { channel: { id: "19:other@thread.tacv2" } },
        activity: cardActivity({}),
      }),
      403,
    ],
  ];
  for (const [what, body, status] of refused)
    it(`does not open a conversation with ${what}`, async () => {
      const answer = await call("POST", "conversations", body());
      assert.equal(answer.status, status);
    });

  it("does not know other conversations", async () => {
    const answer = await call("POST", path("a:nobody"), { type: "message" });
    assert.equal(answer.status, 404);
  });

  it("refuses a card that Teams would not show", async () => {
    const answer = await call(
      "POST",
      path(chat("user").conversationId),
      cardActivity({ text: "x".repeat(28 * 1024) }),
    );
    assert.equal(answer.status, 413);
  });

  it("holds a bot to seven messages a second", async () => {
    const where = path(chat("user").conversationId);
    const statuses: number[] = [];
    for (let sent = 0; sent < 12; sent += 1) {
      const answer = await call("POST", where, { type: "message", text: "x" });
      statuses.push(answer.status);
      if (answer.status === 429)
        assert.equal(answer.headers.get("retry-after"), "1");
    }
    assert.ok(statuses.includes(429));
    assert.equal(
      statuses.filter((status) => status === 201).length,
      chat("user").messages.length,
    );
  });

  it("names the members of a conversation", async () => {
    const where = path(chat("user").conversationId, "members");
    const { body } = await call("GET", where);
    const members = z
      .array(z.object({ aadObjectId: z.string(), name: z.string() }))
      .parse(body);
    assert.deepEqual(
      members.map(({ name }) => name),
      ["Robin"],
    );
  });

  it("suffers the faults that a test asks for", async () => {
    const where = path(chat("user").conversationId);
    const message = { type: "message", text: "x" };
    lab.faults.add("teams", { kind: "throttled", retryAfterS: 3 }, "POST");
    const answer = await call("POST", where, message);
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get("retry-after"), "3");
    assert.equal((await call("POST", where, message)).status, 201);
  });
});
