import type {
  Case,
  CauseId,
  Change,
  ChangePlan,
  ChangeRequest,
  Evidence,
  Instant,
  LookId,
  LookInfo,
  LookResult,
  Person,
  Reading,
} from "../core/model.ts";
import type { Card, CardAudience } from "./cards.ts";

/** The world as the desk needs it. Adapters implement these; the lab never does. */

export interface Clock {
  now(): Instant;
}

/** Reads whatever text a person pasted. Never throws, never rejects; a long one is read away from the event loop. */
export type ReadText = (text: string) => Reading | Promise<Reading>;

/** A file that came with a message. */
export interface SentFile {
  readonly name: string;
  /** Where to fetch it; empty where it is out of reach. */
  readonly url: string;
  /** In the sender's storage (the address is its own permission), with the connector (needs the bot's token), or elsewhere. */
  readonly lies: "storage" | "connector" | "elsewhere";
}

/** Fetches and reads a file. Never rejects: what cannot be had is 'unreadable', with a sentence that says why. */
export type ReadFile = (file: SentFile) => Promise<Reading>;

// ── Looking ─────────────────────────────────────────────────────────────────

/** A probe or a tenant read. One signature for all: facts in, facts or "could not look" out. Never throws. */
export interface Look extends LookInfo {
  run(known: LookInput, signal: AbortSignal): Promise<LookResult>;
}

/** What a look may use. Values come from parsed evidence only. */
export interface LookInput {
  readonly senderAddress?: string;
  readonly senderDomain?: string;
  readonly recipientAddress?: string;
  readonly serverName?: string;
  readonly serverPort?: number;
  /** The sender's public address, IPv4 or IPv6 literal. */
  readonly publicAddress?: string;
  /** The account that signs in. */
  readonly signInAccount?: string;
  /** Whose case it is, for budgets; absent where nobody's is. */
  readonly askedBy?: {
    readonly caseId: string;
    readonly tenantId: string;
    readonly objectId: string;
  };
  readonly now: Instant;
  /** The world was changed then: what was seen before it must not be answered with. */
  readonly notBefore?: Instant;
}

// ── The tenant ──────────────────────────────────────────────────────────────

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
  write(write: MailWrite): Promise<WriteResult>;
}

export interface Directory {
  /** Is this person a member of this group or team (Graph: /groups/{id}/members, transitive)? */
  isMember(person: Person, groupId: string): Promise<TenantRead<boolean>>;
  members(groupId: string): Promise<TenantRead<readonly Person[]>>;
  /** Graph: /domains/{domain}/serviceConfigurationRecords, the only truth for a domain's MX host. null: not a domain of the tenant. */
  mxHost(domain: string): Promise<TenantRead<string | null>>;
}

// ── Changes ─────────────────────────────────────────────────────────────────

/** One kind of change. Pure but for `read`. */
export interface ChangeKind {
  readonly kind: ChangeRequest["kind"];
  /** Reads the live object and plans; or says in one sentence why this cannot be planned. */
  plan(
    request: ChangeRequest,
    admin: MailAdmin,
    changeId: string,
  ): Promise<
    | { readonly outcome: "planned"; readonly plan: ChangePlan }
    | { readonly outcome: "cannot"; readonly reason: string }
  >;
  /**
   * The live image of the plan's target, in the shape of plan.before, and the object's version (WhenChangedUTC; null
   * where Exchange keeps none or the object does not exist yet).
   */
  read(
    plan: ChangePlan,
    admin: MailAdmin,
  ): Promise<
    TenantRead<{
      readonly image: ChangePlan["before"];
      readonly version: string | null;
    }>
  >;
  /** What makes the target look like plan.after; the same way forth and back. */
  write(plan: ChangePlan): MailWrite;
}

// ── Storage ─────────────────────────────────────────────────────────────────

/** Everything inside one `work` is committed together or not at all. `work` must do no network. */
export interface Store {
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Calls back after each commit of this process that wrote something, so that workers wake; returns how to stop it. */
  onCommit(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface Transaction {
  readonly cases: CaseStore;
  readonly changes: ChangeStore;
  readonly audit: Audit;
  readonly inbox: Inbox;
  readonly board: CardBoard;
  readonly jobs: Jobs;
  readonly contacts: Contacts;
  readonly experience: Experience;
  readonly brake: Brake;
}

/** The kill switch for all changes. */
export interface Brake {
  /** Who pulled it and when; undefined while changes are allowed. */
  pulled(): Promise<Pulled | undefined>;
  pull(by: Pulled): Promise<void>;
  release(): Promise<void>;
}

export interface Pulled {
  readonly by: Person;
  readonly at: Instant;
}

/** How often closed cases with a code turned out to have a cause; a tenant's experience is its own. */
export interface Experience {
  /** One more case with these codes had this cause. */
  learn(
    tenantId: string,
    codeIds: readonly string[],
    causeId: CauseId,
  ): Promise<void>;
  /** Cases by cause for any of these codes; the fullest count where several codes know of one. */
  of(
    tenantId: string,
    codeIds: readonly string[],
  ): Promise<Readonly<Record<CauseId, number>>>;
  all(): Promise<readonly ExperienceRow[]>;
  /** Forgets everything; says how many rows there were. */
  forget(): Promise<number>;
}

export interface ExperienceRow {
  readonly tenantId: string;
  readonly code: string;
  readonly cause: CauseId;
  readonly cases: number;
  /** When the last of them was closed. */
  readonly at: Instant;
}

export interface CaseStore {
  get(id: string): Promise<Case | undefined>;
  /** The newest case of this reporter that is not closed. */
  openOf(reporter: Person): Promise<readonly Case[]>;
  insert(aCase: Case): Promise<void>;
  /** Compare-and-set: throws StaleVersion unless the stored version is `aCase.version`; stores version + 1. */
  update(aCase: Case): Promise<Case>;
}

export interface ChangeStore {
  get(id: string): Promise<Change | undefined>;
  /** The change on this target that is not in a terminal state, if any; there is never more than one. */
  openOn(target: string): Promise<Change | undefined>;
  /** Every change that is not in a terminal state. */
  open(): Promise<readonly Change[]>;
  /** Throws TargetTaken when another change on the target is open. */
  insert(change: Change): Promise<void>;
  /** Compare-and-set, as for cases. */
  update(change: Change): Promise<Change>;
}

/** Append-only, hash-chained. */
export interface Audit {
  append(entry: AuditEntry): Promise<void>;
}

export interface AuditEntry {
  readonly at: Instant;
  /** Object id of a person, or 'bounce-desk'. */
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What came in, recorded before it is acknowledged. Keyed by activity id: the second of a pair is dropped. */
export interface InboxItem {
  readonly id: string;
  readonly at: Instant;
  readonly from: Person;
  readonly language: string;
  readonly what:
    | {
        readonly kind: "message";
        readonly text: string;
        readonly files?: readonly SentFile[];
      }
    | {
        readonly kind: "press";
        readonly verb: string;
        /** As the client sent it: untrusted, strings only. */
        readonly data: Readonly<Record<string, string>>;
      }
    | { readonly kind: "welcome" };
}

export interface Inbox {
  /** False when this id was recorded before. */
  record(item: InboxItem): Promise<boolean>;
  /**
   * The oldest item not done, whose next try is due and whose sender (object id) is not among the busy ones: what one
   * person sends is worked off in order, different people side by side.
   */
  next(now: Instant, busy: ReadonlySet<string>): Promise<InboxItem | undefined>;
  done(id: string): Promise<void>;
  /** Counts a failed try; after five the item is set aside and true is returned. */
  failed(id: string, now: Instant, error: string): Promise<boolean>;
}

/** Which card should stand where. The newest card of a key wins; a card unchanged is not sent again. */
export interface CardBoard {
  show(
    key: string,
    audience: CardAudience,
    card: Card,
    now: Instant,
  ): Promise<void>;
  /** Cards whose wanted version is newer than the one delivered and whose next try is due, oldest first. */
  due(now: Instant, limit: number): Promise<readonly PendingCard[]>;
  /** Remembers where a card was posted. */
  delivered(
    key: string,
    version: number,
    place: { readonly conversationId: string; readonly activityId: string },
  ): Promise<void>;
  retryAt(key: string, at: Instant, error: string): Promise<void>;
  /** Gives up on this card for good (403, 404). */
  forget(key: string, error: string): Promise<void>;
}

export interface PendingCard {
  readonly key: string;
  readonly audience: CardAudience;
  readonly card: Card;
  readonly version: number;
  readonly tries: number;
  readonly place?: {
    readonly conversationId: string;
    readonly activityId: string;
  };
}

export type Job =
  | { readonly kind: "look"; readonly caseId: string; readonly look: LookId }
  | { readonly kind: "apply"; readonly changeId: string }
  | {
      readonly kind: "verify";
      readonly changeId: string;
      readonly round: number;
    }
  | {
      readonly kind: "settle";
      readonly changeId: string;
      readonly round: number;
    }
  | { readonly kind: "expire"; readonly changeId: string }
  | { readonly kind: "remind"; readonly changeId: string };

export interface LeasedJob {
  readonly id: string;
  readonly job: Job;
  readonly tries: number;
  /** Grows with each lease; a write with an older fence is refused. */
  readonly fence: number;
}

export interface Jobs {
  /** Same id twice: the first stands. */
  add(id: string, job: Job, runAt: Instant): Promise<void>;
  lease(
    owner: string,
    now: Instant,
    leaseMs: number,
    limit: number,
  ): Promise<readonly LeasedJob[]>;
  /** False when the lease was lost meanwhile; the caller must then roll back (throw). */
  done(job: LeasedJob): Promise<boolean>;
  /** Holds the lease for longer; false when it was lost. */
  renew(job: LeasedJob, now: Instant, leaseMs: number): Promise<boolean>;
  /** Frees what an earlier life of this owner still holds. */
  release(owner: string): Promise<void>;
  /** Puts it back; false when the lease was lost. */
  again(job: LeasedJob, runAt: Instant, error: string): Promise<boolean>;
}

/** Where a person can be reached; learnt from what they send. */
export interface Contact {
  readonly person: Person;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** The channel's own id of the person ('29:…'). */
  readonly channelUserId: string;
}

export interface Contacts {
  remember(contact: Contact): Promise<void>;
  find(person: Person): Promise<Contact | undefined>;
  /** Any contact's service URL, to reach somebody who never wrote. */
  anyServiceUrl(): Promise<string | undefined>;
  forget(person: Person): Promise<void>;
}

export interface Roles {
  /** Looked up when acting and again when applying. `could-not-look` counts as no. */
  isAgent(person: Person): Promise<TenantRead<boolean>>;
  isApprover(person: Person): Promise<TenantRead<boolean>>;
  approvers(): Promise<TenantRead<readonly Person[]>>;
}

export type { Evidence };

/** Signs calls to Microsoft's services. Throws when no token can be had. */
export interface TokenSource {
  token(scope: string, signal?: AbortSignal): Promise<string>;
}

/**
 * What may be written to a log: an event's name and an allow-list of harmless fields. Never an address, a subject, a
 * token or a stranger's words.
 */
export interface Log {
  write(event: string, fields?: LogFields): void;
}

export interface LogFields {
  readonly reference?: string;
  readonly caseId?: string;
  readonly changeId?: string;
  readonly look?: string;
  readonly outcome?: string;
  readonly status?: number;
  readonly count?: number;
  readonly ms?: number;
  /** An error's class name or code, never its message. */
  readonly error?: string;
}
