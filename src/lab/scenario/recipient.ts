import { z } from "zod/v4";

export const mailbox = z
  .object({
    address: z.string(),
    licensed: z.boolean().default(true),
    smtpClientAuthenticationDisabled: z.boolean().nullable().default(null),
    password: z.string().default("correct horse"),
    /** Further addresses that this mailbox may send as. */
    sendAs: z.array(z.string()).optional(),
    /** Microsoft keeps it from sending to the outside (Get-BlockedSenderAddress): 5.1.8. */
    restricted: z.boolean().optional(),
    /** A High Volume Email account: it signs in at smtp.hve.mx.microsoft or smtp-hve.office365.com and reaches the inside alone. */
    hve: z.boolean().optional(),
    hveBilling: z.enum(["valid", "missing"]).optional(),
    /** Its person must answer a second factor, which a password client cannot. */
    mfa: z.boolean().optional(),
    /** Signs in through the organisation's own federation server; see `tenant.federationUnreachable`. */
    federated: z.boolean().optional(),
    /** Over its quota: takes no more mail. */
    full: z.boolean().optional(),
    /** Largest message that it may send (MaxSendSize) and take (MaxReceiveSize): 5.2.3. */
    maxSendBytes: z.number().int().optional(),
    maxReceiveBytes: z.number().int().optional(),
  })
  .loose();

/** Someone without a mailbox here: a group, a contact. */
const other = z.object({
  address: z.string(),
  /** `authenticated-only`: nobody from outside (5.7.133); `senders`: a short list that the device is not on (5.7.124). */
  restricted: z.enum(["authenticated-only", "senders"]).optional(),
  full: z.boolean().optional(),
});

export const recipient = z.union([z.string(), other]);

export type LabMailbox = z.infer<typeof mailbox>;
export type LabRecipient = z.infer<typeof other>;
