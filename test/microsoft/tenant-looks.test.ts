import assert from "node:assert/strict";
import type { Evidence, LookResult } from "../../src/core/model.ts";
import type {
  Directory,
  InboundConnector,
  LookInput,
  MailAdmin,
  TenantRead,
} from "../../src/desk/ports.ts";
import { createTenantLooks } from "../../src/microsoft/tenant-looks.ts";
import { printers } from "../changes/fake-tenant.ts";

const NOW = "2026-11-20T08:00:00.000Z";

const saw = <T>(value: T): Promise<TenantRead<T>> =>
  Promise.resolve({ outcome: "saw", value });

const gateway: InboundConnector = {
  ...printers,
  Name: "Gateway",
  Enabled: false,
  SenderIPAddresses: [],
  TlsSenderCertificateName: "*.contoso.com",
};

const tenant: MailAdmin = {
  acceptedDomains: () =>
    saw([
      { name: "Contoso.com", type: "Authoritative", isDefault: true },
      {
        name: "tailspin.example",
        type: "InternalRelay",
        matchSubDomains: true,
      },
    ]),
  inboundConnectors: () => saw([printers, gateway]),
  blockedConnectors: () => saw([]),
  organization: () => saw({ rejectDirectSend: true }),
  transport: () => saw({ smtpClientAuthenticationDisabled: true }),
  mailbox: (address) =>
    saw({ address, smtpClientAuthenticationDisabled: null }),
  write: () => Promise.reject(new Error("a look never writes")),
};
const directory: Directory = {
  isMember: () => saw(false),
  members: () => saw([]),
  mxHost: (domain) =>
    saw(domain === "contoso.com" ? "contoso-com.o-v1.mx.microsoft" : null),
};

const known: LookInput = {
  senderAddress: "scanner@CONTOSO.com",
  recipientAddress: "supplier@fabrikam.example",
  now: NOW,
};

function run(
  id: string,
  input: LookInput = known,
  admin: Partial<MailAdmin> = {},
  signal = new AbortController().signal,
): Promise<LookResult> {
  const look = createTenantLooks({ ...tenant, ...admin }, directory).find(
    (one) => one.id === id,
  );
  assert.ok(look);
  return look.run(input, signal);
}

async function evidenceOf(
  ...args: Parameters<typeof run>
): Promise<readonly Evidence[]> {
  const result = await run(...args);
  assert.equal(result.outcome, "saw");
  return result.evidence;
}

const values = (evidence: readonly Evidence[]) =>
  Object.fromEntries(evidence.map(({ fact, value }) => [fact, value]));

describe("microsoft/tenant-looks", () => {
  it("each yields what it announces, from the tenant, with a reason", async () => {
    for (const look of createTenantLooks(tenant, directory)) {
      const result = await look.run(known, new AbortController().signal);
      assert.equal(result.outcome, "saw", look.id);
      assert.deepEqual(
        result.evidence.map(({ fact }) => fact).toSorted(),
        // The sender's domain is known here, so none is assumed.
        look.yields.filter((fact) => fact !== "sender.domain").toSorted(),
      );
      for (const { source, because, at } of result.evidence) {
        assert.equal(source, "tenant");
        assert.equal(at, NOW);
        assert.match(because, /^(Exchange|Microsoft 365|The mailbox) /);
      }
    }
  });

  it("does without a directory", () => {
    const ids = createTenantLooks(tenant, undefined).map(({ id }) => id);
    assert.deepEqual(ids, [
      "tenant.accepted-domains",
      "tenant.connectors",
      "tenant.direct-send",
      "tenant.smtp-auth",
      "tenant.mailbox",
    ]);
  });

  const domains: readonly [string, string, boolean, boolean][] = [
    ["scanner@contoso.com", "a@CONTOSO.COM", true, false],
    ["scanner@sub.contoso.com", "a@fabrikam.example", false, true],
    ["scanner@mail.tailspin.example", "a@tailspin.example", true, false],
    ["scanner@nottailspin.example", "a@x.contoso.com", false, true],
  ];
  for (const [sender, recipient, accepted, external] of domains)
    it(`accepted domains: ${sender} to ${recipient}`, async () => {
      const evidence = await evidenceOf("tenant.accepted-domains", {
        senderAddress: sender,
        recipientAddress: recipient,
        now: NOW,
      });
      assert.deepEqual(values(evidence), {
        "sender.domain-accepted": accepted,
        "recipient.external": external,
      });
    });

  it("says nothing about a recipient that is not known", async () => {
    const evidence = await evidenceOf("tenant.accepted-domains", {
      senderAddress: "scanner@contoso.com",
      now: NOW,
    });
    assert.deepEqual(values(evidence), { "sender.domain-accepted": true });
  });

  it("assumes the main domain while nobody has named the sender", async () => {
    const [evidence, ...more] = await evidenceOf("tenant.accepted-domains", {
      now: NOW,
    });
    assert.deepEqual(
      [evidence?.fact, evidence?.value, evidence?.source, more],
      ["sender.domain", "contoso.com", "assumed", []],
    );
  });

  it("takes what it assumed itself for no proof when it looks again", async () => {
    const evidence = await evidenceOf("tenant.accepted-domains", {
      senderDomain: "contoso.com",
      recipientAddress: "a@fabrikam.example",
      now: NOW,
    });
    assert.deepEqual(
      evidence.map(({ fact, source }) => [fact, source]),
      [
        ["sender.domain", "assumed"],
        ["recipient.external", "tenant"],
      ],
    );
  });

  it("names the connectors and what they know", async () => {
    const [evidence] = await evidenceOf("tenant.connectors");
    assert.ok(evidence);
    assert.deepEqual(evidence.value, [
      {
        name: "Printers",
        type: "OnPremises",
        enabled: true,
        addresses: ["198.51.100.20"],
        requiresTls: false,
        senderDomains: ["smtp:*;1"],
      },
      {
        name: "Gateway",
        type: "OnPremises",
        enabled: false,
        addresses: [],
        certificateName: "*.contoso.com",
        requiresTls: false,
        senderDomains: ["smtp:*;1"],
      },
    ]);
    assert.equal(
      evidence.because,
      'Exchange lists connector "Printers" with 198.51.100.20; connector "Gateway" with the certificate *.contoso.com, switched off',
    );
  });

  it("says what a partner connector refuses", async () => {
    const [evidence] = await evidenceOf("tenant.connectors", known, {
      inboundConnectors: () =>
        saw([
          {
            ...printers,
            ConnectorType: "Partner",
            RequireTls: true,
            RestrictDomainsToIPAddresses: true,
            SenderDomains: ["smtp:fabrikam.example;1"],
          },
        ]),
    });
    assert.deepEqual(evidence?.value, [
      {
        name: "Printers",
        type: "Partner",
        enabled: true,
        addresses: ["198.51.100.20"],
        requiresTls: true,
        restrictsToAddresses: true,
        restrictsToCertificate: false,
        senderDomains: ["smtp:fabrikam.example;1"],
      },
    ]);
  });

  for (const [disabled, expected] of [
    [null, "inherits"],
    [true, "disabled"],
    [false, "enabled"],
  ] as const)
    it(`mailbox: ${expected}`, async () => {
      const evidence = await evidenceOf("tenant.mailbox", known, {
        mailbox: (address) =>
          saw({ address, smtpClientAuthenticationDisabled: disabled }),
      });
      assert.deepEqual(values(evidence), {
        "mailbox.smtp-auth": expected,
        "mailbox.address": "scanner@CONTOSO.com",
      });
    });

  it("mailbox: that of the account that signs in", async () => {
    const evidence = await evidenceOf(
      "tenant.mailbox",
      { ...known, signInAccount: "smtp@contoso.com" },
      {
        mailbox: (address) =>
          saw({
            address: `${address[0]?.toUpperCase() ?? ""}${address.slice(1)}`,
            smtpClientAuthenticationDisabled: false,
          }),
      },
    );
    assert.deepEqual(values(evidence), {
      "mailbox.smtp-auth": "enabled",
      "mailbox.address": "Smtp@contoso.com",
    });
  });

  it("a mailbox that is not there is a fact", async () => {
    const evidence = await evidenceOf("tenant.mailbox", known, {
      mailbox: () => saw(null),
    });
    assert.deepEqual(values(evidence), { "mailbox.smtp-auth": "no-mailbox" });
  });

  it("a domain of another tenant yields no mail host", async () => {
    const evidence = await evidenceOf("tenant.mx", {
      senderAddress: "a@fabrikam.example",
      now: NOW,
    });
    assert.deepEqual(evidence, []);
  });

  it("needs the sender's address where it says so", async () => {
    for (const id of ["tenant.mailbox", "tenant.mx"])
      assert.equal((await run(id, { now: NOW })).outcome, "could-not-look");
  });

  it("hands on why it could not look", async () => {
    const blind: TenantRead<never> = {
      outcome: "could-not-look",
      fault: "permission",
      reason: "A role is missing.",
    };
    const result = await run("tenant.connectors", known, {
      inboundConnectors: () => Promise.resolve(blind),
    });
    assert.deepEqual(result, blind);
  });

  it("never throws", async () => {
    const result = await run("tenant.connectors", known, {
      inboundConnectors: () => Promise.reject(new Error("unexpected")),
    });
    assert.equal(result.outcome, "could-not-look");
    assert.equal(result.fault, "us");
  });

  it("stops when it is told to", async () => {
    const control = new AbortController();
    const pending = run(
      "tenant.connectors",
      known,
      { inboundConnectors: () => new Promise(() => undefined) },
      control.signal,
    );
    control.abort();
    assert.equal((await pending).outcome, "could-not-look");
    const late = await run(
      "tenant.connectors",
      known,
      { inboundConnectors: () => new Promise(() => undefined) },
      AbortSignal.abort(),
    );
    assert.equal(late.outcome, "could-not-look");
  });
});
