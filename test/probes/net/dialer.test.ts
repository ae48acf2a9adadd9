import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDialer } from "../../../src/probes/net/dialer.ts";
import { createGuard } from "../../../src/probes/net/guard.ts";
import {
  parseRoutes,
  readRoutes,
  type RouteTable,
} from "../../../src/probes/net/routes.ts";
import { startPeer } from "../peers.ts";

const guard = createGuard({ allowDocumentation: true });
const forever = new AbortController().signal;

const sentence = (routes: RouteTable | string) =>
  typeof routes === "string" ? routes : "a table";

function table(json: unknown): RouteTable {
  const routes = parseRoutes(json);
  if (typeof routes === "string") throw new Error(routes);
  return routes;
}

describe("route table", () => {
  it("leads inwards only", () => {
    for (const to of [
      "8.8.8.8:25",
      "10.0.0.1:25",
      "contoso.com:25",
      "lost",
      "",
    ])
      assert.match(
        sentence(parseRoutes([{ address: "203.0.113.1", port: 25, to }])),
        /route table is wrong at 0\.to/,
      );
    assert.match(
      sentence(parseRoutes([{ address: "here", port: 25, to: "drop" }])),
      /0\.address/,
    );
    assert.match(sentence(parseRoutes({})), /route table is wrong/);
  });

  it("finds an address in every spelling, and nothing outside of the table", () => {
    const routes = table([
      { address: "2001:db8::25", port: 25, to: "[::1]:2525" },
      { address: "203.0.113.1", port: 25, to: "drop" },
    ]);
    assert.deepEqual(routes.find("2001:DB8:0::25", 25), {
      way: "to",
      host: "::1",
      port: 2525,
    });
    assert.deepEqual(routes.find("203.0.113.1", 25), { way: "drop" });
    assert.deepEqual(routes.find("203.0.113.1", 587), { way: "nowhere" });
    assert.deepEqual(routes.find("8.8.8.8", 25), { way: "nowhere" });
  });

  it("reads a file, or says that it cannot", () => {
    const folder = mkdtempSync(join(tmpdir(), "routes-"));
    const file = join(folder, "routes.json");
    writeFileSync(file, '[{"address":"203.0.113.1","port":25,"to":"refuse"}]');
    const routes = readRoutes(file);
    assert.notEqual(typeof routes, "string");
    writeFileSync(file, "not JSON");
    assert.match(sentence(readRoutes(file)), /cannot be read/);
    assert.match(sentence(readRoutes(join(folder, "none"))), /cannot be read/);
    rmSync(folder, { recursive: true });
  });
});

describe("dialer", () => {
  it("connects along a route", async () => {
    const peer = await startPeer();
    const routes = table([{ address: "203.0.113.1", port: 25, to: peer.to }]);
    const dialled = await createDialer({ guard, routes }).dial(
      "203.0.113.1",
      25,
      forever,
    );
    assert.ok(dialled.outcome === "connected");
    dialled.socket.destroy();
    await peer.close();
  });

  it("tells refused, dropped, nowhere and guarded apart", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const address = closed.address();
    const port =
      typeof address === "object" && address !== null ? address.port : 0;
    closed.close();
    await once(closed, "close");
    const routes = table([
      { address: "203.0.113.1", port: 25, to: "refuse" },
      { address: "203.0.113.2", port: 25, to: "drop" },
      { address: "203.0.113.3", port: 25, to: `127.0.0.1:${port}` },
    ]);
    const dialer = createDialer({ guard, routes, capMs: 60 });
    const verdict = async (to: string, at = 25) => {
      const dialled = await dialer.dial(to, at, forever);
      return dialled.outcome === "failed" ? dialled.verdict : "connected";
    };
    assert.equal(await verdict("203.0.113.1"), "refused");
    assert.equal(await verdict("203.0.113.2"), "dropped");
    assert.equal(await verdict("203.0.113.3"), "refused");
    assert.equal(await verdict("8.8.8.8"), "unreachable");
    assert.equal(await verdict("127.0.0.1"), "guarded");
    assert.equal(await verdict("203.0.113.1", 22), "guarded");
  });

  it("costs its own cap only, and stops when told", async () => {
    const routes = table([{ address: "203.0.113.2", port: 25, to: "drop" }]);
    const dialer = createDialer({ guard, routes, capMs: 80 });
    const slow = await dialer.dial("203.0.113.2", 25, forever);
    assert.ok(slow.ms >= 75 && slow.ms < 1000, String(slow.ms));
    const stopper = new AbortController();
    const stopped = createDialer({ guard, routes }).dial(
      "203.0.113.2",
      25,
      stopper.signal,
    );
    stopper.abort();
    const result = await stopped;
    assert.equal(result.outcome === "failed" && result.verdict, "stopped");
  });
});
