import assert from "node:assert/strict";
import type { LabConnector, Scenario } from "../../../src/lab/scenario.ts";
import { talk, type RawClient } from "./raw-client.ts";
import {
  contoso,
  MX,
  onStage,
  OTHER_MX,
  wayTo,
  withTail,
} from "./tenant-stage.ts";

const INSIDE = "anna@contoso.com";
const OUTSIDE = "supplier@fabrikam.example";
const OK = /^250 2\.1\.5 Recipient OK$/;
const RELAY_DENIED = withTail(
  "550 5.7.64 TenantAttribution; Relay Access Denied",
);
const ATTR36 = withTail(
  "550 5.7.64 Relay Access Denied ATTR36. For more information, see KB 3169958",
);
const DIRECT_SEND = withTail(
  "550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources",
);
const PARTNER_LOCK = withTail(
  "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
);
const UNKNOWN_RECIPIENT = withTail(
  "550 5.4.1 Recipient address rejected: Access denied.",
);
const BANNED = withTail(
  "550 5.7.606 Access denied, banned sending IP [203.0.113.44]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to  http://go.microsoft.com/fwlink/?LinkID=526655 (AS16012609)",
);
const SPAMHAUS = withTail(
  "550 5.7.1 Service unavailable, Client host [203.0.113.44] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/203.0.113.44 (AS16012612)",
);
const BUSY = withTail(
  "451 4.7.500 Server busy. Please try again later from [203.0.113.44]. (S77714)",
);
const WRONG_REGION = withTail(
  "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268",
);

function connector(parts: Partial<LabConnector>): LabConnector {
  return {
    Name: "One",
    ConnectorType: "OnPremises",
    Enabled: true,
    SenderIPAddresses: [],
    SenderDomains: ["smtp:*;1"],
    RequireTls: false,
    TlsSenderCertificateName: null,
    RestrictDomainsToIPAddresses: false,
    RestrictDomainsToCertificate: false,
    Comment: "",
    ...parts,
  };
}

function connectors(...list: Partial<LabConnector>[]) {
  return (scenario: Scenario): void => {
    scenario.tenant.inboundConnectors = list.map(connector);
  };
}

function rejecting(...list: Partial<LabConnector>[]) {
  return (scenario: Scenario): void => {
    scenario.tenant.rejectDirectSend = true;
    if (list.length > 0) connectors(...list)(scenario);
  };
}

interface Row {
  readonly when: string;
  readonly set?: (scenario: Scenario) => void;
  readonly from?: string;
  readonly to: string;
  readonly certificate?: string;
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  { when: "no connector knows the address", to: OUTSIDE, says: RELAY_DENIED },
  { when: "the recipient is inside", to: INSIDE, says: OK },
  {
    when: "the recipient is inside and the sender unknown",
    from: "x@nowhere.example",
    to: INSIDE,
    says: OK,
  },
  {
    when: "an OnPremises connector lists the address",
    set: connectors({ SenderIPAddresses: ["203.0.113.44"] }),
    to: OUTSIDE,
    says: OK,
  },
  {
    when: "an OnPremises connector lists its /24",
    set: connectors({ SenderIPAddresses: ["203.0.113.0/24"] }),
    to: OUTSIDE,
    says: OK,
  },
  {
    when: "the range does not hold the address",
    set: connectors({ SenderIPAddresses: ["203.0.113.0/27"] }),
    to: OUTSIDE,
    says: RELAY_DENIED,
  },
  {
    when: "the range is wider than /24",
    set: connectors({ SenderIPAddresses: ["203.0.0.0/16"] }),
    to: OUTSIDE,
    says: RELAY_DENIED,
  },
  {
    when: "the connector is switched off",
    set: connectors({ Enabled: false, SenderIPAddresses: ["203.0.113.44"] }),
    to: OUTSIDE,
    says: RELAY_DENIED,
  },
  {
    when: "the connector is of type Partner",
    set: connectors({
      ConnectorType: "Partner",
      SenderIPAddresses: ["203.0.113.44"],
    }),
    to: OUTSIDE,
    says: RELAY_DENIED,
  },
  {
    when: "the connector matches but the sender is foreign",
    set: connectors({ SenderIPAddresses: ["203.0.113.44"] }),
    from: "x@nowhere.example",
    to: OUTSIDE,
    says: ATTR36,
  },
  {
    when: "the connector matches and the sender is null",
    set: connectors({ SenderIPAddresses: ["203.0.113.44"] }),
    from: "",
    to: OUTSIDE,
    says: ATTR36,
  },
  {
    when: "the certificate's domain is accepted and matches",
    set: connectors({ TlsSenderCertificateName: "mail.contoso.com" }),
    from: "",
    certificate: "mail.contoso.com",
    to: OUTSIDE,
    says: OK,
  },
  {
    when: "the connector names *.contoso.com",
    set: connectors({ TlsSenderCertificateName: "*.contoso.com" }),
    certificate: "mail.contoso.com",
    to: OUTSIDE,
    says: OK,
  },
  {
    when: "the certificate is another",
    set: connectors({ TlsSenderCertificateName: "*.contoso.com" }),
    certificate: "mail.nowhere.example",
    to: OUTSIDE,
    says: RELAY_DENIED,
  },
  {
    when: "the certificate matches, but neither it nor the sender is ours",
    set: connectors({ TlsSenderCertificateName: "mail.nowhere.example" }),
    from: "x@nowhere.example",
    certificate: "mail.nowhere.example",
    to: OUTSIDE,
    says: ATTR36,
  },
  {
    when: "direct send is rejected",
    set: rejecting(),
    to: INSIDE,
    says: DIRECT_SEND,
  },
  {
    when: "direct send is rejected and the recipient is outside",
    set: rejecting(),
    to: OUTSIDE,
    says: DIRECT_SEND,
  },
  {
    when: "direct send is rejected, but the sender is not ours",
    set: rejecting(),
    from: "x@nowhere.example",
    to: INSIDE,
    says: OK,
  },
  {
    when: "direct send is rejected and the sender null",
    set: rejecting(),
    from: "",
    to: INSIDE,
    says: OK,
  },
  {
    when: "direct send is rejected, but a Partner connector knows the address",
    set: rejecting({
      ConnectorType: "Partner",
      SenderIPAddresses: ["203.0.113.44"],
    }),
    to: INSIDE,
    says: OK,
  },
  {
    when: "that Partner connector does not permit relay",
    set: rejecting({
      ConnectorType: "Partner",
      SenderIPAddresses: ["203.0.113.44"],
    }),
    to: OUTSIDE,
    says: RELAY_DENIED,
  },
  {
    when: "direct send is rejected, but an OnPremises connector knows the address",
    set: rejecting({ SenderIPAddresses: ["203.0.113.44"] }),
    to: OUTSIDE,
    says: OK,
  },
  {
    when: "a Partner connector is locked to other addresses",
    set: connectors({
      ConnectorType: "Partner",
      SenderIPAddresses: ["192.0.2.1"],
      RestrictDomainsToIPAddresses: true,
    }),
    to: INSIDE,
    says: PARTNER_LOCK,
  },
  {
    when: "a Partner connector is locked to a certificate",
    set: connectors({
      ConnectorType: "Partner",
      TlsSenderCertificateName: "gateway.example",
      RestrictDomainsToCertificate: true,
    }),
    to: INSIDE,
    says: PARTNER_LOCK,
  },
  {
    when: "the locked certificate is shown",
    set: connectors({
      ConnectorType: "Partner",
      TlsSenderCertificateName: "gateway.example",
      RestrictDomainsToCertificate: true,
    }),
    certificate: "gateway.example",
    to: INSIDE,
    says: OK,
  },
  {
    when: "the lock is for another sender's domain",
    set: connectors({
      ConnectorType: "Partner",
      SenderDomains: ["smtp:gateway.example;1"],
      RestrictDomainsToIPAddresses: true,
    }),
    to: INSIDE,
    says: OK,
  },
  {
    when: "the lock stands on a connector that is off",
    set: connectors({
      ConnectorType: "Partner",
      Enabled: false,
      RestrictDomainsToIPAddresses: true,
    }),
    to: INSIDE,
    says: OK,
  },
  {
    when: "the lock is set on an OnPremises connector",
    set: connectors({ RestrictDomainsToIPAddresses: true }),
    to: INSIDE,
    says: OK,
  },
  {
    when: "the lock comes before direct send",
    set: rejecting({
      ConnectorType: "Partner",
      RestrictDomainsToIPAddresses: true,
    }),
    to: INSIDE,
    says: PARTNER_LOCK,
  },
  {
    when: "a Partner connector wants TLS and gets none",
    set: connectors({
      ConnectorType: "Partner",
      SenderIPAddresses: ["203.0.113.44"],
      RequireTls: true,
    }),
    to: INSIDE,
    says: withTail("451 5.7.3 STARTTLS is required to send mail"),
  },
  {
    when: "the address is banned",
    set: (s) => {
      s.tenant.blockedIps = ["203.0.113.44"];
      connectors({ SenderIPAddresses: ["203.0.113.44"] })(s);
    },
    to: OUTSIDE,
    says: BANNED,
  },
  {
    when: "the address is on Spamhaus's list",
    set: (s) => {
      s.tenant.spamhausIps = ["203.0.113.0/24"];
    },
    to: INSIDE,
    says: SPAMHAUS,
  },
  {
    when: "the address is throttled",
    set: (s) => {
      s.tenant.throttledIps = ["203.0.113.44"];
    },
    to: INSIDE,
    says: BUSY,
  },
  {
    when: "the recipient is not known",
    to: "nobody@contoso.com",
    says: UNKNOWN_RECIPIENT,
  },
  {
    when: "the recipient is a group",
    set: (s) => {
      s.tenant.recipients = ["all@contoso.com"];
    },
    to: "All@Contoso.com",
    says: OK,
  },
  {
    when: "edge blocking is off",
    set: (s) => {
      s.tenant.directoryBasedEdgeBlocking = false;
    },
    to: "nobody@contoso.com",
    says: OK,
  },
];

async function rcpt(client: RawClient, row: Row): Promise<string> {
  const from = row.from ?? "scanner@contoso.com";
  assert.equal(await client.ask(`MAIL FROM:<${from}>`), "250 2.1.0 Sender OK");
  return await client.ask(`RCPT TO:<${row.to}>`);
}

describe("the tenant's MX", () => {
  for (const row of rows)
    it(`when ${row.when}: ${row.says.source.slice(1, 24).replaceAll("\\", "")}`, () =>
      onStage(contoso(row.set), (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          if (row.certificate === undefined) {
            await client.ask("EHLO device.contoso.com");
          } else {
            const own = await network.issueCertificate([row.certificate]);
            await client.secure({ cert: own.certificate, key: own.privateKey });
          }
          assert.match(await rcpt(client, row), row.says);
        }),
      ));

  it("does not believe a certificate of an unknown authority", () =>
    onStage(
      contoso(connectors({ TlsSenderCertificateName: "mail.contoso.com" })),
      (network) =>
        onStage(contoso(), (stranger) =>
          talk(wayTo(network, MX, 25), async (client) => {
            const own = await stranger.issueCertificate(["mail.contoso.com"]);
            await client.secure({ cert: own.certificate, key: own.privateKey });
            const row = { when: "", to: OUTSIDE, says: RELAY_DENIED };
            assert.match(await rcpt(client, row), row.says);
          }),
        ),
    ));

  it("greets, lists what it can and never offers AUTH", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client, banner) => {
        assert.match(
          banner,
          /^220 ([A-Z0-9]+\.mail\.protection\.outlook\.com) Microsoft ESMTP MAIL Service ready at \w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d \+0000 \[08DE[0-9A-F]{12}\]$/,
        );
        const host = banner.split(" ")[1] ?? "";
        client.write("EHLO device.contoso.com\r\n");
        const rest = [
          "250-8BITMIME",
          "250-BINARYMIME",
          "250-CHUNKING",
          "250 SMTPUTF8",
        ];
        const first = [
          `250-${host} Hello [203.0.113.44]`,
          "250-SIZE 157286400",
          "250-PIPELINING",
          "250-DSN",
          "250-ENHANCEDSTATUSCODES",
        ];
        assert.deepEqual(await client.reply(), [
          ...first,
          "250-STARTTLS",
          ...rest,
        ]);
        await client.ask("STARTTLS");
        await client.handshake({
          ca: network.caPem,
          servername: "contoso-com.mail.protection.outlook.com",
        });
        client.write("EHLO device.contoso.com\r\n");
        assert.deepEqual(await client.reply(), [...first, ...rest]);
        assert.match(
          await client.ask("AUTH LOGIN"),
          withTail("504 5.7.4 Unrecognized authentication type"),
        );
      }),
    ));

  it("takes a message inside and gives it its ids", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        const replies = await client.askAll([
          "EHLO device.contoso.com",
          "MAIL FROM:<scanner@contoso.com> SIZE=100",
          `RCPT TO:<${INSIDE}>`,
          "DATA",
          "From: scanner@contoso.com\r\nMessage-ID: <1@contoso.com>\r\n\r\nHello\r\n..dot\r\n.",
        ]);
        assert.match(
          replies.at(-1) ?? "",
          /^250 2\.6\.0 <1@contoso\.com> \[InternalId=\d{14}, Hostname=\w+\.eurprd04\.prod\.outlook\.com\] \d+ bytes in \d\.\d{3}, [\d.]+ KB\/sec Queued mail for delivery$/,
        );
      }),
    ));

  it("refuses a message without a From header", () =>
    onStage(contoso(), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        const replies = await client.askAll([
          "EHLO device.contoso.com",
          "MAIL FROM:<scanner@contoso.com>",
          `RCPT TO:<${INSIDE}>`,
          "DATA",
          "Subject: none\r\n\r\nFrom: in the text only\r\n.",
        ]);
        assert.match(
          replies.at(-1) ?? "",
          withTail(
            "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant",
          ),
        );
      }),
    ));
});

describe("another tenant's MX", () => {
  const names = (host: string) => (scenario: Scenario) => {
    scenario.device.host = host;
  };
  for (const [to, host, says] of [
    [INSIDE, "fabrikam-example.mail.protection.outlook.com", WRONG_REGION],
    [
      "x@nowhere.example",
      "fabrikam-example.mail.protection.outlook.com",
      WRONG_REGION,
    ],
    [OUTSIDE, "fabrikam-example.mail.protection.outlook.com", OK],
  ] as const)
    it(`for ${to} at ${host}`, () =>
      onStage(contoso(names(host)), (network) =>
        talk(wayTo(network, OTHER_MX, 25), async (client) => {
          await client.ask("EHLO device.contoso.com");
          assert.match(await rcpt(client, { when: "", to, says }), says);
        }),
      ));
});
