import { z } from "zod/v4";

/** An inbound connector, in Exchange's own words (Get-InboundConnector). */
export const connector = z
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
    /** The connector serves these accepted domains alone; all of them when empty or absent. */
    AssociatedAcceptedDomains: z.array(z.string()).optional(),
    Comment: z.string().default(""),
  })
  .loose();

export type LabConnector = z.infer<typeof connector>;
