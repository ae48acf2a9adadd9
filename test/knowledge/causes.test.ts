import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { printers, seen } from "../core/cases.ts";
import { judgesAsIn, type VerdictRow } from "./verdict-table.ts";

const OFFICE = { "sender.public-address": "203.0.113.44" } as const;
const forOffice = { ...printers, addresses: ["203.0.113.44"] } as const;
const off = { ...forOffice, enabled: false } as const;
const byMistake = {
  ...forOffice,
  type: "Partner",
  senderDomains: ["smtp:*;1"],
} as const;

/** Facts in, verdict out. */
const TABLE: Readonly<Record<string, readonly VerdictRow[]>> = {
  "basic-auth-retired": [
    [{}, undefined],
    [{ "sender.kind": "device" }, undefined],
  ],
  "credentials-rejected": [[{}, undefined]],
  "not-authenticated": [
    [{}, undefined],
    [{ "sender.signs-in": true }, "likely"],
    [{ "sender.signs-in": false }, "ruled-out"],
  ],
  "security-defaults-block": [[{}, undefined]],
  "smtp-auth-disabled-mailbox": [
    [{}, undefined],
    [{ "mailbox.smtp-auth": "no-mailbox" }, undefined],
    [{ "mailbox.smtp-auth": "disabled" }, "confirmed"],
    [{ "mailbox.smtp-auth": "enabled" }, undefined],
    [
      {
        "mailbox.smtp-auth": "inherits",
        "sign-in.account": "scanner@contoso.com",
      },
      "ruled-out",
    ],
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
};

describe("each cause by facts alone", () => {
  it("stands in a table of one of the files beside this one", () => {
    const tables = readdirSync("test/knowledge")
      .filter((name) => /^causes.*\.test\.ts$/.test(name))
      .map((name) => readFileSync(`test/knowledge/${name}`, "utf8"))
      .join("\n");
    for (const { id } of causes)
      assert.match(tables, new RegExp(`^ +"?${id}"?: \\[`, "m"), id);
  });

  judgesAsIn(TABLE);
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
      "correct-connector-type",
      { ...OFFICE, "connector.list": [byMistake] },
      { kind: "correct-connector-type", connector: "Printers" },
    ],
    [
      "correct-connector-type",
      {
        ...OFFICE,
        "connector.list": [
          { ...byMistake, senderDomains: ["smtp:fabrikam.example;1"] },
        ],
      },
      undefined,
    ],
    [
      "correct-connector-type",
      {
        ...OFFICE,
        "connector.list": [{ ...byMistake, restrictsToAddresses: true }],
      },
      undefined,
    ],
    ["correct-connector-type", { "connector.list": [byMistake] }, undefined],
    [
      "unblock-connector",
      { "connector.blocked": ["Printers"] },
      { kind: "unblock-connector", connector: "Printers" },
    ],
    [
      "unblock-connector",
      {
        ...OFFICE,
        "connector.list": [forOffice],
        "connector.blocked": ["Gateway", "Printers"],
      },
      { kind: "unblock-connector", connector: "Printers" },
    ],
    [
      "unblock-connector",
      { "connector.blocked": ["Gateway", "Printers"] },
      undefined,
    ],
    ["unblock-connector", { "connector.blocked": [] }, undefined],
    [
      "create-certificate-connector",
      { "sender.certificate-name": "Mail.contoso.com" },
      {
        kind: "create-certificate-connector",
        certificate: "mail.contoso.com",
      },
    ],
    [
      "create-certificate-connector",
      {
        "sender.certificate-name": "mail.contoso.com",
        "connector.list": [
          { ...off, addresses: [], certificateName: "mail.contoso.com" },
        ],
      },
      undefined,
    ],
    [
      "create-certificate-connector",
      { "sender.certificate-name": null },
      undefined,
    ],
    [
      "stop-rejecting-direct-send",
      { "tenant.reject-direct-send": true },
      { kind: "reject-direct-send", on: false },
    ],
    ["stop-rejecting-direct-send", {}, undefined],
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
