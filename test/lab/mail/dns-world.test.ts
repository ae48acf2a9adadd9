import assert from "node:assert/strict";
import { Resolver } from "node:dns/promises";
import { reverseName } from "../../../src/lab/mail/dns/reverse-name.ts";
import { evaluateSpf } from "../../../src/lab/mail/dns/spf.ts";
import {
  dmarcPolicy,
  signsWithDkim,
} from "../../../src/lab/mail/dns/mail-policy.ts";
import { lookUp, textsOf } from "../../../src/lab/mail/dns/zone.ts";
import { afterFix, type Scenario } from "../../../src/lab/scenario.ts";
import { contoso, onStage } from "./tenant-stage.ts";

function world(changes: {
  readonly tenant?: object;
  readonly device?: object;
  readonly world?: object;
}): Scenario {
  const scenario = afterFix(contoso(), changes);
  if (typeof scenario === "string") throw new Error(scenario);
  return scenario;
}

const MX = "contoso-com.mail.protection.outlook.com";

/** For what is answered: only silence is worth a short wait. */
const PATIENCE_MS = 10_000;

describe("faults in the lab's DNS", () => {
  const faults = [
    ["servfail", "ESERVFAIL"],
    ["nxdomain", "ENOTFOUND"],
    ["refused", "EREFUSED"],
    ["nodata", "ENODATA"],
    ["timeout", "ETIMEOUT"],
  ] as const;
  for (const [fault, code] of faults)
    it(`${fault} for one type leaves the others alone`, () =>
      onStage(
        world({
          tenant: { ipv6: true, dns: [{ name: MX, type: "A", fault }] },
        }),
        async (network) => {
          const patience = code === "ETIMEOUT" ? 100 : PATIENCE_MS;
          const resolver = new Resolver({ timeout: patience, tries: 1 });
          resolver.setServers([network.dnsServer]);
          await assert.rejects(resolver.resolve4(MX), { code });
          const patient = new Resolver({ timeout: PATIENCE_MS, tries: 1 });
          patient.setServers([network.dnsServer]);
          assert.equal((await patient.resolve6(MX)).length, 1);
        },
      ));

  it("a broken resolver in the device's network fails every question, the public one none", () =>
    onStage(world({ device: { resolver: "broken" } }), async (network) => {
      const own = new Resolver({ timeout: PATIENCE_MS, tries: 1 });
      own.setServers([network.deviceDnsServer]);
      await assert.rejects(own.resolve4(MX), { code: "ESERVFAIL" });
      const other = new Resolver({ timeout: PATIENCE_MS, tries: 1 });
      other.setServers([network.dnsServer]);
      assert.equal((await other.resolve4(MX)).length, 1);
    }));
});

describe("the lab's DNS knows", () => {
  const rows = [
    {
      what: "a listed address at Spamhaus",
      name: "44.113.0.203.key.zen.dq.spamhaus.net",
      type: "A",
      tenant: { spamhausIps: ["203.0.113.44"] },
      answers: ["127.0.0.4"],
    },
    {
      what: "an address that is not listed there",
      name: "44.113.0.203.key.zen.dq.spamhaus.net",
      type: "A",
      outcome: "NXDOMAIN",
      answers: [],
    },
    {
      what: "a listed IPv6 address there",
      name: `${reverseName("2001:db8::44").replace(".ip6.arpa", "")}.key.zen.dq.spamhaus.net`,
      type: "A",
      tenant: { spamhausIps: ["2001:db8::44"] },
      answers: ["127.0.0.4"],
    },
    {
      what: "a name for an address",
      name: "44.113.0.203.in-addr.arpa",
      type: "PTR",
      tenant: {
        dns: [
          {
            name: "44.113.0.203.in-addr.arpa",
            type: "PTR",
            data: "printer.contoso.com",
          },
        ],
      },
      answers: ["printer.contoso.com"],
    },
    {
      what: "another tenant's host of any name",
      name: "fabrikam-com.o-v1.mx.microsoft",
      type: "A",
      world: {
        otherTenants: [
          { domain: "fabrikam.com", mxHost: "fabrikam-com.o-v1.mx.microsoft" },
        ],
      },
      answers: ["52.101.132.108"],
    },
    {
      what: "nothing of a domain that does not exist",
      name: "fabrikam.example",
      type: "MX",
      world: {
        remote: [{ domain: "fabrikam.example", behaviour: "no-such-domain" }],
      },
      outcome: "NXDOMAIN",
      answers: [],
    },
    {
      what: "High Volume Email's new host",
      name: "smtp.hve.mx.microsoft",
      type: "A",
      answers: ["52.98.150.34"],
    },
    {
      what: "a filter before the tenant",
      name: "mx1.gateway.example",
      type: "A",
      tenant: {
        dns: [
          { name: "contoso.com", type: "MX", data: "10 mx1.gateway.example" },
        ],
      },
      answers: ["192.0.2.40"],
    },
  ];
  for (const {
    what,
    name,
    type,
    outcome = "NOERROR",
    answers,
    ...changes
  } of rows)
    it(what, () => {
      const found = lookUp(world(changes), name, type);
      assert.equal(found.outcome, outcome);
      assert.deepEqual(
        found.answers.flatMap((one) =>
          one.type === "A" || one.type === "PTR" ? [one.data] : [],
        ),
        answers,
      );
    });

  it("the keys that a domain's two selectors lead to", () => {
    const selector = {
      name: "selector1._domainkey.contoso.com",
      type: "CNAME",
      data: "selector1-contoso-com._domainkey.contoso.onmicrosoft.com",
    };
    const signed = world({ tenant: { dns: [selector] } });
    assert.equal(signsWithDkim(signed, "contoso.com"), true);
    assert.equal(signsWithDkim(contoso(), "contoso.com"), false);
    assert.match(
      textsOf(signed, selector.name)[0] ?? "",
      /^v=DKIM1; k=rsa; p=/,
    );
  });

  it("a domain's DMARC policy", () => {
    const policies = ["none", "quarantine", "reject"].map((policy) =>
      dmarcPolicy(
        world({
          tenant: {
            dns: [
              {
                name: "_dmarc.contoso.com",
                type: "TXT",
                data: `v=DMARC1; p=${policy}; rua=mailto:dmarc@contoso.com`,
              },
            ],
          },
        }),
        "contoso.com",
      ),
    );
    assert.deepEqual(policies, ["none", "quarantine", "reject"]);
    assert.equal(dmarcPolicy(contoso(), "contoso.com"), "missing");
  });
});

describe("SPF in the lab's world", () => {
  const rows: readonly (readonly [
    string | readonly string[],
    string,
    string,
  ])[] = [
    ["v=spf1 include:spf.protection.outlook.com -all", "40.107.22.65", "pass"],
    ["v=spf1 include:spf.protection.outlook.com -all", "203.0.113.44", "fail"],
    ["v=spf1 ip4:203.0.113.0/24 ~all", "203.0.113.44", "pass"],
    ["v=spf1 ip4:203.0.113.9 ~all", "203.0.113.44", "softfail"],
    ["v=spf1 ip6:2001:db8::/32 -all", "2001:db8::44", "pass"],
    ["v=spf1 mx -all", "52.101.40.26", "pass"],
    ["v=spf1 a:smtp.office365.com ?all", "203.0.113.44", "neutral"],
    ["v=spf1 redirect=spf.protection.outlook.com", "40.107.22.65", "pass"],
    ["v=spf1 ip4:203.0.113.44", "198.51.100.1", "neutral"],
    ["v=spf1 include:nowhere.example -all", "203.0.113.44", "permerror"],
    ["v=spf1 include:contoso.com -all", "203.0.113.44", "permerror"],
    ["v=spf1 ip4=203.0.113.44 -all", "203.0.113.44", "permerror"],
    [["v=spf1 -all", "v=spf1 ~all"], "203.0.113.44", "permerror"],
    ["no policy at all", "203.0.113.44", "none"],
  ];
  for (const [data, address, result] of rows)
    it(`${String(data)} for ${address}: ${result}`, () =>
      assert.equal(
        evaluateSpf(
          world({
            tenant: { dns: [{ name: "contoso.com", type: "TXT", data }] },
          }),
          "contoso.com",
          address,
        ),
        result,
      ));
});
