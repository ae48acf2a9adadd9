import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import fc from "fast-check";
import { rememberAnswers } from "../../../src/probes/net/dns-cache.ts";
import {
  createDnsClient,
  parseDnsServer,
} from "../../../src/probes/net/dns-client.ts";
import { shareQuestions } from "../../../src/probes/net/dns-shared.ts";
import { decodeReply } from "../../../src/probes/net/dns-wire.ts";
import { a, cname, mx, startDns, type DnsPeer } from "../dns-peer.ts";

const forever = new AbortController().signal;
const peers: DnsPeer[] = [];

async function zone(records: Parameters<typeof startDns>[0]) {
  const peer = await startDns(records);
  peers.push(peer);
  return peer;
}

const clientOf = (...servers: readonly DnsPeer[]) =>
  createDnsClient({ servers: servers.map(({ server }) => server), capMs: 250 });

describe("DNS client", () => {
  afterEach(async () => {
    await Promise.all(peers.splice(0).map((peer) => peer.close()));
  });

  it("brings records with TTL, AD and the server's name", async () => {
    const peer = await zone({
      "contoso.com MX": {
        answers: [mx("contoso.com", 10, "a.example")],
        ad: true,
      },
    });
    const result = await clientOf(peer).ask("Contoso.com.", "MX", forever);
    assert.ok(result.outcome === "records");
    assert.equal(result.ttl, 3600);
    assert.equal(result.authentic, true);
    assert.equal(result.server, peer.server);
    assert.deepEqual(
      result.answers.map(({ type }) => type),
      ["MX"],
    );
  });

  it("takes NXDOMAIN and NODATA for answers", async () => {
    const peer = await zone({ "contoso.com AAAA": { answers: [] } });
    const client = clientOf(peer);
    const none = await client.ask("contoso.com", "AAAA", forever);
    assert.equal(none.outcome, "no-data");
    const nobody = await client.ask("nobody.example", "A", forever);
    assert.equal(nobody.outcome, "no-such-name");
    assert.equal(peer.asked.length, 2);
  });

  const failures = {
    silent: "silence",
    servfail: { rcode: 2 },
    refused: { rcode: 5 },
    lame: "lame",
    broken: { rcode: 4 },
  } as const;
  for (const [why, say] of Object.entries(failures))
    it(`calls ${why} the resolver's fault, never "no record"`, async () => {
      const peer = await zone({ "contoso.com A": say });
      const result = await clientOf(peer).ask("contoso.com", "A", forever);
      assert.ok(result.outcome === "could-not-look");
      assert.equal(result.fault, "resolver");
      assert.equal(result.why, why);
      // Silence may be a lost packet and is asked twice; a word is a word.
      assert.equal(peer.asked.length, why === "silent" ? 2 : 1);
    });

  for (const say of ["garbage", "wrong-id"] as const)
    it(`does not listen to ${say}`, async () => {
      const peer = await zone({ "contoso.com A": say });
      const result = await clientOf(peer).ask("contoso.com", "A", forever);
      assert.equal(result.outcome === "could-not-look" && result.why, "silent");
    });

  it("goes over to TCP when the answer was cut", async () => {
    const peer = await zone({
      "contoso.com A": { overTcp: [a("contoso.com", "203.0.113.1")] },
    });
    const result = await clientOf(peer).ask("contoso.com", "A", forever);
    assert.equal(result.outcome, "records");
    assert.deepEqual(peer.asked, ["udp contoso.com A", "tcp contoso.com A"]);
  });

  it("finds the one of three servers that is alive", async () => {
    const silent = await zone({ "contoso.com A": "silence" });
    const failing = await zone({ "contoso.com A": { rcode: 2 } });
    const alive = await zone({
      "contoso.com A": { answers: [a("contoso.com", "203.0.113.1")] },
    });
    const result = await clientOf(silent, failing, alive).ask(
      "contoso.com",
      "A",
      forever,
    );
    assert.equal(result.outcome, "records");
    assert.equal(result.server, alive.server);
  });

  it("asks a server that stayed silent last, for a minute", async () => {
    const silent = await zone({ "contoso.com A": "silence" });
    const alive = await zone({
      "contoso.com A": { answers: [a("contoso.com", "203.0.113.1")] },
    });
    let now = 0;
    const client = createDnsClient({
      servers: [silent.server, alive.server],
      capMs: 100,
      now: () => now,
    });
    const ask = () => client.ask("contoso.com", "A", forever);
    await ask();
    await ask();
    assert.equal(silent.asked.length, 1);
    assert.equal(alive.asked.length, 2);
    now = 60_000;
    assert.equal((await ask()).outcome, "records");
    assert.equal(silent.asked.length, 2);
  });

  it("asks no server twice at once for the same, whoever asks, and stops with the last asker", async () => {
    const peer = await zone({
      "contoso.com A": { answers: [a("contoso.com", "203.0.113.1")] },
      "silent.example A": "silence",
    });
    const dns = shareQuestions(clientOf(peer));
    const [one, other] = await Promise.all([
      dns.ask("contoso.com", "A", forever),
      dns.ask("Contoso.com", "A", forever),
    ]);
    assert.deepEqual([one.outcome, other.outcome], ["records", "records"]);
    assert.equal(peer.asked.length, 1);
    await dns.ask("contoso.com", "A", forever);
    assert.equal(peer.asked.length, 2);

    const [first, second] = [new AbortController(), new AbortController()];
    const why = ({ signal }: AbortController) =>
      dns
        .ask("silent.example", "A", signal)
        .then((result) => result.outcome === "could-not-look" && result.why);
    const both = [why(first), why(second)];
    first.abort();
    assert.equal(await both[0], "stopped");
    assert.equal(await both[1], "silent");
  });

  it("says at once that a closed port is no resolver", async () => {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    const { port } = socket.address();
    socket.close();
    const client = createDnsClient({
      servers: [`127.0.0.1:${port}`],
      capMs: 5000,
    });
    const result = await client.ask("contoso.com", "A", forever);
    assert.equal(
      result.outcome === "could-not-look" && result.why,
      "unreachable",
    );
  });

  it("follows CNAMEs inside an answer and by asking on", async () => {
    const peer = await zone({
      "smtp.contoso.com A": {
        answers: [
          cname("smtp.contoso.com", "b.example"),
          cname("b.example", "c.example"),
        ],
      },
      "c.example A": { answers: [a("c.example", "203.0.113.9")] },
    });
    const result = await clientOf(peer).ask("smtp.contoso.com", "A", forever);
    assert.equal(result.outcome, "records");
    assert.deepEqual(result.chain, ["b.example", "c.example"]);
  });

  it("does not go round in circles", async () => {
    const peer = await zone({
      "a.example A": { answers: [cname("a.example", "b.example")] },
      "b.example A": { answers: [cname("b.example", "a.example")] },
      "self.example A": { answers: [cname("self.example", "self.example")] },
    });
    for (const name of ["a.example", "self.example"]) {
      const result = await clientOf(peer).ask(name, "A", forever);
      assert.equal(
        result.outcome === "could-not-look" && result.why,
        "cname-loop",
      );
      assert.equal(
        result.outcome === "could-not-look" && result.fault,
        "target",
      );
    }
    assert.ok(peer.asked.length <= 5, String(peer.asked.length));
  });

  it("gives up on an endless chain of CNAMEs", async () => {
    const records: Record<string, { answers: [ReturnType<typeof cname>] }> = {};
    for (let i = 0; i < 40; i += 1)
      records[`n${i}.example A`] = {
        answers: [cname(`n${i}.example`, `n${i + 1}.example`)],
      };
    const peer = await zone(records);
    const result = await clientOf(peer).ask("n0.example", "A", forever);
    assert.equal(
      result.outcome === "could-not-look" && result.why,
      "cname-loop",
    );
    assert.ok(peer.asked.length <= 10);
  });

  it("asks once per diagnosis", async () => {
    const peer = await zone({
      "contoso.com A": { answers: [a("contoso.com", "203.0.113.1")] },
    });
    const dns = rememberAnswers(clientOf(peer), forever);
    await Promise.all([
      dns.ask("contoso.com", "A", forever),
      dns.ask("CONTOSO.com", "A", forever),
    ]);
    await dns.ask("contoso.com", "A", forever);
    assert.equal(peer.asked.length, 1);
  });

  it("stops when told", async () => {
    const peer = await zone({ "contoso.com A": "silence" });
    const stopper = new AbortController();
    const client = createDnsClient({ servers: [peer.server], capMs: 60_000 });
    const asked = client.ask("contoso.com", "A", stopper.signal);
    stopper.abort();
    const result = await asked;
    assert.equal(result.outcome === "could-not-look" && result.why, "stopped");
  });

  it("asks for no name that DNS cannot hold", async () => {
    const peer = await zone({});
    for (const name of [
      "",
      "a..b",
      "a b.example",
      `${"x".repeat(64)}.example`,
    ]) {
      const result = await clientOf(peer).ask(name, "A", forever);
      assert.equal(
        result.outcome === "could-not-look" && result.why,
        "not-a-name",
      );
    }
    assert.equal(peer.asked.length, 0);
  });

  it("reads servers with and without a port", () => {
    assert.deepEqual(parseDnsServer("127.0.0.53"), {
      host: "127.0.0.53",
      port: 53,
    });
    assert.deepEqual(parseDnsServer("[::1]:5353"), { host: "::1", port: 5353 });
    assert.deepEqual(parseDnsServer("::1"), { host: "::1", port: 53 });
    assert.equal(parseDnsServer("dns.example"), undefined);
  });

  it("survives whatever bytes come back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decodeReply(Buffer.from(bytes), 1, { name: "a.example", type: "A" });
      }),
      { numRuns: 2000 },
    );
  });
});
