import assert from "node:assert/strict";

import { ids, runBot, type RunningBot } from "./running-bot.ts";

describe("routes", () => {
  let running: RunningBot;
  before(async () => {
    running = await runBot();
  });
  after(() => running.close());

  const execute = (verb: string, data: unknown, more: object = {}) =>
    running.activity({
      type: "invoke",
      name: "adaptiveCard/action",
      value: {
        action: { type: "Action.Execute", verb, data },
        trigger: "manual",
      },
      ...more,
    });
  const items = () => [...running.store.items.values()];
  const sentence = (body: unknown) =>
    (body as { statusCode: number; type: string; value: string }).value;

  it("records a message once, with its person, language and clean text", async () => {
    const activity = running.activity({
      text: "<at>Bounce Desk</at>&nbsp;our scanner<br>550 5.7.64 &lt;x@contoso.com&gt;",
      entities: [
        {
          type: "mention",
          text: "<at>Bounce Desk</at>",
          mentioned: { id: `28:${ids.app}` },
        },
      ],
    });
    const newsBefore = running.news();
    const first = await running.post(activity);
    const second = await running.post(activity);
    assert.deepEqual([first.status, second.status], [200, 200]);
    const recorded = items().filter(({ id }) =>
      id.startsWith(`${String(activity["id"])}.`),
    );
    assert.equal(recorded.length, 1);
    assert.equal(running.news() - newsBefore, 1);
    assert.deepEqual(recorded[0]?.from, {
      tenantId: ids.tenant,
      objectId: ids.user,
      name: "Uma",
    });
    assert.equal(recorded[0].language, "de-DE");
    assert.deepEqual(recorded[0].what, {
      kind: "message",
      text: "our scanner\n550 5.7.64 <x@contoso.com>",
    });
  });

  it("takes a card that was found and put into the chat for no question", async () => {
    const card = { contentType: "application/vnd.microsoft.card.adaptive" };
    const html = { contentType: "text/html", content: "<attachment/>" };
    const attachments = [{ ...card, content: {} }, html];
    const before = items().length;
    await running.post(running.activity({ text: undefined, attachments }));
    assert.equal(items().length, before);
    await running.post(running.activity({ text: "what now", attachments }));
    await running.post(running.activity({ text: "", attachments: [html] }));
    assert.equal(items().length, before + 2);
  });

  it("keeps the same activity id of two conversations apart", async () => {
    const one = running.activity();
    const other = {
      ...one,
      conversation: { ...(one["conversation"] as object), id: "a:other" },
    };
    const before = items().length;
    await running.post(one);
    await running.post(other);
    assert.equal(items().length - before, 2);
  });

  it("remembers where a person can be reached", async () => {
    await running.post(running.activity({ type: "typing" }));
    assert.deepEqual(running.store.contacts.get(ids.user), {
      person: { tenantId: ids.tenant, objectId: ids.user, name: "Uma" },
      conversationId: "a:chat",
      serviceUrl: running.serviceUrl,
      channelUserId: "29:user",
    });
  });

  it("shows typing in a personal chat", async () => {
    await running.post(running.activity());
    while (running.sent.length === 0)
      await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(running.sent[0]?.body, { type: "typing" });
    assert.equal(running.sent[0].headers.authorization, "Bearer bot-token");
  });

  it("records a press with flat strings and answers in the person's language", async () => {
    const posted = await running.post(
      execute("approve", {
        changeId: "c1",
        digest: "d".repeat(64),
        count: 3,
        sure: true,
        nested: { role: "admin" },
        list: ["x"],
        __proto__x: "y",
        "sender.kind": "device",
        long: "x".repeat(9_000),
      }),
    );
    assert.equal(posted.status, 200);
    assert.deepEqual(posted.body, {
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: "Ist angekommen.",
    });
    const what = items().at(-1)?.what;
    assert.ok(what?.kind === "press");
    assert.equal(what.verb, "approve");
    assert.deepEqual(Object.keys(what.data).sort(), [
      "changeId",
      "count",
      "digest",
      "long",
      "sender.kind",
      "sure",
    ]);
    assert.equal(what.data["count"], "3");
    assert.equal(what.data["long"]?.length, 4_000);
  });

  it("says that a card with an unknown verb is out of date, and records nothing", async () => {
    const before = items().length;
    for (const action of [
      execute("grant-admin", {}, { locale: "en-GB" }),
      execute("constructor", {}, { locale: "en-GB" }),
      running.activity({
        type: "invoke",
        name: "adaptiveCard/action",
        value: { action: { type: "Action.Submit", verb: "approve" } },
        locale: "en",
      }),
      running.activity({
        type: "invoke",
        name: "adaptiveCard/action",
        value: null,
        locale: "en",
      }),
    ]) {
      const posted = await running.post(action);
      assert.equal(posted.status, 200);
      assert.match(sentence(posted.body), /^This card is out of date\./);
    }
    assert.equal(items().length, before);
  });

  it("never answers a press with a card", async () => {
    const posted = await running.post(execute("claim", { caseId: "x" }));
    assert.doesNotMatch(posted.text, /AdaptiveCard|refresh/);
  });

  it("ignores card data about who the presser is", async () => {
    await running.post(execute("claim", { objectId: ids.approver, from: "x" }));
    assert.equal(items().at(-1)?.from.objectId, ids.user);
  });

  it("welcomes a person once, whether installed or added", async () => {
    const before = items().length;
    const install = { type: "installationUpdate", action: "add" };
    const added = {
      type: "conversationUpdate",
      membersAdded: [{ id: "28:bot" }],
    };
    for (const changes of [install, added, install])
      assert.equal((await running.post(running.activity(changes))).status, 200);
    assert.equal(items().length - before, 1);
    assert.deepEqual(items().at(-1)?.what, { kind: "welcome" });
  });

  it("does not welcome in channels, and remembers no contact there", async () => {
    const conversation = {
      id: "19:x@thread.tacv2",
      tenantId: ids.tenant,
      conversationType: "channel",
    };
    const from = { id: "29:agent", aadObjectId: ids.agent };
    const before = items().length;
    await running.post(
      running.activity({
        type: "conversationUpdate",
        membersAdded: [{ id: "28:b" }],
        conversation,
        from,
      }),
    );
    await running.post(
      running.activity({
        type: "installationUpdate",
        action: "add",
        conversation,
        from,
      }),
    );
    assert.equal(items().length, before);
    assert.equal(running.store.contacts.has(ids.agent), false);
  });

  it("acknowledges other kinds of activity and does nothing", async () => {
    const before = items().length;
    for (const type of [
      "messageReaction",
      "event",
      "endOfConversation",
      "trace",
      "messageUpdate",
      "somethingNew",
    ])
      assert.equal(
        (await running.post(running.activity({ type }))).status,
        200,
        type,
      );
    assert.equal(items().length, before);
  });

  it("does nothing for a sender without an Entra id", async () => {
    const before = items().length;
    const posted = await running.post(
      running.activity({ from: { id: "28:another-bot" } }),
    );
    assert.equal(posted.status, 200);
    assert.equal(items().length, before);
  });

  it("records a message that is only a file", async () => {
    await running.post(
      running.activity({
        text: "",
        attachments: [{ contentType: "x", name: "a.eml" }],
      }),
    );
    assert.deepEqual(items().at(-1)?.what, {
      kind: "message",
      text: "",
      files: [{ name: "a.eml", url: "", lies: "elsewhere" }],
    });
  });
});

describe("routes when the store is in trouble", () => {
  it("gives no false acknowledgement", async () => {
    const running = await runBot();
    running.store.before = () =>
      Promise.reject(new Error("disk full: /secret/path"));
    const posted = await running.post(running.activity());
    await running.close();
    assert.equal(posted.status, 503);
    assert.deepEqual(Object.keys(posted.body as object), [
      "error",
      "reference",
    ]);
    assert.doesNotMatch(posted.text, /disk|secret/);
    assert.equal(running.news(), 0);
  });

  it("answers 503 when the store takes longer than 3 s, and finds the duplicate later", async () => {
    const running = await runBot();
    let goOn: () => void = () => undefined;
    running.store.beforeRecord = () =>
      new Promise((resolve) => (goOn = resolve));
    const activity = running.activity();
    const posted = await running.post(activity);
    assert.equal(posted.status, 503);
    running.store.beforeRecord = () => Promise.resolve();
    goOn();
    assert.equal((await running.post(activity)).status, 200);
    assert.equal(running.store.items.size, 1);
    await running.close();
  });

  it("acknowledges while the work after it never ends", async () => {
    const running = await runBot({
      // A connector that never answers: typing must not be waited for.
      connector: () => new Promise(() => undefined),
    });
    const posted = await Promise.all(
      Array.from({ length: 20 }, () => running.post(running.activity())),
    );
    assert.ok(posted.every(({ status }) => status === 200));
    assert.equal(running.store.items.size, 20);
    await running.close();
  });
});
