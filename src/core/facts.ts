/**
 * The vocabulary: each fact's name and the type of its value. A cause reads facts and never asks who brought them.
 * One line a fact, sorted, grouped by subject. The house test fails for a fact that no cause, fix or question reads.
 */
export interface Facts {
  /** Names of the inbound connectors that Microsoft has blocked. Exchange: Get-BlockedConnector. */
  "connector.blocked": readonly string[];
  /** Enabled state, type and addresses of every inbound connector of the tenant. Exchange: Get-InboundConnector. */
  "connector.list": readonly ConnectorFact[];

  /** It can find the server by its name in its own network's DNS. */
  "device.finds-server": boolean;
  /** How the sending thing can sign in at all. */
  "device.sign-in-ability": "none" | "password" | "oauth";
  /** How it is set to encrypt: not at all, by STARTTLS, or from the first byte (port 465's way). */
  "device.tls": "none" | "starttls" | "implicit";
  /** The newest TLS that it speaks: `too-old` is 1.0 or 1.1 (RFC 8996). */
  "device.tls-version": "too-old" | "current";
  /** It accepts the certificate that the server shows. */
  "device.trusts-server": boolean;

  /** The High Volume Email account's billing. Exchange: Get-HVEAccountBillingPolicy. */
  "hve.billing": "valid" | "missing";

  /** The sender's mailbox as Exchange writes it. */
  "mailbox.address": string;
  /** The authentication policy in force lets this mailbox sign in to SMTP with a password. Exchange: Get-AuthenticationPolicy AllowBasicAuthSmtp. */
  "mailbox.basic-auth-allowed": boolean;
  "mailbox.licensed": boolean;
  /** Microsoft keeps this mailbox from sending to the outside. Exchange: Get-BlockedSenderAddress. */
  "mailbox.restricted": boolean;
  /** Exchange: Get-CASMailbox SmtpClientAuthenticationDisabled; the mailbox's value beats the tenant's, null inherits. */
  "mailbox.smtp-auth": "enabled" | "disabled" | "inherits" | "no-mailbox";

  /** Seconds by which this network's clock is ahead of the server's. */
  "network.clock-skew": number;
  /** Ports to Microsoft 365 on which a connection from the device's network came up. */
  "network.ports-open": readonly number[];
  /** Ports to Microsoft 365 that were tried from there and are shut. */
  "network.ports-shut": readonly number[];
  /** The network's own resolver gives the same answer for the mail host as public ones. */
  "network.resolver-agrees": boolean;

  /** What changed shortly before the trouble began; `new` for something that never worked. */
  "problem.change": ProblemChange;
  /** The returned mail failed the sender checks of the server that returned it: somebody else sent it in this name. */
  "problem.forged": boolean;
  "problem.scope":
    "one-message" | "one-recipient" | "outside-only" | "everything";

  "recipient.address": string;
  /** TLSA records stand for the recipient's mail hosts (RFC 7672). */
  "recipient.dane": boolean;
  /** The recipient's domain exists and takes mail: an MX other than the null one (RFC 7505), or an address. */
  "recipient.domain-takes-mail": boolean;
  /** Someone with this address is in the tenant. Exchange: Get-Recipient. */
  "recipient.exists": boolean;
  /** Outside of every accepted domain of the tenant. */
  "recipient.external": boolean;
  /** Mode of the recipient domain's MTA-STS policy (RFC 8461). */
  "recipient.mta-sts": "missing" | "none" | "testing" | "enforce";
  /** The recipient's domain wants TLS reports (RFC 8460). */
  "recipient.tls-reports": boolean;

  /** Reply to the relay check from the device's own network; `accepted` means "250 at RCPT", which proves no delivery. */
  "relay.external": RelayVerdict;
  /** The same for a recipient inside the tenant. */
  "relay.internal": RelayVerdict;

  "sender.address": string;
  /** The public address is on Spamhaus's lists. */
  "sender.address-blocklisted": boolean;
  /** The device's public address stays the same and is nobody else's. */
  "sender.address-is-fixed": boolean;
  /** The name on the certificate that it shows to the server; null for none. */
  "sender.certificate-name": string | null;
  /** Microsoft's two DKIM selectors of the sender's domain lead to keys. */
  "sender.dkim-keys": "present" | "missing";
  "sender.dmarc-policy": "missing" | "none" | "quarantine" | "reject";
  /** The domain that mail is sent from: of the sender's address, or the tenant's default one while that is unknown. */
  "sender.domain": string;
  /** The sender's domain is an accepted domain of the tenant. */
  "sender.domain-accepted": boolean;
  /** Mail without a return path: MAIL FROM:<> (RFC 5321 §4.5.5). */
  "sender.is-null": boolean;
  "sender.kind": SenderKind;
  /** Host names in the MX records of the sender's domain, best first. */
  "sender.mx": readonly string[];
  /** The public address that Microsoft 365 sees the device come from (IPv4 or IPv6 literal). */
  "sender.public-address": string;
  /** The address of the sending host as the bounce names it. */
  "sender.reported-address": string;
  /** PTR of the public address: `confirmed` when the name leads back to the address. */
  "sender.reverse-name": "confirmed" | "unconfirmed" | "missing";
  "sender.signs-in": boolean;
  /** That record with the public address added, as it would have to read. */
  "sender.spf-proposal": string;
  /** The SPF record that the sender's domain publishes. */
  "sender.spf-record": string;
  /** SPF for the sender's domain and the public address (RFC 7208 §2.6). */
  "sender.spf-result": SpfVerdict;
  "sender.volume": "ordinary" | "bulk";

  /** Address literals of the sender's domain's mail door, IPv4 first. */
  "server.addresses": readonly string[];
  /** The certificate that the server shows here; `intercepted`: of an authority that does not sign for Microsoft. */
  "server.certificate": ServerCertificate;
  /** It greeted after the connection stood. */
  "server.greets": boolean;
  /** Host name the device is set to send to, or an address literal where one is set. */
  "server.name": string;
  "server.name-resolves": boolean;
  /** AUTH stands in its list inside TLS. */
  "server.offers-sign-in": boolean;
  "server.offers-starttls": boolean;
  "server.port": number;
  /** A TCP connection from the device's network to the server's port came up. */
  "server.reachable": boolean;
  /** Whose server that name is. */
  "server.role": ServerRole;
  /** TLS versions it takes: 'TLSv1.2'. */
  "server.tls-versions": readonly string[];

  /** The account that signs in. */
  "sign-in.account": string;
  /** Exchange knows an application that may send (Get-ServicePrincipal). */
  "sign-in.app-registered": boolean;
  /** Why Entra's sign-in log says that the last SMTP sign-in failed; `none` when the last ones went well. */
  "sign-in.failure": SignInFailure;
  /** The account that signs in may send as the sender. */
  "sign-in.may-send-as": boolean;
  "sign-in.method": "password" | "oauth";

  /** A Conditional Access policy that is on keeps password clients out of SMTP. */
  "tenant.conditional-access-blocks": boolean;
  /** The tenant's own Microsoft 365 MX host for the sender's domain. */
  "tenant.mx-host": string;
  /** Exchange: Get-OrganizationConfig RejectDirectSend. */
  "tenant.reject-direct-send": boolean;
  /** Entra: security defaults are on. */
  "tenant.security-defaults": boolean;
  /** Title of an open incident of Exchange Online in the tenant's service health; null for none. */
  "tenant.service-incident": string | null;
  /** Exchange: Get-TransportConfig SmtpClientAuthenticationDisabled. */
  "tenant.smtp-auth-disabled": boolean;
}

export type FactName = keyof Facts;

export type SenderKind = "device" | "application" | "mailbox" | "server";
export type ServerRole =
  "tenant-mx" | "submission" | "own-server" | "other-tenant-mx" | "other";
export type RelayVerdict = "accepted" | "refused" | "deferred";

export type ProblemChange =
  | "new"
  | "network"
  | "certificate"
  | "password"
  | "security"
  | "server-settings"
  | "nothing";
/** RFC 7208 §2.6, without temperror: that is no fact but a look that failed. */
export type SpfVerdict =
  "pass" | "fail" | "softfail" | "neutral" | "none" | "permerror";
export type ServerCertificate =
  "trusted" | "untrusted" | "expired" | "wrong-name" | "intercepted";
export type SignInFailure =
  | "none"
  | "wrong-password"
  | "security-defaults"
  | "conditional-access"
  | "mfa"
  | "policy"
  | "federation"
  | "other";

export interface ConnectorFact {
  readonly name: string;
  readonly type: "OnPremises" | "Partner";
  readonly enabled: boolean;
  /** IPv4 addresses or CIDR ranges, as Exchange lists them. */
  readonly addresses: readonly string[];
  readonly certificateName?: string;
  readonly requiresTls?: boolean;
  /** Partner connectors only: mail of its sender domains from elsewhere is refused. */
  readonly restrictsToAddresses?: boolean;
  readonly restrictsToCertificate?: boolean;
  /** 'smtp:contoso.com;1' or 'smtp:*;1'. */
  readonly senderDomains?: readonly string[];
}
