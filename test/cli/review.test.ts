import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { report, reviewNow, run } from "../../src/cli/review.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import type { ReviewOutcome } from "../../src/desk/register/review-connectors.ts";
import { systemClock } from "../../src/eyes.ts";
import { startLab } from "../../src/lab/index.ts";
import type { RunningLab } from "../../src/lab/index.ts";
import { openStore } from "../../src/storage/index.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const LONG_AGO = new Date(Date.now() - 300 * DAY_MS).toISOString();

function connector(Name: string, over: Record<string, unknown>) {
  return {
    Name,
    ConnectorType: "OnPremises",
    Comment: "Asked for by the facility team",
    WhenChangedUTC: LONG_AGO,
    ...over,
  };
}

const mail = (fromIp: string, daysAgo: number) => ({
  sender: "scanner@contoso.com",
  recipient: "supplier@fabrikam.example",
  fromIp,
  daysAgo,
});

const story = relayStory({
  acceptedDomains: ["contoso.com"],
  inboundConnectors: [
    connector("In use", { SenderIPAddresses: ["198.51.100.20"] }),
    connector("Seldom", {
      SenderIPAddresses: ["198.51.100.21", "198.51.100.22"],
    }),
    connector("Forgotten", { SenderIPAddresses: ["198.51.100.30"] }),
    connector("Fresh", {
      SenderIPAddresses: ["198.51.100.31"],
      WhenChangedUTC: new Date(Date.now() - 5 * DAY_MS).toISOString(),
    }),
    connector("Wide", { SenderIPAddresses: ["203.0.113.0/25"], Comment: "" }),
    connector("Twin", { SenderIPAddresses: ["198.51.100.20"] }),
    connector("Off", { Enabled: false, SenderIPAddresses: ["192.0.2.9"] }),
    connector("Partner", {
      ConnectorType: "Partner",
      SenderIPAddresses: ["192.0.2.40"],
    }),
    connector("By certificate", {
      RequireTls: true,
      TlsSenderCertificateName: "relay.contoso.com",
    }),
  ],
  messageTrace: [
    mail("198.51.100.20", 1),
    mail("198.51.100.22", 71),
    mail("192.0.2.40", 3),
  ],
});

describe("review connectors, on the lab's tenant", function () {
  this.timeout(90_000);
  let lab: RunningLab;

  beforeEach(async () => {
    lab = await startLab({ scenario: structuredClone(story) });
  });
  afterEach(() => lab.close());

  const found = (review: ReviewOutcome) => {
    if (review.outcome !== "reviewed") return assert.fail(review.reason);
    return Object.fromEntries(
      review.connectors.map(({ connector: name, findings, traffic }) => [
        name,
        [traffic.outcome, ...findings.map(({ kind }) => kind)].join(" "),
      ]),
    );
  };

  /** The service's own database: there, and empty. */
  async function withDatabase(): Promise<void> {
    const file = lab.settings["DATABASE_FILE"] ?? "";
    await (await openStore({ file, clock: systemClock })).close();
  }

  it("finds what is wrong with each, and writes nothing", async () => {
    await withDatabase();
    const review = await reviewNow(lab.settings);
    assert.deepEqual(found(review), {
      "In use": "seen duplicate",
      Seldom: "seen",
      Forgotten: "none stale",
      Fresh: "none",
      Wide: "could-not-look over-wide unexplained",
      Twin: "seen duplicate",
      Off: "could-not-look disabled",
      Partner: "seen wrong-type",
      "By certificate": "could-not-look",
    });
    assert.equal(lab.writes().length, 0);
    const words = report(review).join("\n");
    assert.match(words, /^Partner \(mail on /);
    assert.match(words, /High {4}Wrong type: .*Partner, which never permits/);
    assert.match(words, /Fresh \(no mail since .*\n {2}unclear .*too lately/);
    assert.match(words, /Wide [^]*unclear .*single addresses only/);
    assert.match(words, /By certificate [^]*unclear .*certificate/);
    assert.match(words, /never mail that was refused/);
  });

  it("says what it does not know where there is no database", async () => {
    rmSync(lab.settings["DATABASE_FILE"] ?? "", { force: true });
    const review = await reviewNow(lab.settings);
    assert.match(found(review)["Wide"] ?? "", /over-wide$/);
    assert.match(report(review).join("\n"), /Wide [^]*not at hand here/);
  });

  it("finds the rest where the trace may not be read, and asks for it once", async () => {
    await withDatabase();
    lab.stage.change(({ tenant }) => {
      tenant.readsNotGranted = ["ExchangeMessageTrace.Read.All"];
    });
    const review = await reviewNow(lab.settings);
    const all = Object.values(found(review));
    assert.ok(all.every((one) => one.startsWith("could-not-look")));
    assert.ok(all.every((one) => !one.includes("stale")));
    assert.match(
      report(review).join("\n"),
      /Forgotten [^]*It takes ExchangeMessageTrace\.Read\.All/,
    );
  });

  it("says plainly that a tenant cannot be reached, or is not read", async () => {
    // A closed port of the loopback.
    const nowhere = { ...lab.settings, EXCHANGE_URL: "https://127.0.0.1:1" };
    const unreached = await reviewNow(nowhere);
    assert.equal(unreached.outcome, "could-not-look");
    assert.match(report(unreached).join(), /nothing is known about them/);
    const asks = { READER_CREDENTIAL: "", CHANGER_CREDENTIAL: "" };
    const blind = await reviewNow({ ...lab.settings, ...asks });
    assert.match(report(blind).join(), /No identity is set up/);
  });

  it("wants to be told what to review", async () => {
    await assert.rejects(run([]), WrongUse);
    await assert.rejects(run(["mailboxes"]), WrongUse);
  });
});
