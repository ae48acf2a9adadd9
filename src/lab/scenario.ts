import { z } from "zod/v4";

/** A stage: who the tenant is, which device fails, what the person says. `test/scenarios/*.json`. */

const connector = z
  .object({
    Name: z.string(),
    ConnectorType: z.enum(["OnPremises", "Partner"]),
    Enabled: z.boolean().default(true),
    SenderIPAddresses: z.array(z.string()).default([]),
    SenderDomains: z.array(z.string()).default(["smtp:*;1"]),
    RequireTls: z.boolean().default(false),
    TlsSenderCertificateName: z.string().nullable().default(null),
    RestrictDomainsToIPAddresses: z.boolean().default(false),
    RestrictDomainsToCertificate: z.boolean().default(false),
    Comment: z.string().default(""),
  })
  .loose();

const mailbox = z
  .object({
    address: z.string(),
    licensed: z.boolean().default(true),
    smtpClientAuthenticationDisabled: z.boolean().nullable().default(null),
    password: z.string().default("correct horse"),
    /** Further addresses that this mailbox may send as. */
    sendAs: z.array(z.string()).optional(),
  })
  .loose();

const dnsRecord = z.object({
  name: z.string(),
  type: z.string(),
  data: z.unknown(),
});

export const scenarioSchema = z
  .object({
    name: z.string(),
    /** For people, in the lab's list of stories; the name when absent. */
    title: z.string().optional(),
    tenant: z
      .object({
        domain: z.string(),
        acceptedDomains: z.array(z.string()),
        mxHost: z.string(),
        inboundConnectors: z.array(connector).default([]),
        rejectDirectSend: z.boolean().default(false),
        smtpClientAuthenticationDisabled: z.boolean().default(true),
        /** Retirement wave of basic authentication has reached this tenant: 550 5.7.30. */
        basicAuthRetired: z.boolean().default(false),
        securityDefaults: z.boolean().default(true),
        directoryBasedEdgeBlocking: z.boolean().default(true),
        mailboxes: z.array(mailbox).default([]),
        blockedIps: z.array(z.string()).default([]),
        dns: z.array(dnsRecord).default([]),
        /** Recipients without a mailbox here, such as groups and contacts. */
        recipients: z.array(z.string()).optional(),
        /** Addresses or ranges on Spamhaus's list: 5.7.1, where `blockedIps` are 5.7.606. */
        spamhausIps: z.array(z.string()).optional(),
        /** Addresses or ranges that are told to come back later: 4.7.500. */
        throttledIps: z.array(z.string()).optional(),
        /** The MX host has an AAAA record. */
        ipv6: z.boolean().optional(),
        /** An authentication policy without basic authentication for SMTP. */
        basicAuthBlockedByPolicy: z.boolean().optional(),
        /** Conditional Access turns legacy clients away. */
        conditionalAccessBlocks: z.boolean().optional(),
      })
      .loose(),
    device: z
      .object({
        kind: z.string().default("printer"),
        host: z.string(),
        port: z.number().int().default(25),
        tls: z.enum(["none", "starttls", "implicit"]).default("starttls"),
        auth: z.enum(["none", "login", "plain", "xoauth2"]).default("none"),
        from: z.string(),
        to: z.string(),
        publicIp: z.string(),
        publicIpv6: z.string().optional(),
        blockedPorts: z.array(z.number().int()).default([]),
        user: z.string().optional(),
        password: z.string().optional(),
        tlsMax: z.string().optional(),
        clientCertificate: z.string().optional(),
      })
      .loose(),
    /** Where the bot itself stands; in the device's network when absent. */
    service: z
      .object({
        publicIp: z.string().optional(),
        blockedPorts: z.array(z.number().int()).default([]),
      })
      .optional(),
    person: z.object({
      says: z.string(),
      /** By fact name; whatever is not here gets "I don't know". */
      answers: z
        .record(
          z.string(),
          z.union([z.string(), z.number(), z.boolean()]).transform(String),
        )
        .default({}),
    }),
    expect: z
      .object({ cause: z.string(), fix: z.string().optional() })
      .loose()
      .optional(),
  })
  .loose();

export type Scenario = z.infer<typeof scenarioSchema>;
export type LabMailbox = z.infer<typeof mailbox>;
export type LabConnector = z.infer<typeof connector>;

/** One sentence about the first thing that is wrong, or the scenario. */
export function parseScenario(json: unknown): Scenario | string {
  const result = scenarioSchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return issue === undefined
    ? "not a scenario"
    : `${issue.path.join(".") || "scenario"}: ${issue.message}`;
}
