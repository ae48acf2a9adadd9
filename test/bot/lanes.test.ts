import assert from "node:assert/strict";
import type { CardAudience } from "../../src/desk/cards.ts";
import type { Store } from "../../src/desk/ports.ts";
import { withStore } from "../storage/fresh-store.ts";
import { aDeliverer } from "./a-deliverer.ts";
import { serve, type Got, type Reply } from "./http-server.ts";
import { configFor, ids } from "./running-bot.ts";
import { foundCard, helpdeskCard, noteCard } from "./sample-cards.ts";

const CROWD = 200;

/** A deliverer on a real board, against a connector that answers as the test says, until `isDone`. */
async function sending(
  answer: (got: Got) => Reply | Promise<Reply>,
  fill: (store: Store, serviceUrl: string) => Promise<void>,
  isDone: (got: readonly Got[]) => boolean,
  hasRoom: () => boolean = () => true,
): Promise<readonly Got[]> {
  const connector = await serve((got) => answer(got));
  const config = configFor({ BOT_SERVICE_HOSTS: new URL(connector.url).host });
  const stop = new AbortController();
  try {
    return await withStore(async (store) => {
      await fill(store, `${connector.url}/`);
      const deliverer = aDeliverer({
        config,
        store,
        timeoutMs: 60_000,
        hasRoom,
        stop: stop.signal,
      });
      deliverer.wake();
      while (!isDone(connector.got))
        await new Promise((resolve) => setTimeout(resolve, 20));
      stop.abort();
      await deliverer.close();
      return [...connector.got];
    });
  } finally {
    stop.abort();
    await connector.close();
  }
}

function personOf(n: number): CardAudience {
  return { kind: "person", tenantId: ids.tenant, objectId: `person-${n}` };
}

async function contactOf(store: Store, n: number, serviceUrl: string) {
  await store.transact((tx) =>
    tx.contacts.remember({
      person: { tenantId: ids.tenant, objectId: `person-${n}`, name: "" },
      conversationId: `a:chat-${n}`,
      serviceUrl,
      channelUserId: `29:${n}`,
    }),
  );
}

const isOfChannel = ({ path }: Got) => path === "/v3/conversations";
const chats = (got: readonly Got[]) => got.filter((one) => !isOfChannel(one));
const never = () => new Promise<Reply>(() => undefined);

describe("lanes", () => {
  it("of a channel that takes nothing hold up nobody's chat, however many cards wait for it", async () => {
    const got = await sending(
      (one) =>
        isOfChannel(one) ? never() : { status: 201, body: { id: "x" } },
      async (store, url) => {
        await contactOf(store, 1, url);
        await store.transact(async ({ board }) => {
          for (let n = 0; n < CROWD; n += 1)
            await board.show(
              `case:${n}:helpdesk`,
              { kind: "helpdesk" },
              helpdeskCard,
              "2026-11-20T09:00:00.000Z",
            );
          await board.show(
            "case:9:user",
            personOf(1),
            foundCard,
            "2026-11-20T10:00:00.000Z",
          );
        });
      },
      (all) => chats(all).length > 0,
    );
    assert.equal(chats(got).length, 1);
  });

  it("of one person with many cards hold up nobody else's", async () => {
    const got = await sending(
      ({ path }) =>
        path.includes("chat-1") ? never() : { status: 201, body: { id: "x" } },
      async (store, url) => {
        await contactOf(store, 1, url);
        await contactOf(store, 2, url);
        await store.transact(async ({ board }) => {
          for (let n = 0; n < 2 * CROWD; n += 1)
            await board.show(
              `note:${n}`,
              personOf(1),
              noteCard,
              "2026-11-20T09:00:00.000Z",
            );
          await board.show(
            "case:9:user",
            personOf(2),
            foundCard,
            "2026-11-20T10:00:00.000Z",
          );
        });
      },
      (all) => all.some(({ path }) => path.includes("chat-2")),
    );
    assert.equal(got.length, 2);
  });

  it("are for people before what only tidies up, which waits for room", async () => {
    const got = await sending(
      () => ({ status: 201, body: { id: "x" } }),
      async (store, url) => {
        for (let n = 0; n <= CROWD; n += 1) await contactOf(store, n, url);
        await store.transact(async ({ board }) => {
          for (let n = 0; n < CROWD; n += 1)
            await board.show(
              `case:${n}:user`,
              personOf(n),
              foundCard,
              "2026-11-20T09:00:00.000Z",
              true,
            );
          await board.show(
            "case:new:user",
            personOf(CROWD),
            foundCard,
            "2026-11-20T10:00:00.000Z",
          );
        });
      },
      (all) => all.length > 0,
      () => false,
    );
    assert.deepEqual(
      got.map(({ path }) => path.includes(`chat-${CROWD}`)),
      [true],
    );
  });
});
