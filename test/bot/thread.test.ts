import assert from "node:assert/strict";
import type { Card, CardAudience } from "../../src/desk/cards.ts";
import type { Store } from "../../src/desk/ports.ts";
import { withStore } from "../storage/fresh-store.ts";
import { aDeliverer } from "./a-deliverer.ts";
import { serve, type Got, type Reply } from "./http-server.ts";
import { configFor, ids } from "./running-bot.ts";
import { helpdeskCard } from "./sample-cards.ts";

const ROOT = "case:1:helpdesk";
const BELOW: CardAudience = { kind: "thread", root: ROOT };
const CHANNEL = "19:desk@thread.tacv2";
const THREAD = `/v3/conversations/${encodeURIComponent(`${CHANNEL};messageid=7`)}/activities`;

function telling(...texts: readonly string[]): Card {
  return {
    card: "reply",
    title: "BD-7F3K",
    lines: texts.map((text) => ({ name: text, label: "", text })),
    buttons: [],
    footer: "",
  };
}

/** What Teams answers where nothing is amiss: the card opens thread 7, replies are numbered from 8 on. */
function usual({ method, path }: Got, nth: number): Reply {
  if (method !== "POST") return { status: 200, body: { id: "x" } };
  return path === "/v3/conversations"
    ? {
        status: 201,
        body: { id: `${CHANNEL};messageid=7`, activityId: "7" },
      }
    : { status: 201, body: { id: String(8 + nth) } };
}

interface Thread {
  readonly store: Store;
  /** The calls so far: 'card', 'reply: words' or 'update: words'. */
  readonly calls: () => readonly string[];
  /** Shows a reply with these lines, as the desk does while it has not gone out. */
  readonly tell: (nth: number, ...texts: readonly string[]) => Promise<void>;
  /** Sends until the board has nothing to send, or until `enough` calls were made; by a service that begins anew. */
  readonly send: (enough?: number) => Promise<void>;
}

/** A real board and a deliverer on it, with a connector that answers as the test says. */
async function inThread(
  answer: (got: Got, nth: number) => Reply | Promise<Reply>,
  play: (thread: Thread) => Promise<void>,
  hasRoom: () => boolean = () => true,
): Promise<void> {
  let nth = 0;
  const connector = await serve((got) => answer(got, nth++));
  const config = configFor({
    BOT_SERVICE_HOSTS: new URL(connector.url).host,
  });
  const now = () => new Date().toISOString();
  const send = async (store: Store, enough: number) => {
    const stop = new AbortController();
    const cutOff = new AbortController();
    const deliverer = aDeliverer({
      config,
      store,
      timeoutMs: 500,
      hasRoom,
      stop: stop.signal,
      cutOff: cutOff.signal,
    });
    const far = new Date(Date.now() + 3_600_000).toISOString();
    const isDone = async () =>
      connector.got.length >= enough ||
      (await store.transact((tx) => tx.board.due(far, 1))).length === 0;
    while (!(await isDone())) {
      deliverer.wake();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    stop.abort();
    await deliverer.close();
    cutOff.abort();
  };
  try {
    await withStore(async (store) => {
      const board = <T>(work: Parameters<typeof store.transact<T>>[0]) =>
        store.transact(work);
      await board(async (tx) => {
        await tx.contacts.remember({
          person: { tenantId: ids.tenant, objectId: ids.user, name: "" },
          conversationId: "a:chat",
          serviceUrl: `${connector.url}/`,
          channelUserId: "29:user",
        });
        await tx.board.show(ROOT, { kind: "helpdesk" }, helpdeskCard, now());
      });
      await play({
        store,
        calls: () => connector.got.map(inWords),
        tell: (reply, ...texts) =>
          board((tx) =>
            tx.board.show(keyOf(reply), BELOW, telling(...texts), now()),
          ),
        send: (enough = Infinity) => send(store, enough),
      });
    });
  } finally {
    await connector.close();
  }
}

function keyOf(nth: number): string {
  return `${ROOT}:000${String(nth)}`;
}

function inWords({ method, path, body }: Got): string {
  if (path === "/v3/conversations") return "card";
  const said = [...JSON.stringify(body).matchAll(/said \d/g)].map(String);
  const what = method === "POST" && path === THREAD ? "reply" : method;
  return `${what}: ${[...new Set(said)].join(", ")}`;
}

describe("replies in a card's thread", () => {
  it("go out behind the card, into its thread, in their order", () =>
    inThread(usual, async ({ calls, tell, send }) => {
      await tell(1, "said 1");
      await send();
      await tell(2, "said 2", "said 3");
      await send();
      assert.deepEqual(calls(), [
        "card",
        "reply: said 1",
        "reply: said 2, said 3",
      ]);
    }));

  it("wait for a card that does not get through", () =>
    inThread(
      (got, nth) => (nth < 2 ? { status: 503 } : usual(got, nth)),
      async ({ calls, tell, send }) => {
        await tell(1, "said 1");
        await send();
        assert.deepEqual(calls(), ["card", "card", "card", "reply: said 1"]);
      },
    ));

  it("are sent once over a restart, wherever the service stops between two of them", () =>
    inThread(usual, async ({ calls, tell, send }) => {
      await tell(1, "said 1");
      await send(1);
      await send(2);
      await tell(2, "said 2");
      await send(3);
      await send();
      assert.deepEqual(calls(), ["card", "reply: said 1", "reply: said 2"]);
    }));

  it("stand there twice at most when the answer to one was lost, and in order still", () => {
    let lost = false;
    return inThread(
      (got, nth) => {
        if (got.path !== THREAD || lost) return usual(got, nth);
        lost = true;
        return new Promise(() => undefined);
      },
      async ({ calls, tell, send }) => {
        await tell(1, "said 1");
        await send(2);
        // Nobody knows that it stands there: what happens meanwhile goes with it.
        await tell(1, "said 1", "said 2");
        await send();
        await tell(2, "said 3");
        await send();
        assert.deepEqual(calls(), [
          "card",
          "reply: said 1",
          "reply: said 1, said 2",
          "reply: said 3",
        ]);
      },
    );
  });

  it("take what happened while they were on their way into their place", () =>
    inThread(
      async (got, nth) => {
        if (got.path === THREAD) await whileSending();
        return usual(got, nth);
      },
      async ({ calls, tell, send }) => {
        whileSending = () => tell(1, "said 1", "said 2");
        await tell(1, "said 1");
        await send();
        assert.deepEqual(calls(), [
          "card",
          "reply: said 1",
          "PUT: said 1, said 2",
        ]);
      },
    ));
  let whileSending: () => Promise<void> = () => Promise.resolve();

  for (const status of [403, 404])
    it(`are tried once where Teams says ${status}, and later ones once`, () =>
      inThread(
        (got, nth) => (got.path === THREAD ? { status } : usual(got, nth)),
        async ({ calls, tell, send, store }) => {
          await tell(1, "said 1");
          await send();
          await tell(2, "said 2");
          await send();
          assert.deepEqual(calls(), ["card", "reply: said 1", "reply: said 2"]);
          const left = await store.transact((tx) => tx.board.inThread(ROOT));
          assert.deepEqual(
            left.map(({ isWaiting }) => isWaiting),
            [false, false],
          );
        },
      ));

  it("are never tried below a card that could not be posted", () =>
    inThread(
      () => ({ status: 403 }),
      async ({ calls, tell, send }) => {
        await tell(1, "said 1");
        await send();
        assert.deepEqual(calls(), ["card"]);
      },
    ));

  it("are not posted anew when somebody deleted them", () =>
    inThread(
      (got, nth) => (got.method === "PUT" ? { status: 404 } : usual(got, nth)),
      async ({ calls, tell, send }) => {
        await tell(1, "said 1");
        await send();
        await tell(1, "said 2");
        await send();
        assert.deepEqual(calls(), ["card", "reply: said 1", "PUT: said 2"]);
      },
    ));

  it("give way while the channel is busy, and go out as one when it is not", () => {
    let isBusy = true;
    return inThread(
      usual,
      async ({ calls, tell, send, store }) => {
        await tell(1, "said 1");
        await send(1);
        await store.transact((tx) =>
          tx.board.show(
            ROOT,
            { kind: "helpdesk" },
            { ...helpdeskCard, badge: "With Sam" },
            new Date().toISOString(),
          ),
        );
        await send(2);
        await tell(1, "said 1", "said 2");
        isBusy = false;
        await send();
        assert.deepEqual(calls(), ["card", "PUT: ", "reply: said 1, said 2"]);
      },
      () => !isBusy,
    );
  });

  it("follow a card whose thread somebody deleted into the next one", () => {
    let thread = 7;
    return inThread(
      (got, nth) => {
        if (got.method === "PUT" && got.path.endsWith("/7"))
          return { status: 404 };
        if (got.path !== "/v3/conversations") return usual(got, nth);
        const id = String(thread++);
        return {
          status: 201,
          body: { id: `${CHANNEL};messageid=${id}`, activityId: id },
        };
      },
      async ({ tell, send, store, calls }) => {
        await send();
        await store.transact((tx) =>
          tx.board.show(
            ROOT,
            { kind: "helpdesk" },
            { ...helpdeskCard, badge: "With Sam" },
            new Date().toISOString(),
          ),
        );
        await tell(1, "said 1");
        await send();
        assert.equal(calls().length, 4);
        const place = await store.transact((tx) => tx.board.placeOf(keyOf(1)));
        assert.equal(place?.conversationId, `${CHANNEL};messageid=8`);
      },
    );
  });
});
