import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import type { ConnectorFact, Facts } from "../../src/core/facts.ts";
import type { Fix } from "../../src/core/model.ts";
import { fixes } from "../../src/knowledge/fixes/index.ts";
import { seen } from "../core/cases.ts";

const HERE = "203.0.113.44";
const ELSEWHERE = "198.51.100.20";
const office = { "sender.public-address": HERE } as const;
const printers = rule("Printers", { addresses: [ELSEWHERE] });
const off = rule("Printers", { addresses: [HERE], enabled: false });
const HOSTILE = "Bob's ‘rule’; Remove-Mailbox $env:x `\"";

function rule(name: string, over: Partial<ConnectorFact>): ConnectorFact {
  return { name, type: "OnPremises", enabled: true, addresses: [], ...over };
}

function rules(...list: readonly ConnectorFact[]): Partial<Facts> {
  return { "connector.list": list };
}

function fix(id: string): Fix {
  const found = fixes.find((one) => one.id === id);
  assert.ok(found, `no fix ${id}`);
  return found;
}

function script(id: string, facts: Partial<Facts>) {
  return fix(id).script?.(reader(seen(facts)));
}

const NEW_RULE = [
  "Connect-ExchangeOnline",
  `New-InboundConnector -Name 'Relay from ${HERE}' -ConnectorType 'OnPremises' -SenderDomains '*' -SenderIPAddresses '${HERE}' -RequireTls $false -Enabled $true`,
  `Get-InboundConnector -Identity 'Relay from ${HERE}' | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName`,
];

/** Facts in, commands out; undefined while a value is missing or unfit. */
const SCRIPTS: readonly [
  string,
  Partial<Facts>,
  readonly string[] | undefined,
][] = [
  ["create-inbound-connector", office, NEW_RULE],
  ["switch-to-relay", office, NEW_RULE],
  ["correct-connector-type", office, NEW_RULE],
  ["allow-direct-send-through-connector", office, NEW_RULE],
  ["create-inbound-connector", {}, undefined],
  [
    "create-inbound-connector",
    { "sender.public-address": "192.168.1.5" },
    undefined,
  ],
  [
    "create-inbound-connector",
    { "sender.public-address": "2a01:4f8:10::44" },
    undefined,
  ],
  [
    "create-inbound-connector",
    { "sender.public-address": "203.0.113.0/24" },
    undefined,
  ],
  [
    "add-ip-to-connector",
    { ...office, ...rules(printers) },
    [
      "Connect-ExchangeOnline",
      `Set-InboundConnector -Identity 'Printers' -SenderIPAddresses @{Add='${HERE}'}`,
      "Get-InboundConnector -Identity 'Printers' | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName",
    ],
  ],
  ["add-ip-to-connector", office, undefined],
  ["add-ip-to-connector", rules(printers), undefined],
  [
    "add-ip-to-connector",
    {
      "sender.public-address": ELSEWHERE,
      ...rules(printers),
    },
    undefined,
  ],
  [
    "add-ip-to-connector",
    { ...office, ...rules({ ...printers, name: "two\nlines" }) },
    undefined,
  ],
  [
    "enable-connector",
    { ...office, ...rules(off) },
    [
      "Connect-ExchangeOnline",
      "Set-InboundConnector -Identity 'Printers' -Enabled $true",
      "Get-InboundConnector -Identity 'Printers' | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName",
    ],
  ],
  ["enable-connector", { ...office, ...rules(printers) }, undefined],
  [
    "create-certificate-connector",
    { "sender.certificate-name": "mail.contoso.com" },
    [
      "Connect-ExchangeOnline",
      "New-InboundConnector -Name 'Relay with mail.contoso.com' -ConnectorType 'OnPremises' -SenderDomains '*' -TlsSenderCertificateName 'mail.contoso.com' -RequireTls $true -Enabled $true",
      "Get-InboundConnector -Identity 'Relay with mail.contoso.com' | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName",
    ],
  ],
  [
    "create-certificate-connector",
    {
      "sender.certificate-name": "mx2.contoso.com",
      ...rules(rule("Hybrid", { certificateName: "mail.contoso.com" })),
    },
    [
      "Connect-ExchangeOnline",
      "New-InboundConnector -Name 'Relay with mx2.contoso.com' -ConnectorType 'OnPremises' -SenderDomains '*' -TlsSenderCertificateName 'mx2.contoso.com' -RequireTls $true -Enabled $true",
      "Get-InboundConnector -Identity 'Relay with mx2.contoso.com' | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName",
    ],
  ],
  [
    "create-certificate-connector",
    {
      "sender.certificate-name": "mail.contoso.com",
      ...rules(rule("Hybrid", { certificateName: "mail.contoso.com" })),
    },
    undefined,
  ],
  [
    "correct-connector-type",
    {
      ...office,
      ...rules(
        rule("Printers", {
          type: "Partner",
          addresses: [HERE],
          senderDomains: ["smtp:*;1"],
        }),
      ),
    },
    [
      "Connect-ExchangeOnline",
      "Set-InboundConnector -Identity 'Printers' -ConnectorType 'OnPremises'",
      "Get-InboundConnector -Identity 'Printers' | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName",
    ],
  ],
  [
    "create-certificate-connector",
    { "sender.certificate-name": null },
    undefined,
  ],
  [
    "create-certificate-connector",
    { "sender.certificate-name": "x'; Remove-Mailbox a" },
    undefined,
  ],
  [
    "unblock-connector",
    { "connector.blocked": ["Printers"] },
    [
      "Connect-ExchangeOnline",
      "Get-BlockedConnector",
      "Get-InboundConnector -Identity 'Printers' | ForEach-Object { Remove-BlockedConnector -ConnectorId $_.Guid }",
    ],
  ],
  ["unblock-connector", { "connector.blocked": [] }, undefined],
  [
    "switch-to-submission",
    { "mailbox.address": "o'brien@contoso.com" },
    [
      "Connect-ExchangeOnline",
      "Set-CASMailbox -Identity 'o''brien@contoso.com' -SmtpClientAuthenticationDisabled $false",
      "Get-CASMailbox -Identity 'o''brien@contoso.com' | Format-List SmtpClientAuthenticationDisabled",
    ],
  ],
  [
    "switch-to-submission",
    { "sender.address": "scanner@contoso.com" },
    undefined,
  ],
  [
    "open-port",
    { "server.name": "smtp.office365.com", "server.port": 587 },
    ["Test-NetConnection -ComputerName 'smtp.office365.com' -Port 587"],
  ],
  [
    "open-port",
    { "tenant.mx-host": "contoso-com.mail.protection.outlook.com" },
    [
      "Test-NetConnection -ComputerName 'contoso-com.mail.protection.outlook.com' -Port 25",
    ],
  ],
  ["open-port", { "server.name": "a; reboot" }, undefined],
  ["open-port", { "server.name": "192.0.2.25" }, undefined],
  [
    "correct-dns",
    { "server.name": "smtp.office365.com" },
    ["Resolve-DnsName -Name 'smtp.office365.com'"],
  ],
  ["correct-dns", {}, undefined],
  ["enable-dkim", { "sender.domain": "no domain" }, undefined],
];

describe("commands to copy", () => {
  for (const [id, facts, expected] of SCRIPTS)
    it(`${id} with ${JSON.stringify(facts)}`, () => {
      assert.deepEqual(script(id, facts), expected);
    });

  it("keep a hostile name inside its quotes", () => {
    const [, command] =
      script("enable-connector", {
        ...office,
        ...rules({ ...off, name: HOSTILE }),
      }) ?? [];
    assert.equal(
      command,
      "Set-InboundConnector -Identity 'Bob''s ‘‘rule’’; Remove-Mailbox $env:x `\"' -Enabled $true",
    );
  });

  it("leave a rule alone that asks for the very name that is shown", () => {
    const facts = {
      "sender.certificate-name": "mail.contoso.com",
      ...rules(rule("Hybrid", { certificateName: "Mail.contoso.com" })),
    };
    const steps = fix("create-certificate-connector").steps(
      reader(seen(facts)),
    );
    assert.match(steps.join("\n"), /intermediate certificates/);
    assert.doesNotMatch(steps.join("\n"), /Add a connector|Remove the/);
  });

  it("name the domain that is to be signed", () => {
    const lines = script("enable-dkim", { "sender.domain": "contoso.com" });
    assert.equal(
      lines?.at(-1),
      "Set-DkimSigningConfig -Identity 'contoso.com' -Enabled $true",
    );
  });

  it("are not to be had for the address that only the refusal names", () => {
    const facts = { "sender.public-address": ELSEWHERE, ...rules(printers) };
    assert.equal(
      fix("add-ip-to-connector").change?.(reader(seen(facts))),
      undefined,
    );
  });
});

const record =
  "v=spf1 ip4:203.0.113.44 include:spf.protection.outlook.com -all";

/** DNS records to publish. */
const RECORDS: readonly [string, Partial<Facts>, unknown][] = [
  [
    "add-spf-address",
    {
      ...office,
      "sender.domain": "contoso.com",
      "sender.spf-proposal": record,
    },
    { name: "contoso.com", type: "TXT", value: record },
  ],
  ["add-spf-address", { ...office, "sender.domain": "contoso.com" }, undefined],
  [
    "add-spf-address",
    { "sender.domain": "contoso.com", "sender.spf-proposal": record },
    undefined,
  ],
  [
    "add-spf-address",
    {
      "sender.public-address": "192.168.1.5",
      "sender.domain": "contoso.com",
      "sender.spf-proposal": "v=spf1 ip4:192.168.1.5 -all",
    },
    undefined,
  ],
  [
    "add-spf-address",
    {
      ...office,
      "sender.domain": "contoso.com",
      "sender.spf-proposal": `v=spf1 ip4:${HERE} -all" "x`,
    },
    undefined,
  ],
  [
    "publish-dmarc",
    { "sender.domain": "contoso.com", "sender.dmarc-policy": "missing" },
    { name: "_dmarc.contoso.com", type: "TXT", value: "v=DMARC1; p=none" },
  ],
  [
    "publish-dmarc",
    { "sender.domain": "contoso.com", "sender.dmarc-policy": "reject" },
    undefined,
  ],
  ["publish-dmarc", { "sender.domain": "contoso.com" }, undefined],
];

describe("records to publish", () => {
  for (const [id, facts, expected] of RECORDS)
    it(`${id} with ${JSON.stringify(facts)}`, () => {
      assert.deepEqual(fix(id).record?.(reader(seen(facts))), expected);
    });

  it("name the place of a reverse name", () => {
    const steps = fix("set-reverse-name").steps(reader(seen(office)));
    assert.match(steps.join("\n"), /\b44\.113\.0\.203\.in-addr\.arpa\b/);
  });
});

/** What a device's form needs. */
const FORMS: readonly [string, Partial<Facts>, unknown][] = [
  [
    "change-endpoint",
    {
      "tenant.mx-host": "contoso-com.o-v1.mx.microsoft",
      "sender.address": "scanner@contoso.com",
    },
    {
      server: "contoso-com.o-v1.mx.microsoft",
      port: 25,
      tls: "STARTTLS where the device can",
      signIn: "none",
      sender: "scanner@contoso.com",
    },
  ],
  [
    "change-endpoint",
    {
      ...office,
      ...rules(rule("Strict", { addresses: [HERE], requiresTls: true })),
      "tenant.mx-host": "contoso-com.o-v1.mx.microsoft",
      "sender.domain": "contoso.com",
    },
    {
      server: "contoso-com.o-v1.mx.microsoft",
      port: 25,
      tls: "STARTTLS",
      signIn: "none",
      sender: "an address at contoso.com",
    },
  ],
  [
    "switch-to-submission",
    { "sign-in.account": "scanner@contoso.com" },
    {
      server: "smtp.office365.com",
      port: 587,
      tls: "STARTTLS",
      signIn: "scanner@contoso.com",
      sender: "an address of one of your own mail domains",
    },
  ],
  [
    "update-device-tls",
    {
      "server.role": "submission",
      "mailbox.address": "scanner@contoso.com",
      "sender.address": "scanner@contoso.com",
    },
    {
      server: "smtp.office365.com",
      port: 587,
      tls: "STARTTLS",
      signIn: "scanner@contoso.com",
      sender: "scanner@contoso.com",
    },
  ],
  [
    "use-local-relay",
    { "server.role": "own-server", "server.name": "mail.contoso.com" },
    {
      server: "mail.contoso.com",
      port: 25,
      tls: "STARTTLS where the device can",
      signIn: "none",
      sender: "an address of one of your own mail domains",
    },
  ],
];

describe("a device's form", () => {
  for (const [id, facts, expected] of FORMS)
    it(`${id} with ${JSON.stringify(facts)}`, () => {
      assert.deepEqual(fix(id).settings?.(reader(seen(facts))), expected);
    });
});
