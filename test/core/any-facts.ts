import fc from "fast-check";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { ConnectorFact, Facts } from "../../src/core/facts.ts";
import type { Attempt, Bounce, Evidence } from "../../src/core/model.ts";
import { codes } from "../../src/knowledge/codes/index.ts";
import { NOW } from "./cases.ts";

/** Anything that may be known about a case. */

const address = fc.constantFrom("203.0.113.44", "198.51.100.20", "2001:db8::1");

const connector: fc.Arbitrary<ConnectorFact> = fc.record({
  name: fc.constantFrom("Printers", "Partner"),
  type: fc.constantFrom("OnPremises", "Partner"),
  enabled: fc.boolean(),
  addresses: fc.array(fc.constantFrom("203.0.113.0/24", "198.51.100.20"), {
    maxLength: 2,
  }),
});

export const anyFacts: fc.Arbitrary<Partial<Facts>> = fc.record(
  {
    "connector.list": fc.array(connector, { maxLength: 3 }),
    "mailbox.smtp-auth": fc.constantFrom(
      "enabled",
      "disabled",
      "inherits",
      "no-mailbox",
    ),
    "recipient.external": fc.boolean(),
    "relay.external": fc.constantFrom("accepted", "refused", "deferred"),
    "sender.address": fc.constant("scanner@contoso.com"),
    "sender.domain": fc.constant("contoso.com"),
    "sender.domain-accepted": fc.boolean(),
    "sender.kind": fc.constantFrom(
      "device",
      "application",
      "mailbox",
      "server",
    ),
    "sender.public-address": address,
    "sender.signs-in": fc.boolean(),
    "server.name": fc.constant("mail.contoso.com"),
    "server.port": fc.constantFrom(25, 587),
    "server.reachable": fc.boolean(),
    "server.role": fc.constantFrom("tenant-mx", "submission", "own-server"),
    "tenant.mx-host": fc.constant("contoso-com.mail.protection.outlook.com"),
    "tenant.reject-direct-send": fc.boolean(),
    "tenant.smtp-auth-disabled": fc.boolean(),
  },
  { requiredKeys: [] },
);

export const anyEvidence: fc.Arbitrary<readonly Evidence[]> = fc
  .array(
    fc.tuple(anyFacts, fc.constantFrom("bounce", "answer", "probe", "tenant")),
    { maxLength: 3 },
  )
  .map((given) =>
    given.flatMap(([facts, source]) => evidenceOf(facts, source, NOW, source)),
  );

/** A bounce that some of the known codes match, or none. */
export const anyBounce: fc.Arbitrary<Bounce> = fc
  .constantFrom(
    "550 5.7.64 TenantAttribution; Relay Access Denied",
    "550 5.7.64 Relay Access Denied ATTR36",
    "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
    "550 5.7.68 Direct Send not allowed for this organization",
    "535 5.7.139 SmtpClientAuthentication is disabled for the Tenant",
    "535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox",
    "550 5.7.30 Basic authentication is not supported",
    "530 5.7.57 Client not authenticated to send mail",
    "554 5.9.99 nobody knows",
    "",
  )
  .map((words) => ({
    action: "failed",
    words,
    generator: "unknown",
    ...statusIn(words),
  }));

function statusIn(words: string): Pick<Bounce, "status"> {
  const status = codes
    .map((code) => code.status)
    .filter((known) => typeof known === "string")
    .find((known) => words.includes(` ${known} `));
  return status === undefined ? {} : { status };
}

const LOOKS = ["mx", "relay", "tcp", "tenant.connectors", "tenant.mailbox"];

export const anyAttempts: fc.Arbitrary<readonly Attempt[]> = fc
  .subarray(LOOKS)
  .chain((looks) =>
    fc.tuple(
      ...looks.map((look) =>
        fc
          .constantFrom<Attempt["state"]>("saw", "could-not-look")
          .map((state): Attempt => ({
            look,
            state,
            startedAt: NOW,
            endedAt: NOW,
            ...(state === "saw" ? {} : { fault: "network", reason: "timeout" }),
          })),
      ),
    ),
  );
