import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMailNetwork } from "../../src/lab/mail/index.ts";
import { parseScenario, type Scenario } from "../../src/lab/scenario.ts";
import { createProbes, openProbeNetwork } from "../../src/probes/index.ts";
import { because, brief, NOW } from "./world.ts";

function readScenario(name: string): Scenario {
  const file = new URL(`../scenarios/${name}.json`, import.meta.url);
  const scenario = parseScenario(JSON.parse(readFileSync(file, "utf8")));
  if (typeof scenario === "string") throw new Error(scenario);
  return scenario;
}

/** Runs all probes at once against the lab's mail network, as the service would. */
async function probe(name: string, change?: (scenario: Scenario) => void) {
  const scenario = readScenario(name);
  change?.(scenario);
  const mail = await startMailNetwork({
    stage: {
      scenario: () => scenario,
      change: (mutate) => mutate(scenario),
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "probes-lab-"));
  const routeTableFile = join(folder, "routes.json");
  writeFileSync(routeTableFile, JSON.stringify(mail.serviceRoutes()));
  const network = openProbeNetwork({
    dnsServers: [mail.dnsServer],
    routeTableFile,
    allowDocumentation: true,
    standsIn: "office",
    clock: { now: () => NOW },
    caps: { connectMs: 100 },
    authorities: [mail.caPem],
    issuersOfMicrosoft: [],
  });
  const { signal } = new AbortController();
  const { from, to, host, port } = scenario.device;
  const known = {
    senderAddress: from,
    senderDomain: from.slice(from.indexOf("@") + 1),
    recipientAddress: to,
    serverName: host,
    serverPort: port,
    now: NOW,
  };
  const results = await Promise.all(
    createProbes(network).map(
      async (look) => [look.id, await look.run(known, signal)] as const,
    ),
  );
  const counts = mail.counts();
  await mail.close();
  rmSync(folder, { recursive: true });
  const byId = new Map(results);
  return {
    brief: (id: string) => {
      const result = byId.get(id);
      return result === undefined ? "no such look" : brief(result);
    },
    because: (id: string, fact: Parameters<typeof because>[1]) => {
      const result = byId.get(id);
      return result === undefined ? "" : because(result, fact);
    },
    counts,
    scenario,
  };
}

describe("probes against the lab", () => {
  it("see why the scanner's mail is refused: its address is not the connector's", async () => {
    const seen = await probe("relay-ip-changed");
    const { mxHost } = seen.scenario.tenant;
    assert.deepEqual(seen.brief("mx"), { "sender.mx": [mxHost] });
    assert.deepEqual(seen.brief("server-role"), { "server.role": "tenant-mx" });
    assert.deepEqual(seen.brief("tcp"), { "server.reachable": true });
    assert.deepEqual(seen.brief("submission"), {});
    assert.deepEqual(seen.brief("relay"), {
      "relay.external": "refused",
      "relay.internal": "accepted",
      "sender.public-address": seen.scenario.device.publicIp,
    });
    assert.match(seen.because("relay", "relay.external"), /5\.7\.64/);
    assert.equal(seen.counts.dataCommands, 0);
    // Four at the tenant's door, one at the door for signing in.
    assert.ok(seen.counts.connections <= 5, String(seen.counts.connections));
  });

  it("see it accepted once the connector knows the address", async () => {
    const seen = await probe("relay-ip-changed", (scenario) => {
      const [connector] = scenario.tenant.inboundConnectors;
      connector?.SenderIPAddresses.push(scenario.device.publicIp);
    });
    assert.deepEqual(seen.brief("relay"), {
      "relay.external": "accepted",
      "relay.internal": "accepted",
      "sender.public-address": seen.scenario.device.publicIp,
    });
  });

  it("see a direct send refused for an internal recipient", async () => {
    const seen = await probe("direct-send-rejected");
    assert.match(seen.because("relay", "relay.internal"), /5\.7\.68/);
  });

  it("see a port that the network blocks", async () => {
    const seen = await probe("port-25-blocked");
    assert.deepEqual(seen.brief("tcp"), { "server.reachable": false });
    assert.equal(seen.brief("relay"), "network");
  });

  it("see that a device uses the door for signing in", async () => {
    const seen = await probe("smtp-auth-off-mailbox");
    assert.deepEqual(seen.brief("server-role"), {
      "server.role": "submission",
    });
    assert.deepEqual(seen.brief("submission"), {
      "server.reachable": true,
      "server.offers-starttls": true,
      "server.offers-sign-in": true,
    });
    assert.match(
      seen.because("submission", "server.reachable"),
      /offers signing in/,
    );
    assert.equal(seen.counts.dataCommands, 0);
  });
});
