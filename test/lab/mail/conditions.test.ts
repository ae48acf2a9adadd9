import assert from "node:assert/strict";
import { afterFix, parseScenario } from "../../../src/lab/scenario.ts";
import { contoso, MX, onStage, SUBMISSION, wayTo } from "./tenant-stage.ts";
import { talk } from "./raw-client.ts";

type Changes = Readonly<Record<string, object>>;

function story(changes: Changes = {}) {
  const scenario = afterFix(contoso(), changes);
  if (typeof scenario === "string") throw new Error(scenario);
  return scenario;
}

const works = {
  smtpClientAuthenticationDisabled: false,
  securityDefaults: false,
};
const submission = { host: "smtp.office365.com", port: 587, auth: "login" };
const relay = {
  inboundConnectors: [
    {
      Name: "Printers",
      ConnectorType: "OnPremises",
      SenderIPAddresses: ["203.0.113.44"],
    },
  ],
};

describe("a fix laid over a story", () => {
  it("keeps what it does not name, and puts lists in place of lists", () => {
    const after = story({ tenant: { rejectDirectSend: true, ...relay } });
    assert.equal(after.tenant.rejectDirectSend, true);
    assert.equal(after.tenant.mailboxes.length, 2);
    assert.deepEqual(
      after.tenant.inboundConnectors.map((one) => one.SenderIPAddresses),
      [["203.0.113.44"]],
    );
  });

  it("says what is wrong with what is no story any more", () =>
    assert.equal(
      afterFix(contoso(), { device: { port: "a port" } }),
      "device.port: Invalid input: expected number, received string",
    ));

  it("leaves a story without any of it as it was", () =>
    assert.equal(typeof parseScenario(contoso()), "object"));
});

describe("two faults, one after the other", () => {
  const rows = [
    {
      when: "the connector is made, then the password is right",
      device: { ...submission, password: "wrong" },
      tenant: { securityDefaults: false },
      gets: [
        /disabled for the Tenant/,
        /credentials were incorrect/,
        /^.*250 2\.0\.0 OK/,
      ],
      fixes: [
        { tenant: { smtpClientAuthenticationDisabled: false } },
        { device: { password: "open sesame" } },
      ],
    },
    {
      when: "the concurrency is lowered, and the quota is for another day",
      device: { ...submission, sessions: 4, messagesPerMinute: 31 },
      tenant: works,
      gets: [
        /4\.3\.2 Concurrent/,
        /4\.4\.2 Message submission rate/,
        /250 2\.0\.0 OK/,
      ],
      fixes: [
        { device: { sessions: 1 } },
        { device: { messagesPerMinute: 2 } },
      ],
    },
  ];
  for (const { when, device, tenant, gets, fixes } of rows)
    it(when, () =>
      onStage(story({ device, tenant }), async (network, stage) => {
        const heard: string[] = [(await network.sendFromDevice()).text];
        for (const fix of fixes) {
          stage.change((scenario) => {
            const after = afterFix(scenario, fix);
            if (typeof after === "string") throw new Error(after);
            Object.assign(scenario, after);
          });
          heard.push((await network.sendFromDevice()).text);
        }
        assert.equal(heard.length, gets.length);
        gets.forEach((pattern, at) => assert.match(heard[at] ?? "", pattern));
      }),
    );
});

describe("what goes well on stage", () => {
  const rows: readonly (readonly [string, Changes])[] = [
    [
      "a registered application with its right",
      {
        tenant: {
          ...works,
          oauthApps: [{ appId: "app", mailboxes: ["scanner@contoso.com"] }],
        },
        device: { ...submission, auth: "xoauth2", token: "good" },
      },
    ],
    [
      "TLS 1.1 at the host that still takes it",
      {
        tenant: { ...works, allowLegacyTlsClients: true },
        device: {
          ...submission,
          host: "smtp-legacy.office365.com",
          tlsMax: "TLSv1.1",
        },
      },
    ],
    [
      "High Volume Email to the inside",
      {
        tenant: {
          securityDefaults: false,
          mailboxes: [
            { address: "hve@contoso.com", hve: true, hveBilling: "valid" },
            { address: "anna@contoso.com" },
          ],
        },
        device: {
          ...submission,
          host: "smtp.hve.mx.microsoft",
          from: "hve@contoso.com",
          to: "anna@contoso.com",
        },
      },
    ],
    [
      "a certificate with its whole chain",
      {
        tenant: {
          inboundConnectors: [
            {
              Name: "C",
              ConnectorType: "OnPremises",
              TlsSenderCertificateName: "relay.contoso.com",
            },
          ],
        },
        device: {
          clientCertificate: "relay.contoso.com",
          certificateChain: "full",
        },
      },
    ],
    [
      "a device that checks certificates and knows the authority",
      { tenant: relay, device: { trustsRoots: true } },
    ],
    [
      "IPv4 although it has IPv6",
      {
        tenant: relay,
        device: { publicIpv6: "2001:db8::44", preferIpv6: false },
      },
    ],
    [
      "an own Exchange Server that may relay",
      {
        tenant: relay,
        device: {
          host: "mail.contoso.com",
          via: {
            kind: "exchange-server",
            name: "mail.contoso.com",
            relayAllowed: true,
          },
        },
      },
    ],
    [
      "a group that takes authenticated senders, from a signed-in one",
      {
        tenant: {
          ...works,
          recipients: [
            { address: "all@contoso.com", restricted: "authenticated-only" },
          ],
        },
        device: { ...submission, to: "all@contoso.com" },
      },
    ],
    [
      "a remote server that wants SPF and gets it",
      {
        tenant: relay,
        world: {
          remote: [{ domain: "fabrikam.example", behaviour: "spf-fail" }],
        },
      },
    ],
    [
      "thirty messages in a minute",
      { tenant: works, device: { ...submission, messagesPerMinute: 30 } },
    ],
    [
      "three sessions at once",
      { tenant: works, device: { ...submission, sessions: 3 } },
    ],
  ];
  for (const [what, changes] of rows)
    it(what, () =>
      onStage(story(changes), async (network) => {
        const attempt = await network.sendFromDevice();
        assert.equal(attempt.outcome, "sent", attempt.text);
      }),
    );
});

describe("a firewall that opens TLS", () => {
  const issuerSeen = (changes: Changes) =>
    onStage(story(changes), (network) =>
      talk(wayTo(network, MX, 25), async (client) => {
        await client.ask("EHLO client.example");
        await client.ask("STARTTLS");
        await client.handshake();
        return client.issuer();
      }),
    );

  it("shows its own authority to the service in the same network, and not elsewhere", async () => {
    const device = { intercepted: true };
    assert.equal(
      await issuerSeen({ device }),
      "Border firewall TLS inspection",
    );
    assert.equal(
      await issuerSeen({ device, service: { publicIp: "192.0.2.200" } }),
      "Bounce Desk lab authority",
    );
  });

  it("hides the sign-in from both", () =>
    onStage(story({ device: { dropsAuth: true } }), (network) =>
      talk(wayTo(network, SUBMISSION, 587), async (client) => {
        const list = await client.secure();
        assert.ok(list.some((line) => line.includes("SIZE")));
        assert.ok(!list.some((line) => line.includes("AUTH")));
      }),
    ));
});

describe("distance", () => {
  it("passes every byte in its order, in both directions", () =>
    onStage(
      story({ tenant: relay, device: { messageBytes: 200_000 } }),
      async (network) =>
        assert.equal((await network.sendFromDevice()).outcome, "sent"),
      { roundTripMs: 2 },
    ));

  it("answers a pipelined group", () =>
    onStage(
      story({ tenant: relay }),
      (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          await client.ask("EHLO client.example");
          client.write(
            "MAIL FROM:<scanner@contoso.com>\r\nRCPT TO:<a@fabrikam.example>\r\nRSET\r\n",
          );
          const replies = [
            await client.reply(),
            await client.reply(),
            await client.reply(),
          ];
          assert.deepEqual(replies, [
            ["250 2.1.0 Sender OK"],
            ["250 2.1.5 Recipient OK"],
            ["250 2.0.0 Resetting"],
          ]);
        }),
      { roundTripMs: 2 },
    ));
});

describe("one message to several tenants", () => {
  it("is taken for the first alone", () =>
    onStage(
      story({
        world: {
          otherTenants: [
            {
              domain: "fabrikam.com",
              mxHost: "fabrikam-com.mail.protection.outlook.com",
            },
          ],
        },
      }),
      (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          const replies = await client.askAll([
            "EHLO client.example",
            "MAIL FROM:<scanner@contoso.com>",
            "RCPT TO:<anna@contoso.com>",
            "RCPT TO:<jan@fabrikam.com>",
          ]);
          assert.match(
            replies.at(-1) ?? "",
            /^452 4\.5\.3 Too many recipients/,
          );
        }),
    ));
});
