import assert from "node:assert/strict";

import type { CardAudience } from "../../src/desk/cards.ts";
import { aDeliverer } from "./a-deliverer.ts";
import { serve, type Got, type Reply } from "./http-server.ts";
import { MemoryStore } from "./memory-store.ts";
import { configFor, ids } from "./running-bot.ts";
import { foundCard, helpdeskCard, noteCard } from "./sample-cards.ts";

const person: CardAudience = {
  kind: "person",
  tenantId: ids.tenant,
  objectId: ids.user,
};
const stranger: CardAudience = { ...person, objectId: ids.approver };

/** A deliverer against a connector that answers as the test says. */
async function setUp(
  answer: (got: Got, nth: number) => Reply | Promise<Reply>,
  options: { serviceHosts?: string; timeoutMs?: number } = {},
) {
  let nth = 0;
  const connector = await serve((got) => answer(got, nth++));
  const host = new URL(connector.url).host;
  const config = configFor({
    BOT_SERVICE_HOSTS: options.serviceHosts ?? host,
  });
  const store = new MemoryStore();
  store.contacts.set(ids.user, {
    person: { tenantId: ids.tenant, objectId: ids.user, name: "" },
    conversationId: "a:chat",
    serviceUrl: `${connector.url}/emea/`,
    channelUserId: "29:user",
  });
  const stop = new AbortController();
  const cutOff = new AbortController();
  const deliverer = aDeliverer({
    config,
    store,
    timeoutMs: options.timeoutMs ?? 5_000,
    stop: stop.signal,
    cutOff: cutOff.signal,
  });
  return {
    store,
    deliverer,
    got: connector.got,
    delivered: (key: string) => {
      deliverer.wake();
      return store.until(() => {
        const shown = store.cards.get(key);
        return shown !== undefined && shown.delivered === shown.version;
      });
    },
    gone: (key: string) => {
      deliverer.wake();
      return store.until(() => store.cards.get(key)?.gone === true);
    },
    async close() {
      stop.abort();
      cutOff.abort();
      await deliverer.close();
      await connector.close();
    },
  };
}

const created: Reply = { status: 201, body: { id: "act-1" } };
const calls = (got: readonly Got[]) =>
  got.map(({ method, path }) => `${method} ${path}`);

describe("deliverer", () => {
  let desk: Awaited<ReturnType<typeof setUp>>;
  afterEach(() => desk.close());

  it("posts a card to a known chat, with the bot's token and a summary", async () => {
    desk = await setUp(() => created);
    desk.store.show("case:1", person, foundCard);
    await desk.delivered("case:1");
    assert.deepEqual(calls(desk.got), [
      "POST /emea/v3/conversations/a%3Achat/activities",
    ]);
    assert.equal(desk.got[0]?.headers.authorization, "Bearer bot-token");
    const body = Object(desk.got[0].body) as Record<string, unknown>;
    assert.match(String(body["summary"]), /no longer recognises/);
    assert.equal(body["text"], undefined);
    assert.deepEqual(desk.store.cards.get("case:1")?.place, {
      conversationId: "a:chat",
      activityId: "act-1",
    });
  });

  it("updates a known activity before it would post a new one", async () => {
    desk = await setUp(() => created);
    desk.store.show("case:1", person, foundCard);
    await desk.delivered("case:1");
    desk.store.show("case:1", person, { ...foundCard, title: "Fixed" });
    await desk.delivered("case:1");
    assert.equal(
      calls(desk.got)[1],
      "PUT /emea/v3/conversations/a%3Achat/activities/act-1",
    );
    assert.equal(desk.got.length, 2);
  });

  it("does not send an unchanged card again", async () => {
    desk = await setUp(() => created);
    desk.store.show("case:1", person, foundCard);
    await desk.delivered("case:1");
    desk.deliverer.wake();
    desk.store.show("case:2", person, noteCard);
    await desk.delivered("case:2");
    assert.equal(desk.got.length, 2);
  });

  it("sends only the newest of a card's versions", async () => {
    desk = await setUp(() => created);
    for (const title of ["one", "two", "three"])
      desk.store.show("case:1", person, { ...foundCard, title });
    await desk.delivered("case:1");
    assert.equal(desk.got.length, 1);
    assert.match(JSON.stringify(desk.got[0]?.body), /three/);
  });

  it("opens a chat with somebody who never wrote", async () => {
    desk = await setUp((got) =>
      got.path.endsWith("/conversations")
        ? { status: 201, body: { id: "a:new" } }
        : created,
    );
    desk.store.show("approval:1", stranger, noteCard);
    await desk.delivered("approval:1");
    assert.deepEqual(calls(desk.got), [
      "POST /emea/v3/conversations",
      "POST /emea/v3/conversations/a%3Anew/activities",
    ]);
    const body = Object(desk.got[0]?.body) as Record<string, unknown>;
    assert.deepEqual(body["members"], [{ id: ids.approver }]);
    assert.equal(body["tenantId"], ids.tenant);
    assert.equal(body["isGroup"], false);
  });

  it("starts a thread in the helpdesk's channel and updates its card there", async () => {
    desk = await setUp((got) =>
      got.method === "POST"
        ? {
            status: 201,
            body: { id: "19:desk@thread.tacv2;messageid=7", activityId: "7" },
          }
        : created,
    );
    desk.store.show("desk:1", { kind: "helpdesk" }, helpdeskCard);
    await desk.delivered("desk:1");
    desk.store.show(
      "desk:1",
      { kind: "helpdesk" },
      { ...helpdeskCard, badge: "Fixed" },
    );
    await desk.delivered("desk:1");
    assert.deepEqual(calls(desk.got), [
      "POST /emea/v3/conversations",
      "PUT /emea/v3/conversations/19%3Adesk%40thread.tacv2%3Bmessageid%3D7/activities/7",
    ]);
    const body = Object(desk.got[0]?.body) as Record<string, unknown>;
    assert.deepEqual(body["channelData"], {
      channel: { id: "19:desk@thread.tacv2" },
      tenant: { id: ids.tenant },
    });
  });

  for (const status of [412, 429, 500, 502, 503, 504])
    it(`tries again after ${status}`, async () => {
      desk = await setUp((_got, nth) => (nth === 0 ? { status } : created));
      desk.store.show("case:1", person, foundCard);
      await desk.delivered("case:1");
      assert.equal(desk.got.length, 2);
    });

  it("waits as long as Retry-After asks", async () => {
    const times: number[] = [];
    desk = await setUp((_got, nth) => {
      times.push(performance.now());
      return nth === 0
        ? { status: 429, headers: { "retry-after": "1" } }
        : created;
    });
    desk.store.show("case:1", person, foundCard);
    await desk.delivered("case:1");
    assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 990);
  });

  it("tries again when the connector does not answer in time", async () => {
    desk = await setUp(
      (_got, nth) => (nth === 0 ? new Promise(() => undefined) : created),
      { timeoutMs: 1_000 },
    );
    desk.store.show("case:1", person, foundCard);
    await desk.delivered("case:1");
    assert.equal(desk.got.length, 2);
  });

  for (const status of [403, 404])
    it(`gives up after one ${status} and forgets where the person was`, async () => {
      desk = await setUp(() => ({ status }));
      desk.store.show("case:1", person, foundCard);
      await desk.gone("case:1");
      assert.equal(desk.got.length, 1);
      assert.equal(desk.store.contacts.has(ids.user), false);
    });

  it("posts a card anew, once, when the person deleted it", async () => {
    desk = await setUp((got) =>
      got.method === "PUT"
        ? { status: 404 }
        : { status: 201, body: { id: "act-2" } },
    );
    desk.store.show("case:1", person, foundCard);
    const shown = desk.store.cards.get("case:1");
    assert.ok(shown);
    shown.place = { conversationId: "a:chat", activityId: "act-1" };
    await desk.delivered("case:1");
    assert.deepEqual(
      desk.got.map(({ method }) => method),
      ["PUT", "POST"],
    );
    assert.equal(shown.place.activityId, "act-2");
  });

  it("gives up when the deleted card cannot be posted anew either", async () => {
    desk = await setUp(() => ({ status: 404 }));
    desk.store.show("case:1", person, foundCard);
    const shown = desk.store.cards.get("case:1");
    assert.ok(shown);
    shown.place = { conversationId: "a:chat", activityId: "act-1" };
    await desk.gone("case:1");
    assert.equal(desk.got.length, 2);
  });

  it("sends no token to a host that is not listed", async () => {
    desk = await setUp(() => created, {
      serviceHosts: "smba.trafficmanager.net",
    });
    desk.store.show("case:1", person, foundCard);
    await desk.gone("case:1");
    assert.equal(desk.got.length, 0);
  });

  it("does not follow a redirect with its token", async () => {
    const elsewhere = await serve(() => created);
    desk = await setUp((_got, nth) =>
      nth === 0
        ? { status: 307, headers: { location: `${elsewhere.url}/catch` } }
        : created,
    );
    desk.store.show("case:1", person, foundCard);
    await desk.delivered("case:1");
    assert.equal(elsewhere.got.length, 0);
    await elsewhere.close();
  });

  it("does not let one slow chat hold up another, and never writes twice at once to the same", async () => {
    let release: () => void = () => undefined;
    let inChat = 0;
    let most = 0;
    desk = await setUp(async (got) => {
      if (!got.path.includes("chat")) return created;
      most = Math.max(most, ++inChat);
      await new Promise<void>((resolve) => (release = resolve));
      inChat--;
      return created;
    });
    desk.store.contacts.set(ids.approver, {
      person: { tenantId: ids.tenant, objectId: ids.approver, name: "" },
      conversationId: "a:quick",
      serviceUrl: desk.store.contacts.get(ids.user)?.serviceUrl ?? "",
      channelUserId: "29:b",
    });
    desk.store.show("case:1", person, foundCard);
    desk.store.show("case:2", person, foundCard);
    desk.store.show("approval:1", stranger, noteCard);
    await desk.delivered("approval:1");
    assert.equal(desk.store.cards.get("case:1")?.delivered, 0);
    release();
    await desk.delivered("case:1");
    while (inChat === 0) await new Promise((resolve) => setImmediate(resolve));
    release();
    await desk.delivered("case:2");
    assert.equal(most, 1);
  });

  it("does not post twice when the store misses the first news of it", async () => {
    desk = await setUp(() => created);
    desk.store.show("case:1", person, foundCard);
    let sentOnce = false;
    desk.store.before = () => {
      if (desk.got.length === 0 || sentOnce) return Promise.resolve();
      sentOnce = true;
      return Promise.reject(new Error("locked"));
    };
    await desk.delivered("case:1");
    assert.ok(sentOnce);
    assert.equal(desk.got.length, 1);
  });
});
