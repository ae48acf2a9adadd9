import type { TenantRead } from "../desk/ports.ts";
import { readBlockedConnectors } from "./blocked-connectors.ts";
import {
  authenticationPolicyRow,
  blockedSenderRow,
  defaultPolicyRow,
  hveBillingRow,
  mailboxPermissionRow,
  mailboxRow,
  recipientPermissionRow,
  recipientRow,
  servicePrincipalRow,
  userRow,
} from "./exchange-account-rows.ts";
import type {
  MailboxPermissionRow,
  MailboxRow,
  RecipientRow,
  ServicePrincipalRow,
  UserRow,
} from "./exchange-account-rows.ts";
import {
  mapRead,
  readByIdentity,
  readOnly,
  readRows,
} from "./exchange-read.ts";
import type { ReadParts } from "./exchange-read.ts";

/** What the looks read of Exchange besides what the desk itself needs. `null`: Exchange knows no such object. */
export interface ExchangeReads {
  readonly blockedConnectors: () => Promise<TenantRead<readonly string[]>>;
  readonly blockedSenders: () => Promise<TenantRead<readonly string[]>>;
  readonly user: (identity: string) => Promise<TenantRead<UserRow | null>>;
  readonly mailboxOf: (
    address: string,
  ) => Promise<TenantRead<MailboxRow | null>>;
  readonly recipient: (
    address: string,
  ) => Promise<TenantRead<RecipientRow | null>>;
  /** Who may send as this recipient: names as Exchange writes them. */
  readonly sendAs: (address: string) => Promise<TenantRead<readonly string[]>>;
  readonly mailboxPermissions: (
    address: string,
  ) => Promise<TenantRead<readonly MailboxPermissionRow[]>>;
  readonly servicePrincipals: () => Promise<
    TenantRead<readonly ServicePrincipalRow[]>
  >;
  /** The organisation's own default; `null` when there is none. */
  readonly defaultAuthenticationPolicy: () => Promise<
    TenantRead<string | null>
  >;
  /** Does this policy let SMTP clients sign in with a password? */
  readonly allowsBasicSmtp: (
    policy: string,
  ) => Promise<TenantRead<boolean | null>>;
  /** BillingPolicyStatus of a High Volume Email account. */
  readonly hveBilling: (account: string) => Promise<TenantRead<string | null>>;
}

export function createExchangeReads(parts: ReadParts): ExchangeReads {
  return {
    ...accountReads(parts),
    blockedConnectors: async () =>
      mapRead(await readBlockedConnectors(parts), (blocked) =>
        blocked.map(({ name }) => name),
      ),
    blockedSenders: async () =>
      mapRead(
        await readRows(parts, blockedSenderRow, "Get-BlockedSenderAddress"),
        (rows) => rows.map(({ SenderAddress }) => SenderAddress),
      ),
    servicePrincipals: () =>
      readRows(parts, servicePrincipalRow, "Get-ServicePrincipal"),
    defaultAuthenticationPolicy: async () =>
      mapRead(
        await readOnly(parts, defaultPolicyRow, "Get-OrganizationConfig"),
        (row) => row.DefaultAuthenticationPolicy,
      ),
    allowsBasicSmtp: async (policy) =>
      mapRead(
        await readByIdentity(
          parts,
          authenticationPolicyRow,
          "Get-AuthenticationPolicy",
          policy,
        ),
        (row) => row?.AllowBasicAuthSmtp ?? null,
      ),
    hveBilling: async (account) =>
      mapRead(
        await readByIdentity(
          parts,
          hveBillingRow,
          "Get-HVEAccountBillingPolicy",
          account,
        ),
        (row) => row?.BillingPolicyStatus ?? null,
      ),
  };
}

function accountReads(
  parts: ReadParts,
): Pick<
  ExchangeReads,
  "user" | "mailboxOf" | "recipient" | "sendAs" | "mailboxPermissions"
> {
  return {
    user: (identity) => readByIdentity(parts, userRow, "Get-User", identity),
    mailboxOf: (address) =>
      readByIdentity(parts, mailboxRow, "Get-Mailbox", address),
    recipient: (address) =>
      readByIdentity(parts, recipientRow, "Get-Recipient", address),
    sendAs: async (address) =>
      mapRead(
        await readRows(
          parts,
          recipientPermissionRow,
          "Get-RecipientPermission",
          { Identity: address, ResultSize: "Unlimited" },
        ),
        (rows) =>
          rows
            .filter(
              ({ AccessRights, AccessControlType: type }) =>
                AccessRights.includes("SendAs") &&
                (type ?? "Allow") === "Allow",
            )
            .map(({ Trustee }) => Trustee),
      ),
    mailboxPermissions: (address) =>
      readRows(parts, mailboxPermissionRow, "Get-MailboxPermission", {
        Identity: address,
        ResultSize: "Unlimited",
      }),
  };
}
