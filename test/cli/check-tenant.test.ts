import assert from "node:assert/strict";
import { check, report, withGrant } from "../../src/cli/check-tenant.ts";
import { readConfig } from "../../src/config.ts";
import { startLab } from "../../src/lab/index.ts";
import type { RunningLab } from "../../src/lab/index.ts";
import {
  EXCHANGE_READS,
  GRAPH_READS,
} from "../../src/microsoft/permissions.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";

const CMDLETS = EXCHANGE_READS.flatMap(({ cmdlets }) => cmdlets);
const PERMISSIONS = GRAPH_READS.flatMap(({ permissions }) => permissions);

const story = relayStory({
  acceptedDomains: ["contoso.com"],
  inboundConnectors: [],
});

describe("check-tenant, on the lab's tenant", () => {
  let lab: RunningLab;

  beforeEach(async () => {
    lab = await startLab({ scenario: story });
  });
  afterEach(() => lab.close());

  it("finds every permission there, and writes nothing", async () => {
    const rights = await check(readConfig(lab.settings));
    assert.ok(rights.length > 20);
    assert.deepEqual(
      rights.filter(({ state }) => state !== "there"),
      [],
    );
    assert.equal(lab.writes().length, 0);
  });

  it("names what is missing, with the line that grants it", async () => {
    lab.faults.add("exchange", { kind: "forbidden" }, "Get-CASMailbox");
    const rights = await check(readConfig(lab.settings));
    const [missing] = rights.filter(({ state }) => state === "missing");
    assert.equal(missing?.right, "Get-CASMailbox");
    const lines = report(rights);
    assert.ok(
      lines.some((line) =>
        line.includes(
          "New-ManagementRoleAssignment -SecurityGroup 'Bounce Desk reader' -Role 'View-Only Recipients'",
        ),
      ),
    );
  });

  it("tries each permission of the table, and names each one that is missing", async () => {
    lab.stage.change(({ tenant }) => {
      tenant.readsNotGranted = [...CMDLETS, ...PERMISSIONS];
    });
    const rights = await check(readConfig(lab.settings));
    const ofReader = rights.filter(({ identity }) => identity === "reader");
    assert.deepEqual(
      new Set(ofReader.map(({ right }) => right)),
      new Set([...CMDLETS, ...PERMISSIONS]),
    );
    for (const right of rights) {
      assert.equal(right.state, "missing", right.right);
      const { grant = "" } = withGrant(right);
      assert.ok(
        grant.includes(right.role ?? `'${right.right}'`),
        `${right.right}: ${grant}`,
      );
      assert.ok(
        report(rights)
          .join("\n")
          .includes(grant.split("\n")[0] ?? ""),
      );
    }
    // Without that permission no role helps.
    assert.match(
      report(rights).join("\n"),
      /reader: everything of Exchange\. .*ManageAsApp:\n.*dc50a0fb-09a3-484d-be87-e023b12c6440/,
    );
  });

  it("does not take a sign-in that fails for missing permissions", async () => {
    const rights = await check(
      readConfig({ ...lab.settings, READER_SECRET: "wrong" }),
    );
    const states = (identity: string) => [
      ...new Set(
        rights
          .filter((right) => right.identity === identity)
          .map(({ state }) => state),
      ),
    ];
    assert.deepEqual(states("reader"), ["could-not-look"]);
    assert.deepEqual(states("changer"), ["there"]);
    const [line] = report(rights);
    assert.match(
      line ?? "",
      /^unclear {3}reader: nothing could be tried\. Entra/,
    );
  });

  it("says plainly that a tenant cannot be reached", async () => {
    const config = readConfig(lab.settings);
    // A closed port of the loopback.
    const nowhere = "https://127.0.0.1:1";
    const rights = await check({
      ...config,
      tenant: { ...config.tenant, exchangeUrl: nowhere, graphUrl: nowhere },
    });
    assert.ok(rights.every(({ state }) => state === "could-not-look"));
    assert.match(report(rights).join(" "), /could not be asked at all/);
  });

  it("says so when nothing is set up", () => {
    assert.match(report([]).join(" "), /No identity is set up/);
  });
});
