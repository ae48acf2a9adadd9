import type { Instant, Person } from "../../core/model.ts";

export interface AcceptedDomain {
  readonly name: string;
  readonly type: "Authoritative" | "InternalRelay" | "ExternalRelay";
  /** The domain of new addresses; there is exactly one. */
  readonly isDefault?: boolean;
  /** MatchSubDomains: sub-domains are accepted too. Without it a parent domain says nothing about them. */
  readonly matchSubDomains?: boolean;
}

/** The fields of Get-InboundConnector that this product reads or writes, under Exchange's own names. */
export interface InboundConnector {
  readonly Name: string;
  readonly Identity: string;
  readonly ConnectorType: "OnPremises" | "Partner";
  readonly Enabled: boolean;
  readonly SenderIPAddresses: readonly string[];
  readonly SenderDomains: readonly string[];
  readonly RequireTls: boolean;
  readonly TlsSenderCertificateName: string | null;
  /** These two hold for partner connectors only. */
  readonly RestrictDomainsToIPAddresses?: boolean;
  readonly RestrictDomainsToCertificate?: boolean;
  readonly Comment: string;
  /** Changes with every write; ISO 8601. */
  readonly WhenChangedUTC: string;
}

/** A connector that Microsoft keeps from sending. */
export interface BlockedConnector {
  /** Its Guid. */
  readonly id: string;
  readonly name: string;
}

export type TenantRead<T> =
  | {
      readonly outcome: "saw";
      readonly value: T;
      /** When it was read, where that was a while ago. */
      readonly at?: Instant;
    }
  | {
      readonly outcome: "could-not-look";
      readonly fault: "permission" | "network" | "target" | "us";
      readonly reason: string;
    };

/** The closed list of writes. Parameters travel as data, never as text. */
export type MailWrite =
  | {
      readonly cmdlet: "Set-InboundConnector";
      readonly parameters: {
        readonly Identity: string;
        readonly SenderIPAddresses?: readonly string[];
        readonly Enabled?: boolean;
        readonly ConnectorType?: InboundConnector["ConnectorType"];
        readonly Comment: string;
      };
    }
  | {
      readonly cmdlet: "New-InboundConnector";
      readonly parameters: {
        readonly Name: string;
        readonly ConnectorType: "OnPremises";
        readonly SenderDomains: readonly ["*"];
        readonly SenderIPAddresses?: readonly string[];
        readonly TlsSenderCertificateName?: string;
        readonly RequireTls: boolean;
        readonly Enabled: true;
        readonly Comment: string;
      };
    }
  | {
      readonly cmdlet: "Remove-InboundConnector";
      readonly parameters: {
        readonly Identity: string;
        readonly Confirm: false;
      };
    }
  | {
      readonly cmdlet: "Remove-BlockedConnector";
      readonly parameters: { readonly ConnectorId: string };
    }
  | {
      readonly cmdlet: "Set-CASMailbox";
      readonly parameters: {
        readonly Identity: string;
        readonly SmtpClientAuthenticationDisabled: boolean | null;
      };
    }
  | {
      readonly cmdlet: "Set-TransportConfig";
      readonly parameters: {
        readonly SmtpClientAuthenticationDisabled: boolean;
      };
    }
  | {
      readonly cmdlet: "Set-OrganizationConfig";
      readonly parameters: { readonly RejectDirectSend: boolean };
    };

/** `unknown` when it cannot be told whether Exchange took the write (time-out, 5xx, broken answer). Never retried blindly. */
export type WriteResult =
  | { readonly outcome: "done"; readonly warnings: readonly string[] }
  | { readonly outcome: "refused"; readonly reason: string }
  | { readonly outcome: "unknown"; readonly reason: string };

export interface MailAdmin {
  acceptedDomains(): Promise<TenantRead<readonly AcceptedDomain[]>>;
  inboundConnectors(): Promise<TenantRead<readonly InboundConnector[]>>;
  /** Get-BlockedConnector; the name is the id where nobody knows one. */
  blockedConnectors(): Promise<TenantRead<readonly BlockedConnector[]>>;
  /** Get-OrganizationConfig. */
  organization(): Promise<TenantRead<{ readonly rejectDirectSend: boolean }>>;
  /** Get-TransportConfig. */
  transport(): Promise<
    TenantRead<{ readonly smtpClientAuthenticationDisabled: boolean }>
  >;
  /** Get-CASMailbox; `null` as value when there is no such mailbox. */
  mailbox(address: string): Promise<
    TenantRead<{
      readonly address: string;
      /** null inherits the tenant's switch. */
      readonly smtpClientAuthenticationDisabled: boolean | null;
    } | null>
  >;
  /** `notAfter`: from then on not a byte is sent any more; a worker that slept knows nothing of who took over. */
  write(write: MailWrite, notAfter?: Instant): Promise<WriteResult>;
}

export interface Directory {
  /** Is this person a member of this group or team (Graph: /groups/{id}/members, transitive)? */
  isMember(person: Person, groupId: string): Promise<TenantRead<boolean>>;
  members(groupId: string): Promise<TenantRead<readonly Person[]>>;
  /** Graph: /domains/{domain}/serviceConfigurationRecords, the only truth for a domain's MX host. null: not a domain of the tenant. */
  mxHost(domain: string): Promise<TenantRead<string | null>>;
}

/** A line of the message trace. */
export interface TracedMail {
  readonly id: string;
  /** When Microsoft took it in. */
  readonly at: Instant;
  readonly sender: string;
  readonly recipient: string;
  /** In Graph's words: 'delivered', 'failed', 'pending'. */
  readonly status: string;
  /** The address that Microsoft took it from; empty for mail from within. */
  readonly fromIp: string;
}

/** A station of one mail on its way through Microsoft 365. */
export interface TraceEvent {
  readonly at: Instant;
  /** 'Receive', 'Deliver', 'Fail', 'Send external'. */
  readonly event: string;
  /** With the reason where it failed; a stranger's words. */
  readonly description: string;
}

/** What Microsoft took in lately. Mail refused on the wire never appears there. */
export interface MailTrace {
  /**
   * Mail of one address or one sender, newest first, at most `most` (to 5000). Microsoft takes a window of at most ten
   * days, keeps 90 days, and answers 100 questions in five minutes.
   */
  mails(
    of: { readonly fromIp: string } | { readonly sender: string },
    window: { readonly from: Instant; readonly to: Instant },
    most: number,
  ): Promise<TenantRead<readonly TracedMail[]>>;
  /** What happened to a mail on its way to one recipient, oldest first. 100 questions in five minutes, like `mails`. */
  events(
    mail: Pick<TracedMail, "id" | "recipient">,
  ): Promise<TenantRead<readonly TraceEvent[]>>;
}

export interface Roles {
  /** Looked up when acting and again when applying. `could-not-look` counts as no. */
  isAgent(person: Person): Promise<TenantRead<boolean>>;
  isApprover(person: Person): Promise<TenantRead<boolean>>;
  approvers(): Promise<TenantRead<readonly Person[]>>;
  /** May this person decide alone in an emergency? */
  mayBreakGlass(person: Person): Promise<TenantRead<boolean>>;
}

/** Signs calls to Microsoft's services. Throws when no token can be had. */
export interface TokenSource {
  token(scope: string, signal?: AbortSignal): Promise<string>;
}
