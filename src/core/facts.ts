/**
 * The vocabulary: each fact's name and the type of its value. A cause reads facts and never asks who brought them.
 * One line a fact, sorted, grouped by subject. The house test fails for a fact that no cause, fix or question reads.
 */
export interface Facts {
  /** Enabled state, type and addresses of every inbound connector of the tenant. Exchange: Get-InboundConnector. */
  "connector.list": readonly ConnectorFact[];

  /** Reply to the relay check from the device's own network; `accepted` means "250 at RCPT", which proves no delivery. */
  "relay.external": RelayVerdict;
  /** The same for a recipient inside the tenant. */
  "relay.internal": RelayVerdict;

  "recipient.address": string;
  /** Outside of every accepted domain of the tenant. */
  "recipient.external": boolean;

  "sender.address": string;
  /** The domain that mail is sent from: of the sender's address, or the tenant's default one while that is unknown. */
  "sender.domain": string;
  /** The sender's domain is an accepted domain of the tenant. */
  "sender.domain-accepted": boolean;
  "sender.kind": SenderKind;
  /** The public address that Microsoft 365 sees the device come from (IPv4 or IPv6 literal). */
  "sender.public-address": string;
  "sender.signs-in": boolean;

  /** Address literals of the sender's domain's mail door, IPv4 first. */
  "server.addresses": readonly string[];
  /** Host name the device is set to send to. */
  "server.name": string;
  "server.port": number;
  /** Whose server that name is. */
  "server.role": ServerRole;
  /** A TCP connection from the device's network to the server's port came up. */
  "server.reachable": boolean;

  /** Host names in the MX records of the sender's domain, best first. */
  "sender.mx": readonly string[];
  /** The tenant's own Microsoft 365 MX host for the sender's domain. */
  "tenant.mx-host": string;
  /** Exchange: Get-OrganizationConfig RejectDirectSend. */
  "tenant.reject-direct-send": boolean;
  /** Exchange: Get-TransportConfig SmtpClientAuthenticationDisabled. */
  "tenant.smtp-auth-disabled": boolean;
  /** Exchange: Get-CASMailbox SmtpClientAuthenticationDisabled; the mailbox's value beats the tenant's, null inherits. */
  "mailbox.smtp-auth": "enabled" | "disabled" | "inherits" | "no-mailbox";
}

export type FactName = keyof Facts;

export type SenderKind = "device" | "application" | "mailbox" | "server";
export type ServerRole =
  "tenant-mx" | "submission" | "own-server" | "other-tenant-mx" | "other";
export type RelayVerdict = "accepted" | "refused" | "deferred";

export interface ConnectorFact {
  readonly name: string;
  readonly type: "OnPremises" | "Partner";
  readonly enabled: boolean;
  /** IPv4 addresses or CIDR ranges, as Exchange lists them. */
  readonly addresses: readonly string[];
  readonly certificateName?: string;
}
