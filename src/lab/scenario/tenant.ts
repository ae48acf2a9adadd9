import { z } from "zod/v4";
import { connector } from "./connector.ts";
import { mailbox, recipient } from "./recipient.ts";

/**
 * A DNS record of the lab's world; it takes the place of the built-in ones of its name and type. With a fault, questions
 * for this name and type get that fault; a fault as `type` (SERVFAIL, …) holds for the whole name.
 */
const dnsRecord = z.object({
  name: z.string(),
  type: z.string(),
  data: z.unknown().optional(),
  fault: z
    .enum(["servfail", "timeout", "nxdomain", "refused", "nodata"])
    .optional(),
});

const limits = z.object({
  /** Sessions that one mailbox may submit in at once; 3 at Microsoft. */
  concurrent: z.number().int().optional(),
  /** Messages a minute; 30 at Microsoft. */
  perMinute: z.number().int().optional(),
  recipientsPerMessage: z.number().int().optional(),
  messageBytes: z.number().int().optional(),
  /** The tenant has used up its recipients outside for today: 5.7.232 for a trial tenant, 5.7.233 for a paid one. */
  externalRecipientsExceeded: z
    .union([z.boolean(), z.enum(["trial", "paid"])])
    .optional(),
  /** Likewise for senders at onmicrosoft.com: 5.7.236. */
  onmicrosoftExceeded: z.boolean().optional(),
  /** The mailbox has used up its recipients for today: 5.2.2, submission quota exceeded. */
  dailyQuotaExceeded: z.boolean().optional(),
});

/** A mail that Microsoft took in, as the message trace shows it. */
const tracedMail = z.object({
  sender: z.string(),
  recipient: z.string(),
  fromIp: z.string(),
  daysAgo: z.number().nonnegative(),
  /** Delivered when absent. */
  status: z.enum(["delivered", "pending", "failed"]).optional(),
  /** What the last event of its detail says. */
  says: z.string().optional(),
});

const signIn = {
  smtpClientAuthenticationDisabled: z.boolean().default(true),
  /** Retirement wave of basic authentication has reached this tenant: 550 5.7.30. */
  basicAuthRetired: z.boolean().default(false),
  securityDefaults: z.boolean().default(true),
  /** An authentication policy without basic authentication for SMTP. */
  basicAuthBlockedByPolicy: z.boolean().optional(),
  /** Conditional Access turns legacy clients away. */
  conditionalAccessBlocks: z.boolean().optional(),
  /** The organisation's federation server cannot be reached from Entra; hits mailboxes that are `federated`. */
  federationUnreachable: z.boolean().optional(),
  /** Old TLS may sign in at smtp-legacy.office365.com (Set-TransportConfig AllowLegacyTLSClients). */
  allowLegacyTlsClients: z.boolean().optional(),
  /** Applications that Exchange knows, and the mailboxes that each may use. */
  oauthApps: z
    .array(
      z.object({
        appId: z.string(),
        name: z.string().optional(),
        mailboxes: z.array(z.string()).default([]),
      }),
    )
    .optional(),
  /** In place of what the lab's Entra works out itself. */
  signInLog: z
    .array(z.object({ user: z.string(), reason: z.string() }))
    .optional(),
};

const mailFlow = {
  inboundConnectors: z.array(connector).default([]),
  /** Names of inbound connectors that Microsoft has blocked: 5.7.711. */
  blockedConnectors: z.array(z.string()).optional(),
  /** New OnPremises connectors are created switched off (trial and unpaid tenants). */
  newConnectorsDisabled: z.boolean().optional(),
  rejectDirectSend: z.boolean().default(false),
  directoryBasedEdgeBlocking: z.boolean().default(true),
  mailboxes: z.array(mailbox).default([]),
  /** Recipients without a mailbox here, such as groups and contacts. */
  recipients: z.array(recipient).optional(),
  limits: limits.optional(),
  /** Microsoft keeps the whole tenant from sending; comes as a bounce. */
  restrictedTenant: z.enum(["5.7.705", "5.7.708"]).optional(),
  /** Title of an open incident; the servers defer while it lasts. Null for none. */
  serviceIncident: z.string().nullable().optional(),
  /** Mail of the last 90 days. */
  messageTrace: z.array(tracedMail).optional(),
  /** Domains whose mail fails DMARC with a policy of reject, besides those that `dns` shows. */
  dmarcRejects: z.array(z.string()).optional(),
};

const reputation = {
  blockedIps: z.array(z.string()).default([]),
  /** Addresses or ranges on Spamhaus's list: 5.7.1, where `blockedIps` are 5.7.606. */
  spamhausIps: z.array(z.string()).optional(),
  /** Addresses or ranges that are told to come back later: 4.7.500. */
  throttledIps: z.array(z.string()).optional(),
};

export const tenant = z
  .object({
    domain: z.string(),
    acceptedDomains: z.array(z.string()),
    mxHost: z.string(),
    /** The MX record's domain is signed. */
    dnssec: z.boolean().optional(),
    ...mailFlow,
    ...signIn,
    ...reputation,
    /** Reads that nobody has granted the bot: Exchange's cmdlets ('Get-InboundConnector'), Graph's permissions ('AuditLog.Read.All'). */
    readsNotGranted: z.array(z.string()).optional(),
    dns: z.array(dnsRecord).default([]),
    /** The MX host has an AAAA record. */
    ipv6: z.boolean().optional(),
  })
  .loose();
