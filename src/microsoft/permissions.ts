import type { FreshRequest } from "../core/model.ts";

/** What each read and each change needs in the tenant: the one table behind the documentation and `setup-roles`. */

export type ExchangeRole =
  | "View-Only Configuration"
  | "View-Only Recipients"
  | "Remote and Accepted Domains"
  | "Mail Recipients"
  | "Organization Configuration"
  | "Organization Transport Settings";

export interface ExchangeRead {
  readonly reads: string;
  readonly cmdlets: readonly string[];
  readonly role: ExchangeRole;
  /** Microsoft does not write down which role holds the cmdlet. */
  readonly isGuessed?: true;
}

const CONFIGURATION = "View-Only Configuration";
const RECIPIENTS = "View-Only Recipients";

export const EXCHANGE_READS: readonly ExchangeRead[] = [
  {
    reads: "accepted domains",
    cmdlets: ["Get-AcceptedDomain"],
    role: CONFIGURATION,
  },
  {
    reads: "inbound connectors",
    cmdlets: ["Get-InboundConnector"],
    role: CONFIGURATION,
  },
  {
    reads: "connectors that Microsoft blocked",
    cmdlets: ["Get-BlockedConnector"],
    role: CONFIGURATION,
    isGuessed: true,
  },
  {
    reads: "Reject Direct Send, the default authentication policy",
    cmdlets: ["Get-OrganizationConfig"],
    role: CONFIGURATION,
  },
  {
    reads: "the organisation's SMTP AUTH switch",
    cmdlets: ["Get-TransportConfig"],
    role: CONFIGURATION,
  },
  {
    reads: "authentication policies",
    cmdlets: ["Get-AuthenticationPolicy"],
    role: CONFIGURATION,
    isGuessed: true,
  },
  {
    reads: "senders that Microsoft restricted",
    cmdlets: ["Get-BlockedSenderAddress"],
    role: CONFIGURATION,
    isGuessed: true,
  },
  {
    reads: "applications that Exchange knows",
    cmdlets: ["Get-ServicePrincipal"],
    role: CONFIGURATION,
    isGuessed: true,
  },
  {
    reads: "one mailbox's SMTP AUTH switch",
    cmdlets: ["Get-CASMailbox"],
    role: RECIPIENTS,
  },
  {
    reads: "one account, its mailbox, a recipient",
    cmdlets: ["Get-User", "Get-Mailbox", "Get-Recipient"],
    role: RECIPIENTS,
  },
  {
    reads: "who may send as an address, who holds a mailbox",
    cmdlets: ["Get-RecipientPermission", "Get-MailboxPermission"],
    role: RECIPIENTS,
    isGuessed: true,
  },
  {
    reads: "billing of a High Volume Email account",
    cmdlets: ["Get-HVEAccountBillingPolicy"],
    role: RECIPIENTS,
    isGuessed: true,
  },
];

/** Application permissions of Microsoft Graph. */
export const GRAPH_READS: readonly {
  readonly reads: string;
  readonly permissions: readonly string[];
}[] = [
  { reads: "the tenant's own MX host", permissions: ["Domain.Read.All"] },
  {
    reads: "who is agent, who may approve",
    permissions: ["GroupMember.Read.All", "User.ReadBasic.All"],
  },
  {
    reads: "the plans of one account's licences",
    permissions: ["User.Read.All"],
  },
  { reads: "security defaults", permissions: ["Policy.Read.All"] },
  { reads: "Conditional Access policies", permissions: ["Policy.Read.All"] },
  {
    reads: "one account's SMTP sign-ins of the last day",
    permissions: ["AuditLog.Read.All"],
  },
  {
    reads: "mail of one address or sender in the message trace",
    permissions: ["ExchangeMessageTrace.Read.All"],
  },
  {
    reads: "what became of one mail in the message trace",
    permissions: ["ExchangeMessageTrace.Read.All"],
  },
  {
    reads: "open incidents of Exchange Online",
    permissions: ["ServiceHealth.Read.All"],
  },
];

export interface ChangeRight {
  readonly changes: string;
  /** The cmdlet with the parameter that makes the change. */
  readonly write: string;
  /** The role to cut a narrow child from; undefined where Microsoft names role groups alone. */
  readonly role: ExchangeRole | undefined;
}

const CONNECTORS = "Remote and Accepted Domains";

/** Total over the kinds of change: a new one does not compile until it stands here. */
export const CHANGE_RIGHTS: Readonly<
  Record<FreshRequest["kind"], ChangeRight>
> = {
  "add-connector-address": {
    changes: "add an address to an inbound connector",
    write: "Set-InboundConnector -SenderIPAddresses",
    role: CONNECTORS,
  },
  "remove-connector-address": {
    changes: "take an address out of an inbound connector",
    write: "Set-InboundConnector -SenderIPAddresses",
    role: CONNECTORS,
  },
  "create-inbound-connector": {
    changes: "create an inbound connector for an address, always OnPremises",
    write: "New-InboundConnector -SenderIPAddresses",
    role: CONNECTORS,
  },
  "create-certificate-connector": {
    changes: "create an inbound connector for a certificate, always OnPremises",
    write: "New-InboundConnector -TlsSenderCertificateName",
    role: CONNECTORS,
  },
  "enable-connector": {
    changes: "switch a connector on",
    write: "Set-InboundConnector -Enabled",
    role: CONNECTORS,
  },
  "correct-connector-type": {
    changes: "make a Partner connector one of type OnPremises",
    write: "Set-InboundConnector -ConnectorType",
    role: CONNECTORS,
  },
  "unblock-connector": {
    changes: "lift Microsoft's block of a connector",
    write: "Remove-BlockedConnector -ConnectorId",
    role: undefined,
  },
  "enable-smtp-auth-mailbox": {
    changes: "allow sign-in over SMTP for one mailbox",
    write: "Set-CASMailbox -SmtpClientAuthenticationDisabled",
    role: "Mail Recipients",
  },
  "enable-smtp-auth-tenant": {
    changes:
      "allow sign-in over SMTP for the whole organisation, two approvers",
    write: "Set-TransportConfig -SmtpClientAuthenticationDisabled",
    role: "Organization Transport Settings",
  },
  "reject-direct-send": {
    changes: "switch Reject Direct Send on or off",
    write: "Set-OrganizationConfig -RejectDirectSend",
    role: "Organization Configuration",
  },
};

/** What a child of a role keeps besides the writes: the read beside each, and the way back from a creation. */
export const KEPT: Partial<Readonly<Record<ExchangeRole, readonly string[]>>> =
  {
    "Remote and Accepted Domains": [
      "Get-InboundConnector",
      "Remove-InboundConnector",
    ],
    "Mail Recipients": ["Get-CASMailbox"],
    "Organization Configuration": ["Get-OrganizationConfig"],
    "Organization Transport Settings": ["Get-TransportConfig"],
  };
