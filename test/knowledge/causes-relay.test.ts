import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import { connectorIpMismatch } from "../../src/knowledge/causes/connector-ip-mismatch.ts";
import { seen } from "../core/cases.ts";
import {
  byCertificate,
  ELSEWHERE,
  elsewhere,
  forOffice,
  gateway,
  HERE,
  off,
  office,
  partner,
  rule,
  rules,
  SIX,
  spfFail,
} from "./connectors.ts";
import { provesAsIn, type Situation } from "./situations.ts";
import { confirmed } from "./verdict-table.ts";

/** What a bounce of a refused relay may mean. */
const FAMILY = [
  "connector-missing",
  "connector-ip-mismatch",
  "connector-disabled",
  "connector-wrong-type",
  "connector-certificate-mismatch",
  "partner-connector-restriction",
  "connector-blocked",
  "sender-domain-not-accepted",
  "direct-send-external",
  "direct-send-rejected",
  "smart-host-of-other-tenant",
  "ipv6-egress",
  "egress-ip-changed",
  "null-sender-relay",
];

const SITUATIONS: readonly Situation[] = [
  [
    "no rule at all",
    { ...office, ...rules(), ...spfFail },
    "connector-missing",
    "create-inbound-connector",
  ],
  [
    "a rule that names nobody",
    { ...office, ...rules(rule("Empty", {})), ...spfFail },
    "connector-missing",
    "create-inbound-connector",
  ],
  [
    "only a rule that is off, for another address",
    { ...office, ...rules({ ...elsewhere, enabled: false }), ...spfFail },
    "connector-missing",
    "create-inbound-connector",
  ],
  [
    "only a partner's rule, for another address",
    { ...office, ...rules({ ...elsewhere, type: "Partner" }), ...spfFail },
    "connector-missing",
    "create-inbound-connector",
  ],
  [
    "Direct Send with SPF",
    {
      ...office,
      ...rules(),
      "sender.spf-result": "pass",
      "recipient.external": true,
    },
    "direct-send-external",
    "create-inbound-connector",
  ],
  [
    "colleagues are reached",
    { ...rules(), "problem.scope": "outside-only" },
    "direct-send-external",
    "create-inbound-connector",
  ],
  [
    "an address that changes, and a program that signs in",
    {
      ...rules(),
      "sender.address-is-fixed": false,
      "device.sign-in-ability": "oauth",
    },
    "direct-send-external",
    "switch-to-submission",
  ],
  [
    "an address that changes, and 587 is shut",
    {
      ...rules(),
      "sender.address-is-fixed": false,
      "device.sign-in-ability": "oauth",
      "network.ports-shut": [587],
    },
    "direct-send-external",
    "create-certificate-connector",
  ],
  [
    "the rule names another address",
    { ...office, ...rules(elsewhere) },
    "connector-ip-mismatch",
    "add-ip-to-connector",
  ],
  [
    "the rule is off",
    { ...office, ...rules(off) },
    "connector-disabled",
    "enable-connector",
  ],
  [
    "a rule that is off beside one for another address",
    { ...office, ...rules(elsewhere, off) },
    "connector-disabled",
    "enable-connector",
  ],
  [
    "a partner's rule lists the office",
    { ...office, ...rules(partner) },
    "connector-wrong-type",
    "correct-connector-type",
  ],
  [
    "a gateway's rule locks the domain",
    { ...office, ...rules(gateway) },
    "partner-connector-restriction",
    "create-inbound-connector",
  ],
  [
    "a gateway's rule beside one for another address",
    { ...office, ...rules(gateway, elsewhere) },
    "partner-connector-restriction",
    "add-ip-to-connector",
  ],
  [
    "the server shows no certificate",
    { ...office, ...rules(byCertificate), "sender.certificate-name": null },
    "connector-certificate-mismatch",
    "create-certificate-connector",
  ],
  [
    "a printer cannot show one",
    {
      ...office,
      ...rules(byCertificate),
      "sender.certificate-name": null,
      "sender.kind": "device",
    },
    "connector-certificate-mismatch",
    "create-inbound-connector",
  ],
  [
    "another certificate, with rules of both kinds",
    {
      ...office,
      ...rules(byCertificate, elsewhere),
      "sender.certificate-name": "mx2.contoso.com",
    },
    "connector-certificate-mismatch",
    "create-certificate-connector",
  ],
  [
    "no certificate, with rules of both kinds",
    {
      ...office,
      ...rules(byCertificate, elsewhere),
      "sender.certificate-name": null,
    },
    "connector-ip-mismatch",
    "add-ip-to-connector",
  ],
  [
    "over IPv6",
    { "sender.public-address": SIX, ...rules(forOffice) },
    "ipv6-egress",
    "force-ipv4",
  ],
  [
    "the refusal names IPv6",
    { ...office, ...rules(forOffice), "sender.reported-address": SIX },
    "ipv6-egress",
    "force-ipv4",
  ],
  [
    "two lines, and the second is not listed",
    { ...office, ...rules(forOffice), "sender.reported-address": ELSEWHERE },
    "egress-ip-changed",
    "add-ip-to-connector",
  ],
  [
    "a new line",
    { ...office, ...rules(elsewhere), "sender.reported-address": ELSEWHERE },
    "egress-ip-changed",
    "add-ip-to-connector",
  ],
  [
    "no return path",
    { ...office, ...rules(forOffice), "sender.is-null": true },
    "null-sender-relay",
    "create-certificate-connector",
  ],
  [
    "a foreign sender",
    {
      ...office,
      ...rules(forOffice),
      "sender.domain": "fabrikam.example",
      "sender.domain-accepted": false,
    },
    "sender-domain-not-accepted",
    "use-accepted-sender-domain",
  ],
  [
    "a blocked rule",
    { ...office, ...rules(forOffice), "connector.blocked": ["Printers"] },
    "connector-blocked",
    "unblock-connector",
  ],
  [
    "somebody else's host",
    {
      ...office,
      ...rules(forOffice),
      "server.role": "other-tenant-mx",
      "server.name": "fabrikam-example.mail.protection.outlook.com",
    },
    "smart-host-of-other-tenant",
    "change-endpoint",
  ],
  [
    "Reject Direct Send",
    { ...office, ...rules(), ...spfFail, "tenant.reject-direct-send": true },
    "direct-send-rejected",
    "allow-direct-send-through-connector",
  ],
  [
    "Reject Direct Send, and the rule names another address",
    { ...office, ...rules(elsewhere), "tenant.reject-direct-send": true },
    "direct-send-rejected",
    "add-ip-to-connector",
  ],
  [
    "Reject Direct Send, and the rule is off",
    { ...office, ...rules(off), "tenant.reject-direct-send": true },
    "direct-send-rejected",
    "enable-connector",
  ],
  [
    "Reject Direct Send, and no fixed address",
    {
      ...rules(),
      "tenant.reject-direct-send": true,
      "sender.address-is-fixed": false,
    },
    "direct-send-rejected",
    "create-certificate-connector",
  ],
  [
    "Reject Direct Send, and a device without a fixed address",
    {
      ...rules(),
      "tenant.reject-direct-send": true,
      "sender.address-is-fixed": false,
      "sender.kind": "device",
    },
    "direct-send-rejected",
    "stop-rejecting-direct-send",
  ],
  [
    "Reject Direct Send, and nothing by which to recognise the sender",
    {
      ...rules(),
      "tenant.reject-direct-send": true,
      "sender.address-is-fixed": false,
      "sender.certificate-name": null,
      "device.sign-in-ability": "none",
    },
    "direct-send-rejected",
    "stop-rejecting-direct-send",
  ],
  [
    "a gateway's rule before Reject Direct Send",
    { ...office, ...rules(gateway), "tenant.reject-direct-send": true },
    "partner-connector-restriction",
    "create-inbound-connector",
  ],
];

describe("a refused relay", () => {
  provesAsIn(FAMILY, SITUATIONS);

  it("proves nothing where a rule recognises the sender", () => {
    for (const list of [
      [forOffice],
      [forOffice, off],
      [forOffice, partner],
      [forOffice, elsewhere],
    ])
      assert.deepEqual(confirmed({ ...office, ...rules(...list) }, FAMILY), []);
  });

  it("names the line before the missing return path", () => {
    const facts = {
      ...office,
      ...rules(forOffice),
      "sender.reported-address": ELSEWHERE,
      "sender.is-null": true,
      "connector.blocked": ["Printers"],
    };
    assert.deepEqual(confirmed(facts, FAMILY), ["egress-ip-changed"]);
  });

  it("proves nothing while the address is not known", () => {
    for (const list of [[elsewhere], [off], [partner], [gateway]])
      assert.deepEqual(confirmed(rules(...list), FAMILY), []);
  });

  it("proves nothing where the rules cannot be read", () => {
    assert.deepEqual(confirmed(office, FAMILY), []);
  });

  it("takes an address from inside a network for none", () => {
    const facts = { ...rules(elsewhere), "sender.public-address": "10.1.2.3" };
    assert.deepEqual(confirmed(facts, FAMILY), []);
  });

  it("gives the actual values as reasons", () => {
    const facts = { ...office, ...rules(elsewhere) };
    assert.deepEqual(connectorIpMismatch.judge(reader(seen(facts)))?.because, [
      `Connector "Printers" lists ${ELSEWHERE}.`,
      `The mail comes from ${HERE}.`,
    ]);
  });
});
