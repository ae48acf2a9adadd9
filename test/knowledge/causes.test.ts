import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Verdict } from "../../src/core/model.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { printers, seen } from "../core/cases.ts";

const OFFICE = { "sender.public-address": "203.0.113.44" } as const;
const forOffice = { ...printers, addresses: ["203.0.113.44"] } as const;
const off = { ...forOffice, enabled: false } as const;
const partner = { ...forOffice, type: "Partner" } as const;
const nameless = { ...printers, addresses: [] } as const;

type Row = readonly [Partial<Facts>, Verdict | undefined];

/** Facts in, verdict out; every cause has its rows. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "basic-auth-retired": [
    [{}, undefined],
    [{ "sender.kind": "device" }, undefined],
  ],
  "connector-disabled": [
    [{}, undefined],
    [OFFICE, undefined],
    [{ "connector.list": [] }, "ruled-out"],
    [{ "connector.list": [off] }, "possible"],
    [{ ...OFFICE, "connector.list": [off] }, "confirmed"],
    [
      {
        ...OFFICE,
        "connector.list": [{ ...off, addresses: ["203.0.113.0/24"] }],
      },
      "confirmed",
    ],
    [
      { ...OFFICE, "connector.list": [{ ...printers, enabled: false }] },
      "ruled-out",
    ],
    [
      { ...OFFICE, "connector.list": [off, { ...forOffice, name: "Two" }] },
      "ruled-out",
    ],
    [
      { ...OFFICE, "connector.list": [{ ...partner, enabled: false }] },
      "ruled-out",
    ],
  ],
  "connector-ip-mismatch": [
    [{}, undefined],
    [OFFICE, undefined],
    [{ "connector.list": [] }, "ruled-out"],
    [{ "connector.list": [nameless] }, "ruled-out"],
    [{ "connector.list": [printers] }, "possible"],
    [{ ...OFFICE, "connector.list": [printers] }, "confirmed"],
    [{ ...OFFICE, "connector.list": [forOffice] }, "ruled-out"],
    [{ ...OFFICE, "connector.list": [printers, off] }, "ruled-out"],
    [{ ...OFFICE, "connector.list": [printers, partner] }, "ruled-out"],
  ],
  "connector-missing": [
    [{}, undefined],
    [OFFICE, undefined],
    [{ "connector.list": [] }, "confirmed"],
    [{ "connector.list": [printers] }, "ruled-out"],
    [{ "connector.list": [off] }, "ruled-out"],
    [
      {
        ...OFFICE,
        "connector.list": [{ ...partner, addresses: ["192.0.2.1"] }],
      },
      "confirmed",
    ],
    [{ ...OFFICE, "connector.list": [partner] }, "ruled-out"],
  ],
  "connector-wrong-type": [
    [{}, undefined],
    [{ "connector.list": [partner] }, undefined],
    [{ ...OFFICE, "connector.list": [] }, "ruled-out"],
    [{ ...OFFICE, "connector.list": [partner] }, "confirmed"],
    [
      { ...OFFICE, "connector.list": [{ ...partner, enabled: false }] },
      "ruled-out",
    ],
    [{ ...OFFICE, "connector.list": [partner, forOffice] }, "ruled-out"],
  ],
  "credentials-rejected": [[{}, undefined]],
  "direct-send-rejected": [
    [{}, undefined],
    [{ "connector.list": [] }, undefined],
    [{ "tenant.reject-direct-send": false }, "ruled-out"],
    [{ "tenant.reject-direct-send": true, "connector.list": [] }, "confirmed"],
    [
      {
        "tenant.reject-direct-send": true,
        "connector.list": [forOffice],
        ...OFFICE,
      },
      "ruled-out",
    ],
    [
      { "tenant.reject-direct-send": true, "connector.list": [off], ...OFFICE },
      "confirmed",
    ],
  ],
  "ip-blocklisted": [[{}, undefined]],
  "not-authenticated": [
    [{}, undefined],
    [{ "sender.signs-in": true }, "likely"],
    [{ "sender.signs-in": false }, "ruled-out"],
  ],
  "port-25-blocked": [
    [{}, undefined],
    [{ "server.reachable": false }, undefined],
    [{ "server.port": 25 }, undefined],
    [{ "server.port": 587, "server.reachable": false }, undefined],
    [{ "server.port": 25, "server.reachable": false }, "confirmed"],
    [{ "server.port": 25, "server.reachable": true }, "ruled-out"],
  ],
  "relay-by-local-server": [
    [{}, undefined],
    [{ "server.name": "mail.contoso.com" }, undefined],
    [{ "server.role": "own-server" }, "confirmed"],
    [{ "server.role": "tenant-mx" }, "ruled-out"],
  ],
  "security-defaults-block": [[{}, undefined]],
  "sender-domain-not-accepted": [
    [{}, undefined],
    [{ "sender.domain": "contoso.com" }, undefined],
    [{ "sender.domain-accepted": false }, "confirmed"],
    [{ "sender.domain-accepted": true }, "ruled-out"],
  ],
  "smtp-auth-disabled-mailbox": [
    [{}, undefined],
    [{ "mailbox.smtp-auth": "no-mailbox" }, undefined],
    [{ "mailbox.smtp-auth": "disabled" }, "confirmed"],
    [{ "mailbox.smtp-auth": "enabled" }, "ruled-out"],
    [{ "mailbox.smtp-auth": "inherits" }, "ruled-out"],
  ],
  "smtp-auth-disabled-tenant": [
    [{}, undefined],
    [{ "mailbox.smtp-auth": "inherits" }, undefined],
    [{ "tenant.smtp-auth-disabled": true }, "likely"],
    [
      { "tenant.smtp-auth-disabled": true, "mailbox.smtp-auth": "inherits" },
      "confirmed",
    ],
    [
      { "tenant.smtp-auth-disabled": true, "mailbox.smtp-auth": "enabled" },
      "ruled-out",
    ],
    [
      { "tenant.smtp-auth-disabled": true, "mailbox.smtp-auth": "disabled" },
      "ruled-out",
    ],
    [{ "tenant.smtp-auth-disabled": false }, "ruled-out"],
  ],
  "wrong-endpoint-for-relay": [
    [{}, undefined],
    [{ "sender.signs-in": true }, "ruled-out"],
    [{ "sender.signs-in": false }, "likely"],
    [{ ...OFFICE, "connector.list": [forOffice] }, "confirmed"],
    [{ ...OFFICE, "connector.list": [printers] }, undefined],
    [
      { ...OFFICE, "connector.list": [forOffice], "sender.signs-in": true },
      "ruled-out",
    ],
  ],
};

describe("each cause by facts alone", () => {
  it("stands in the table, and none that is gone", () => {
    assert.deepEqual(
      Object.keys(TABLE).toSorted(),
      causes.map(({ id }) => id).toSorted(),
    );
  });

  for (const cause of causes)
    for (const [facts, expected] of TABLE[cause.id] ?? [])
      it(`${cause.id}: ${JSON.stringify(facts)} is ${expected ?? "not decided"}`, () => {
        const judged = cause.judge(reader(seen(facts)));
        assert.equal(judged?.verdict, expected);
        if (judged === undefined) return;
        assert.ok(judged.because.length > 0);
        for (const reason of judged.because)
          assert.doesNotMatch(reason, /undefined|!|\[object/);
      });
});

describe("each fix that we can make ourselves", () => {
  const mailbox = { "sender.address": "scanner@contoso.com" } as const;
  const CHANGES: readonly [string, Partial<Facts>, unknown][] = [
    [
      "add-ip-to-connector",
      { ...OFFICE, "connector.list": [printers] },
      {
        kind: "add-connector-address",
        connector: "Printers",
        address: "203.0.113.44",
      },
    ],
    ["add-ip-to-connector", { "connector.list": [printers] }, undefined],
    ["add-ip-to-connector", OFFICE, undefined],
    ["add-ip-to-connector", { ...OFFICE, "connector.list": [off] }, undefined],
    [
      "create-inbound-connector",
      OFFICE,
      { kind: "create-inbound-connector", address: "203.0.113.44" },
    ],
    [
      "allow-direct-send-through-connector",
      OFFICE,
      { kind: "create-inbound-connector", address: "203.0.113.44" },
    ],
    [
      "enable-connector",
      { ...OFFICE, "connector.list": [off] },
      { kind: "enable-connector", connector: "Printers" },
    ],
    ["enable-connector", { "connector.list": [off] }, undefined],
    [
      "enable-connector",
      { ...OFFICE, "connector.list": [forOffice] },
      undefined,
    ],
    [
      "enable-smtp-auth-mailbox",
      { ...mailbox, "mailbox.smtp-auth": "inherits" },
      { kind: "enable-smtp-auth-mailbox", mailbox: "scanner@contoso.com" },
    ],
    ["enable-smtp-auth-mailbox", mailbox, undefined],
    [
      "enable-smtp-auth-mailbox",
      { ...mailbox, "mailbox.smtp-auth": "no-mailbox" },
      undefined,
    ],
  ];
  for (const [id, facts, expected] of CHANGES)
    it(`${id} with ${JSON.stringify(facts)}`, () => {
      const found = fixes.find((fix) => fix.id === id);
      assert.deepEqual(found?.change?.(reader(seen(facts))), expected);
    });

  it("no other fix changes anything", () => {
    const may = new Set(CHANGES.map(([id]) => id));
    for (const { id, change } of fixes)
      assert.equal(change !== undefined, may.has(id), id);
  });
});
