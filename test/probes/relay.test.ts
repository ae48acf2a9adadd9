import assert from "node:assert/strict";
import { a, mx } from "./dns-peer.ts";
import { makeCertificate } from "./certificates.ts";
import type { PeerScript } from "./peers.ts";
import {
  because,
  brief,
  CONTOSO,
  MX_ADDRESS,
  MX_HOST,
  openWorld,
  type WorldParts,
} from "./world.ts";
import type { LookInput } from "../../src/desk/ports.ts";
import { hangUp, knock } from "../../src/probes/knock.ts";

const identity = makeCertificate({ name: MX_HOST });
const EXTERNAL = "RCPT TO:<supplier@fabrikam.example>";
const INTERNAL = "RCPT TO:<scanner@contoso.com>";

async function relay(parts: WorldParts, known: Partial<LookInput> = {}) {
  const world = await openWorld(parts);
  const result = await world.run("relay", known);
  await world.close();
  return { result, world };
}

describe("relay look", () => {
  it("yields a refused external and an accepted internal recipient, and where Microsoft sees us come from", async () => {
    const peer: PeerScript = {
      identity,
      hello: `${MX_HOST} Hello [203.0.113.44]`,
      replies: {
        [EXTERNAL]: "550 5.7.64 TenantAttribution; Relay Access Denied [x]",
        [`TLS ${EXTERNAL}`]:
          "550 5.7.64 TenantAttribution; Relay Access Denied",
      },
    };
    const { result, world } = await relay({ peer });
    assert.deepEqual(brief(result), {
      "relay.external": "refused",
      "relay.internal": "accepted",
      "sender.public-address": "203.0.113.44",
    });
    assert.match(
      because(result, "relay.external"),
      /refused it: “550 5\.7\.64 TenantAttribution; Relay Access Denied”/,
    );
    assert.match(because(result, "relay.internal"), /does not prove delivery/);
    assert.equal(
      because(result, "sender.public-address"),
      "Microsoft answered “Hello [203.0.113.44]” to us; we share the sender's way out.",
    );
    assert.equal(world.peer.connections(), 1);
    assert.equal(
      world.peer.heard.some((line) => /DATA|BDAT|AUTH/.test(line)),
      false,
    );
    assert.ok((result.transcript ?? []).length > 10);
  });

  it("says where plain and TLS differ; TLS decides", async () => {
    const { result } = await relay({
      peer: {
        identity,
        replies: {
          [EXTERNAL]: "550 5.7.64 No",
          [`TLS ${EXTERNAL}`]: "250 Yes",
        },
      },
    });
    assert.deepEqual(brief(result), {
      "relay.external": "accepted",
      "relay.internal": "accepted",
    });
    assert.match(
      because(result, "relay.external"),
      /In plain.+550 5\.7\.64 No/,
    );
  });

  it("does without TLS where none is offered, and says so", async () => {
    const { result } = await relay({
      peer: {
        offers: ["PIPELINING"],
        replies: { [EXTERNAL]: "451 4.7.1 Wait" },
      },
    });
    assert.deepEqual(brief(result), {
      "relay.external": "deferred",
      "relay.internal": "accepted",
    });
    assert.match(because(result, "relay.external"), /does not offer TLS/);
  });

  it("comes a second time, one by one, when the group was not understood", async () => {
    const { result, world } = await relay({
      peer: {
        replies: {
          STARTTLS: "503 5.5.1 Bad sequence",
          [EXTERNAL]: "550 5.4.1 No",
        },
      },
    });
    assert.deepEqual(brief(result), {
      "relay.external": "refused",
      "relay.internal": "accepted",
    });
    assert.equal(world.peer.connections(), 2);
  });

  it("reads a refused MAIL as refusing everybody", async () => {
    const { result } = await relay({
      peer: { identity, replies: { MAIL: "530 5.7.57 Not authenticated" } },
    });
    assert.deepEqual(brief(result), {
      "relay.external": "refused",
      "relay.internal": "refused",
    });
  });

  it("tries our own address outside before the bounce's recipient", async () => {
    const { world } = await relay({
      peer: { identity },
      options: { probeRecipient: "probe@northwind.example" },
    });
    assert.ok(world.peer.heard.includes("RCPT TO:<probe@northwind.example>"));
    assert.equal(world.peer.heard.includes(EXTERNAL), false);
  });

  it("plays no external recipient when none is known", async () => {
    const { result, world } = await relay(
      { peer: { identity } },
      { recipientAddress: "boss@contoso.com" },
    );
    assert.deepEqual(brief(result), { "relay.internal": "accepted" });
    assert.deepEqual(
      [...new Set(world.peer.heard.filter((line) => line.startsWith("RCPT")))],
      [INTERNAL],
    );
  });

  const faults: Readonly<
    Record<string, readonly [WorldParts, string, RegExp]>
  > = {
    "turned away at the door": [
      { peer: { banner: "554 5.7.1 <b>Go</b>\u202e away" } },
      "target",
      /turned us away at the door: “554 5\.7\.1 <b>Go<\/b> away”/,
    ],
    "asked to come later": [
      { peer: { banner: "421 4.3.2 Later" } },
      "target",
      /asked us to come back later/,
    ],
    "greeted by silence": [
      { peer: { banner: () => undefined } },
      "target",
      /said nothing in the time we wait/,
    ],
    "cut off": [
      { peer: { banner: (socket) => socket.resetAndDestroy() } },
      "target",
      /was cut/,
    ],
    "swallowed packets": [
      { routes: () => [{ address: MX_ADDRESS, port: 25, to: "drop" }] },
      "network",
      /did not answer on port 25/,
    ],
    "a refused connection": [
      { routes: () => [{ address: MX_ADDRESS, port: 25, to: "refuse" }] },
      "target",
      /refused the connection/,
    ],
    "no way there": [{ routes: () => [] }, "network", /no way from here/],
    "a resolver that fails": [
      { zone: { "contoso.com MX": { rcode: 2 } } },
      "resolver",
      /SERVFAIL/,
    ],
    "a domain that is not at Microsoft": [
      {
        zone: {
          "contoso.com MX": {
            answers: [mx("contoso.com", 5, "mx.gate.example")],
          },
        },
      },
      "target",
      /not Microsoft 365/,
    ],
    "an MX that leads inside (rebinding)": [
      {
        zone: {
          ...CONTOSO,
          [`${MX_HOST} A`]: {
            answers: [a(MX_HOST, MX_ADDRESS), a(MX_HOST, "127.0.0.1")],
          },
        },
      },
      "target",
      /We do not connect to 127\.0\.0\.1: it is a loopback address/,
    ],
  };
  for (const [what, [parts, fault, words]] of Object.entries(faults))
    it(`could not look: ${what}`, async () => {
      const { result } = await relay(parts);
      assert.equal(brief(result), fault);
      assert.match(because(result, "relay.external"), words);
    });

  it("leaves an address alone for ten minutes after a 421", async () => {
    let now = Date.parse("2026-11-20T08:00:00Z");
    const world = await openWorld({
      peer: { banner: "421 4.3.2 Later" },
      options: { clock: { now: () => new Date(now).toISOString() } },
    });
    await world.run("relay");
    now += 9 * 60_000;
    const resting = await world.run("relay");
    assert.match(because(resting, "relay.external"), /leave it alone/);
    assert.equal(world.peer.connections(), 1);
    now += 2 * 60_000;
    await world.run("relay");
    assert.equal(world.peer.connections(), 2);
    await world.close();
  });

  it("comes once in one diagnosis, however often it is asked", async () => {
    const world = await openWorld({ peer: { identity } });
    const { signal } = new AbortController();
    for (let i = 0; i < 3; i += 1) await world.run("relay", {}, signal);
    assert.equal(world.peer.connections(), 1);
    await world.run("relay");
    assert.equal(world.peer.connections(), 2);
    await world.close();
  });

  it("knocks at most four times at one host in one diagnosis", async () => {
    const world = await openWorld();
    const { signal } = new AbortController();
    const door = { host: MX_HOST, port: 25, signal };
    const verdicts: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const knocked = await knock(world.network, door, MX_ADDRESS);
      if (knocked.outcome === "connected") hangUp(knocked);
      verdicts.push(
        knocked.outcome === "failed" ? knocked.verdict : knocked.outcome,
      );
    }
    assert.deepEqual(verdicts.slice(3), ["connected", "enough", "enough"]);
    await world.close();
  });

  it("does not even connect from elsewhere", async () => {
    const world = await openWorld({ options: { standsIn: "elsewhere" } });
    for (const id of ["relay", "tcp", "submission"]) {
      const result = await world.run(id);
      assert.equal(brief(result), "us");
      assert.match(because(result, "server.reachable"), /device's network/);
    }
    assert.equal(world.peer.connections(), 0);
    assert.equal(world.dns.asked.length, 0);
    await world.close();
  });

  it("does not speak in the name of somebody else's domain", async () => {
    const { result, world } = await relay({
      options: { ownDomains: () => Promise.resolve(["fabrikam.example"]) },
    });
    assert.equal(brief(result), "us");
    assert.equal(world.peer.connections(), 0);
  });

  it("does not repeat addresses that carry more than an address", async () => {
    const { result, world } = await relay(
      {},
      { senderAddress: "a\r\nDATA\r\n@contoso.com" },
    );
    assert.equal(brief(result), "us");
    assert.equal(world.peer.connections(), 0);
  });
});
