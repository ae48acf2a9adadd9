import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";

import { startBot } from "../../src/bot/index.ts";
import { MemoryStore } from "./memory-store.ts";
import { configFor, runBot } from "./running-bot.ts";

const parts = {
  botToken: { token: () => Promise.resolve("t") },
  directory: undefined,
  clock: { now: () => new Date().toISOString() },
  log: { write: () => undefined },
  findCases: () => Promise.resolve({ among: "own" as const, cases: [] }),
  inboxHasNews: () => undefined,
};

describe("server", () => {
  it("answers livez and readyz, and says why it is not ready without secrets", async () => {
    const running = await runBot();
    const get = async (path: string) => {
      const response = await fetch(new URL(path, running.url));
      return { status: response.status, body: await response.json() };
    };
    assert.equal((await get("/livez")).status, 200);
    assert.deepEqual(await get("/readyz"), {
      status: 200,
      body: { ready: true, reasons: [] },
    });
    running.store.before = () =>
      Promise.reject(new Error("password=hunter2 /data/bounce-desk.db"));
    assert.deepEqual(await get("/readyz"), {
      status: 503,
      body: { ready: false, reasons: ["The database does not answer."] },
    });
    assert.equal((await get("/livez")).status, 200);
    await running.close();
  });

  it("names the port and the setting when the port is in use", async () => {
    const other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    assert.ok(address !== null && typeof address !== "string");
    const config = configFor({ PORT: String(address.port) });
    await assert.rejects(
      startBot({ ...parts, config, store: new MemoryStore() }),
      {
        message: `Port ${address.port} on 127.0.0.1 is in use by another program; stop that program or set PORT to a free port.`,
      },
    );
    other.close();
    await once(other, "close");
  });

  it("refuses to start without an application id: that would turn authentication off", async () => {
    const config = configFor({});
    for (const appId of ["", " ", "none"])
      await assert.rejects(
        startBot({
          ...parts,
          store: new MemoryStore(),
          config: { ...config, bot: { ...config.bot, appId } },
        }),
        /BOT_APP_ID/,
      );
  });

  it("finishes what is under way before it stops", async () => {
    const running = await runBot();
    let goOn: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const inTurn = new Promise<void>((resolve) => (arrived = resolve));
    running.store.beforeRecord = () =>
      new Promise((resolve) => {
        goOn = resolve;
        arrived();
      });
    const posted = running.post(running.activity());
    await inTurn;
    const closed = running.close();
    goOn();
    assert.equal((await posted).status, 200);
    assert.equal(running.store.items.size, 1);
    await closed;
    await assert.rejects(fetch(running.url));
  });
});
