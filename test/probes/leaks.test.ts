import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { makeCertificate } from "./certificates.ts";
import type { PeerScript } from "./peers.ts";
import { MX_HOST, openWorld } from "./world.ts";

const identity = makeCertificate({ name: MX_HOST });
const drip = (socket: Socket) => {
  const dripping = setInterval(() => socket.write("2"), 20);
  socket.on("close", () => clearInterval(dripping));
};

const PEERS: readonly PeerScript[] = [
  { identity },
  { banner: () => undefined },
  { banner: drip },
  { banner: "421 later" },
  { banner: (socket) => socket.resetAndDestroy() },
  { banner: (socket) => socket.end("220 half") },
  { replies: { EHLO: () => undefined } },
  { offers: [] },
  { replies: { STARTTLS: "503 no" } },
  {
    replies: {
      STARTTLS: (socket) => {
        socket.write("220 go\r\n");
        socket.pause();
      },
    },
  },
];

/** How many of each kind. */
function open(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo())
    if (/TCP|UDP|TLS|Timeout|GetAddrInfo|DNS|ares/i.test(kind))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** What another file's tests left may go meanwhile. */
function isMore(before: ReadonlyMap<string, number>): boolean {
  return [...open()].some(([kind, n]) => n > (before.get(kind) ?? 0));
}

describe("after hundreds of probes against misbehaving peers", () => {
  it("no handle, no timer and no listener is left", async () => {
    // The test runner's own timer counts from the first turn on.
    await new Promise((resolve) => setImmediate(resolve));
    const before = open();
    const looks = [
      "tcp",
      "greeting",
      "certificate",
      "tls-versions",
      "relay",
      "mx",
    ];
    let ran = 0;
    for (const peer of PEERS) {
      const world = await openWorld({
        peer,
        options: {
          caps: {
            bannerMs: 30,
            stepMs: 30,
            dialogueMs: 60,
            connectMs: 60,
            dnsMs: 60,
          },
        },
      });
      const stopper = new AbortController();
      const signals = [new AbortController().signal, stopper.signal];
      for (let round = 0; round < 5; round += 1) {
        const all = looks.flatMap((look) =>
          signals.map((signal) => world.run(look, {}, signal)),
        );
        setImmediate(() => stopper.abort());
        ran += (await Promise.all(all)).length;
      }
      await world.close();
    }
    assert.ok(ran >= 300, String(ran));
    // Sockets close in their own time, half a second at most after our goodbye.
    while (isMore(before))
      await new Promise((resolve) => setImmediate(resolve));
  });

  it("a diagnosis's signal keeps none of the listeners that its looks had", async () => {
    const world = await openWorld({ peer: { identity } });
    const { signal } = new AbortController();
    const added = new Map<unknown, number>();
    const count = (listener: unknown, by: number) =>
      added.set(listener, (added.get(listener) ?? 0) + by);
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    Object.assign(signal, {
      addEventListener(...args: Parameters<typeof add>) {
        count(args[1], 1);
        add(...args);
      },
      removeEventListener(...args: Parameters<typeof remove>) {
        count(args[1], -1);
        remove(...args);
      },
    });
    await Promise.all(
      world.looks.map((look) => world.run(look.id, {}, signal)),
    );
    // A session lets go of the signal with its goodbye, which may come after the look's end.
    await world.close();
    await new Promise((resolve) => setImmediate(resolve));
    const left = [...added.values()].filter((times) => times > 0);
    assert.deepEqual(left, []);
  });
});
