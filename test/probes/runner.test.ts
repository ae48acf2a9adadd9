import assert from "node:assert/strict";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { LookResult } from "../../src/core/model.ts";
import type { Look, LookInput } from "../../src/desk/ports.ts";
import {
  createBudget,
  LIMITS,
  manyTimes,
} from "../../src/probes/net/budget.ts";
import { createPort25 } from "../../src/probes/net/port-25.ts";
import { runLooks, type RunEvent } from "../../src/probes/runner.ts";
import { a, startDns } from "./dns-peer.ts";
import {
  because,
  brief,
  CONTOSO,
  KNOWN,
  MX_ADDRESS,
  MX_HOST,
  NOW,
  openWorld,
} from "./world.ts";

const SAW: LookResult = { outcome: "saw", evidence: [] };
const forever = new AbortController().signal;

function fake(id: string, run: Look["run"], parts: Partial<Look> = {}): Look {
  return {
    id,
    title: id,
    yields: [],
    needs: [],
    vantage: "anywhere",
    run,
    ...parts,
  };
}

/** Ends only with the signal. */
const endless: Look["run"] = (_known, signal) =>
  new Promise((resolve) => {
    signal.addEventListener("abort", () =>
      resolve({ outcome: "could-not-look", fault: "us", reason: "stopped" }),
    );
  });

async function play(
  looks: readonly Look[],
  known: LookInput = { now: NOW },
  stop: AbortSignal = forever,
  caps = { lookMs: 60, allMs: 5000 },
) {
  const events: RunEvent[] = [];
  await runLooks(looks, known, stop, (event) => events.push(event), caps);
  return events.map(({ event, look }) => `${event} ${look}`);
}

describe("the runner", () => {
  it("starts all at once, tells of each as it ends, and waits for nobody's cap", async () => {
    const order = await play([
      fake("black-hole", endless),
      fake("quick", () => Promise.resolve(SAW)),
    ]);
    assert.deepEqual(order, [
      "started black-hole",
      "started quick",
      "ended quick",
      "ended black-hole",
    ]);
  });

  it("lets a look wait for the fact that another finds", async () => {
    const given: (string | undefined)[] = [];
    const order = await play([
      fake(
        "late",
        (known) => {
          given.push(known.publicAddress);
          return Promise.resolve(SAW);
        },
        { needs: ["sender.public-address"] },
      ),
      fake(
        "finder",
        () =>
          Promise.resolve({
            outcome: "saw",
            evidence: evidenceOf(
              { "sender.public-address": "203.0.113.44" },
              "probe",
              NOW,
              "seen",
            ),
          }),
        { yields: ["sender.public-address"] },
      ),
    ]);
    assert.deepEqual(order, [
      "started finder",
      "ended finder",
      "started late",
      "ended late",
    ]);
    assert.deepEqual(given, ["203.0.113.44"]);
  });

  it("runs it all the same when nobody can find the fact", async () => {
    const needs = ["sender.public-address"] as const;
    const order = await play([
      fake("late", () => Promise.resolve(SAW), { needs }),
      fake("blind", () => Promise.resolve(SAW), { yields: needs }),
    ]);
    assert.equal(order.at(-1), "ended late");
  });

  it("stops everything when told, and after its own time", async () => {
    const stopper = new AbortController();
    const caps = { lookMs: 60_000, allMs: 60_000 };
    const looks = [fake("one", endless), fake("two", endless)];
    const played = play(looks, undefined, stopper.signal, caps);
    stopper.abort();
    assert.equal((await played).length, 4);
    const late = await play(looks, undefined, forever, { ...caps, allMs: 30 });
    assert.equal(late.length, 4);
  });
});

describe("the same question within two minutes", () => {
  async function remembering() {
    let now = Date.parse(NOW);
    const world = await openWorld({
      options: {
        rememberMs: 120_000,
        clock: { now: () => new Date(now).toISOString() },
      },
    });
    return {
      world,
      pass: (ms: number) => (now += ms),
      now: () => new Date(now).toISOString(),
    };
  }

  it("is answered from the first run, whoever asks, and says so", async () => {
    const { world, pass } = await remembering();
    await world.run("tcp");
    pass(40_000);
    const again = await world.run("tcp", {
      askedBy: { caseId: "another", tenantId: "t", objectId: "o" },
    });
    assert.equal(world.peer.connections(), 1);
    assert.deepEqual(brief(again), { "server.reachable": true });
    assert.match(again.transcript?.at(-1) ?? "", /Seen 40 seconds ago/);
    await world.run("tcp", { serverName: MX_HOST });
    assert.equal(world.peer.connections(), 2);
    pass(120_001);
    await world.run("tcp");
    assert.equal(world.peer.connections(), 3);
    await world.close();
  });

  it("is the same for everybody of whom a look would go by the same", async () => {
    const { world } = await remembering();
    const fax = { senderAddress: "fax@contoso.com" };
    await world.run("starttls");
    await world.run("starttls", fax);
    assert.equal(world.peer.connections(), 1);
    await world.run("relay");
    await world.run("relay");
    assert.equal(world.peer.connections(), 2);
    await world.run("relay", fax);
    assert.equal(world.peer.connections(), 3);
    assert.ok(world.peer.heard.includes("MAIL FROM:<fax@contoso.com>"));
    await world.close();
  });

  it("is answered from a run that is still under way", async () => {
    const { world } = await remembering();
    await Promise.all([world.run("tcp"), world.run("tcp")]);
    assert.equal(world.peer.connections(), 1);
    await world.close();
  });

  it("is asked anew after the world was changed", async () => {
    const { world, now } = await remembering();
    await world.run("tcp");
    await world.run("tcp", { notBefore: now() });
    assert.equal(world.peer.connections(), 2);
    await world.close();
  });

  it("is asked anew after a failure that says nothing of the target, and after a stop", async () => {
    const { world } = await remembering();
    const broken = await openWorld({
      zone: { "contoso.com MX": { rcode: 2 } },
      options: { rememberMs: 120_000 },
    });
    await broken.run("mx");
    await broken.run("mx");
    assert.equal(broken.dns.asked.length, 2);
    const stopper = new AbortController();
    const stopped = world.run("tcp", {}, stopper.signal);
    stopper.abort();
    assert.equal((await stopped).outcome, "could-not-look");
    assert.deepEqual(brief(await world.run("tcp")), {
      "server.reachable": true,
    });
    await Promise.all([world.close(), broken.close()]);
  });
});

describe("budgets", () => {
  it("count what is different within a while, and say when there is more", () => {
    let now = 0;
    const budget = createBudget(LIMITS, () => now);
    for (let i = 0; i < 10; i += 1) {
      assert.equal(budget.spend("user", "robin", `case ${i}`), undefined);
      now += 60_000;
    }
    assert.equal(budget.spend("user", "robin", "case 9"), undefined);
    assert.match(budget.spend("user", "robin", "x") ?? "", /in 50 minutes/);
    assert.equal(budget.spend("user", "kim", "x"), undefined);
    now = 3_600_000;
    assert.equal(budget.spend("user", "robin", "x"), undefined);
  });

  const who = (caseId: string, objectId: string) => ({
    askedBy: { caseId, tenantId: "contoso", objectId },
  });

  it("hold a person to ten diagnoses an hour, and a tenant to sixty", async () => {
    const world = await openWorld({
      options: {
        limits: {
          ...manyTimes(LIMITS, 1000),
          user: LIMITS.user,
          tenant: LIMITS.tenant,
        },
      },
    });
    const run = (caseId: string, person: string) =>
      world.run("mx", who(caseId, person), new AbortController().signal);
    for (let i = 0; i < 10; i += 1) await run(`r${i}`, "robin");
    assert.equal((await run("r9", "robin")).outcome, "saw");
    const over = await run("r10", "robin");
    assert.equal(brief(over), "us");
    assert.match(
      because(over, "sender.mx"),
      /^We have looked for you as often .+again\.$/,
    );
    for (let i = 10; i < 59; i += 1) await run(`k${i}`, `person ${i}`);
    assert.match(
      because(await run("last", "somebody"), "sender.mx"),
      /your organisation/,
    );
    await world.close();
  });

  it("hold one address to six diagnoses an hour, and recipients to five", async () => {
    const limits = { ...manyTimes(LIMITS, 1000), address: LIMITS.address };
    const world = await openWorld({ options: { limits } });
    const tcp = () => world.run("tcp", {}, new AbortController().signal);
    for (let i = 0; i < 6; i += 1) await tcp();
    const over = await tcp();
    assert.equal(brief(over), "us");
    assert.match(because(over, "server.reachable"), /connected to this server/);
    await world.close();
    const other = await openWorld({
      options: {
        limits: { ...manyTimes(LIMITS, 1000), recipients: LIMITS.recipients },
      },
    });
    const relay = () => other.run("relay", {}, new AbortController().signal);
    for (let i = 0; i < 5; i += 1) assert.equal((await relay()).outcome, "saw");
    assert.match(because(await relay(), "relay.external"), /tried recipients/);
    await other.close();
  });

  it("hold this process to thirty diagnoses a minute", async () => {
    let now = Date.parse(NOW);
    const world = await openWorld({
      options: {
        limits: { ...manyTimes(LIMITS, 1000), prober: LIMITS.prober },
        clock: { now: () => new Date(now).toISOString() },
      },
    });
    const mx = () => world.run("mx", {}, new AbortController().signal);
    for (let i = 0; i < 30; i += 1) await mx();
    assert.equal(brief(await mx()), "us");
    now += 60_000;
    assert.equal((await mx()).outcome, "saw");
    await world.close();
  });
});

describe("a service that stands where port 25 is shut", () => {
  const TWO = {
    ...CONTOSO,
    [`${MX_HOST} A`]: {
      answers: [a(MX_HOST, MX_ADDRESS), a(MX_HOST, "198.51.100.26")],
    },
  };

  it("finds that out once, says so, and looks again after a while", async () => {
    let now = Date.parse(NOW);
    const world = await openWorld({
      zone: TWO,
      routes: () => [
        { address: MX_ADDRESS, port: 25, to: "drop" },
        { address: "198.51.100.26", port: 25, to: "drop" },
      ],
      options: {
        standsIn: "elsewhere",
        clock: { now: () => new Date(now).toISOString() },
        caps: { connectMs: 40 },
      },
    });
    const first = await world.run("tls-versions");
    assert.equal(brief(first), "network");
    const second = await world.run("tls-versions");
    assert.equal(brief(second), "us");
    assert.match(
      because(second, "server.tls-versions"),
      /lets nothing out on port 25.+A prober at your site can/,
    );
    now += 11 * 60_000;
    assert.equal(brief(await world.run("tls-versions")), "network");
    await world.close();
  });

  it("leaves what is about the device's network to a prober there", async () => {
    const world = await openWorld({ options: { standsIn: "elsewhere" } });
    const office = world.looks.filter(({ vantage }) => vantage === "office");
    assert.ok(office.length >= 9);
    for (const look of office) {
      const result = await world.run(look.id);
      assert.equal(brief(result), "us");
      assert.match(
        because(result, "server.reachable"),
        /A prober at your site/,
      );
    }
    assert.equal(world.dns.asked.length + world.peer.connections(), 0);
    await world.close();
  });

  it("is not believed after one address alone, nor once a connection came up", () => {
    const port25 = createPort25(() => 0);
    port25.tried("198.51.100.25", "dropped");
    port25.tried("198.51.100.25", "dropped");
    assert.equal(port25.isShut(), false);
    port25.tried("198.51.100.26", "dropped");
    assert.equal(port25.isShut(), true);
    port25.tried("198.51.100.27", "connected");
    assert.equal(port25.isShut(), false);
  });

  it("in the device's own network is a finding, and looked at each time", async () => {
    const world = await openWorld({
      zone: TWO,
      routes: () => [
        { address: MX_ADDRESS, port: 25, to: "drop" },
        { address: "198.51.100.26", port: 25, to: "drop" },
      ],
      options: { caps: { connectMs: 30 } },
    });
    for (let i = 0; i < 2; i += 1)
      assert.deepEqual(brief(await world.run("tcp", KNOWN)), {
        "server.reachable": false,
      });
    await world.close();
  });
});

describe("resolvers", () => {
  it("one of three dead costs nobody the answer", async () => {
    const dead = await startDns({ "contoso.com MX": "silence" });
    const world = await openWorld();
    const three = await openWorld({
      options: {
        dnsServers: [dead.server, world.dns.server, world.dns.server],
        caps: { dnsMs: 300 },
      },
    });
    assert.deepEqual(brief(await three.run("mx")), { "sender.mx": [MX_HOST] });
    await Promise.all([dead.close(), world.close(), three.close()]);
  });
});
