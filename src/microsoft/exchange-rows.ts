import { z } from "zod/v4";

/** Rows of the Get- cmdlets, as far as this product reads them, under Exchange's own names. */

const list = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

const switchedOn = z
  .boolean()
  .nullish()
  .transform((on) => on ?? false);

/** Learn, "Get-AcceptedDomain". */
export const acceptedDomainRow = z.object({
  DomainName: z.string(),
  DomainType: z.enum(["Authoritative", "InternalRelay", "ExternalRelay"]),
  Default: z.boolean().nullish(),
  MatchSubDomains: z.boolean().nullish(),
});

/** Learn, "Get-InboundConnector". */
export const inboundConnectorRow = z.object({
  Name: z.string(),
  Identity: z.string(),
  ConnectorType: z.enum(["OnPremises", "Partner"]),
  Enabled: z.boolean(),
  SenderIPAddresses: list,
  SenderDomains: list,
  RequireTls: z.boolean(),
  TlsSenderCertificateName: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  RestrictDomainsToIPAddresses: switchedOn,
  RestrictDomainsToCertificate: switchedOn,
  Comment: z
    .string()
    .nullish()
    .transform((comment) => comment ?? ""),
  WhenChangedUTC: z.string(),
});

/** Learn, "Get-OrganizationConfig". */
export const organizationRow = z.object({ RejectDirectSend: z.boolean() });

/** Learn, "Get-TransportConfig". */
export const transportRow = z.object({
  SmtpClientAuthenticationDisabled: z.boolean(),
});

/** Learn, "Get-CASMailbox". */
export const casMailboxRow = z.object({
  PrimarySmtpAddress: z.string().nullish(),
  SmtpClientAuthenticationDisabled: z.boolean().nullable(),
});
