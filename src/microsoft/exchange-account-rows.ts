import { z } from "zod/v4";

/** Rows about accounts and what keeps them from sending, under Exchange's own names. */

/** One value or several; the JSON form has been seen with both. */
const several = z
  .union([z.string(), z.array(z.string())])
  .transform((given) =>
    typeof given === "string" ? given.split(/[,;]/).map(trimmed) : given,
  );

/** Present in every answer; null or empty where nothing is set. */
const name = z
  .string()
  .nullable()
  .transform((given) => (given === "" ? null : given));

/** Learn, "Get-User". */
export const userRow = z.object({
  UserPrincipalName: z.string(),
  ExternalDirectoryObjectId: z.string().nullish(),
  AuthenticationPolicy: name,
});

/** Learn, "Get-Mailbox"; the properties are those of Get-EXOMailbox's minimum set. */
export const mailboxRow = z.object({
  PrimarySmtpAddress: z.string(),
  EmailAddresses: z.array(z.string()),
  RecipientTypeDetails: z.string(),
  UserPrincipalName: z.string().nullish(),
  ExternalDirectoryObjectId: z.string().nullish(),
});

/** Learn, "Get-Recipient". */
export const recipientRow = z.object({
  PrimarySmtpAddress: z.string().nullish(),
  EmailAddresses: z.array(z.string()),
  RecipientTypeDetails: z.string(),
});

/** Learn, "Get-RecipientPermission". Its documented columns are Identity, Trustee, AccessControlType, AccessRights. */
export const recipientPermissionRow = z.object({
  Trustee: z.string(),
  AccessControlType: z.string().nullish(),
  AccessRights: several,
});

/** Learn, "Get-MailboxPermission". */
export const mailboxPermissionRow = z.object({
  User: z.string(),
  AccessRights: several,
  IsInherited: z.boolean().nullish(),
  Deny: z.boolean().nullish(),
});

/** Learn, "Get-OrganizationConfig". */
export const defaultPolicyRow = z.object({ DefaultAuthenticationPolicy: name });

/** Learn, "Get-AuthenticationPolicy". */
export const authenticationPolicyRow = z.object({
  AllowBasicAuthSmtp: z.boolean(),
});

/** Learn, "Get-BlockedSenderAddress". */
export const blockedSenderRow = z.object({ SenderAddress: z.string() });

/** Learn, "Get-BlockedConnector"; the id is documented, the name is not and may be missing. */
export const blockedConnectorRow = z.object({
  ConnectorId: z.string(),
  ConnectorName: z.string().nullish(),
});

/** Learn, "Get-InboundConnector". */
export const connectorNameRow = z.object({
  Name: z.string(),
  Guid: z.string(),
});

/** Learn, "Get-HVEAccountBillingPolicy". */
export const hveBillingRow = z.object({ BillingPolicyStatus: z.string() });

/** Learn, "Get-ServicePrincipal". */
export const servicePrincipalRow = z.object({
  AppId: z.string(),
  ObjectId: z.string(),
  DisplayName: z.string().nullish(),
  Sid: z.string().nullish(),
});

export type MailboxRow = z.output<typeof mailboxRow>;
export type UserRow = z.output<typeof userRow>;
export type RecipientRow = z.output<typeof recipientRow>;
export type MailboxPermissionRow = z.output<typeof mailboxPermissionRow>;
export type ServicePrincipalRow = z.output<typeof servicePrincipalRow>;

function trimmed(text: string): string {
  return text.trim();
}
