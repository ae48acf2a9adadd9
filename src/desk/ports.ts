import type { SenderKind } from "../core/facts.ts";
import type {
  Case,
  CauseId,
  Change,
  ChangePlan,
  ChangeRequest,
  Evidence,
  Incident,
  Instant,
  LookId,
  LookInfo,
  LookResult,
  Person,
  Reading,
  Source,
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

/** Looks a host's addresses up in DNS; IPv4 first. */
export type LookUpName = (
  name: string,
) => Promise<TenantRead<readonly string[]>>;

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
  readonly records: Records;
  readonly register: Register;
  readonly incidents: Incidents;
  readonly search: CaseSearch;
}

/** Looks cases up by what stands in them, closed ones too. */
export interface CaseSearch {
  /** Newest first; 25 at most. */
  cases(query: CaseQuery): Promise<readonly Case[]>;
}

/** Everything that is said has to hold. */
export interface CaseQuery {
  readonly tenantId: string;
  /** Object id: only what this person reported. */
  readonly reporter?: string | undefined;
  /** Object id: what this person reported or has taken. */
  readonly mine?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly terms: readonly CaseTerm[];
}

export interface CaseTerm {
  /** 'text' stands somewhere: reference, reporter, addresses, the server's words, what was seen. */
  readonly field: "status" | "reply-code" | "ip-address" | "sender" | "text";
  readonly value: string;
}

/** Cases that fit somebody's words: an agent finds all, anybody else their own. Changes nothing. */
export type FindCases = (asks: Person, words: string) => Promise<Found>;

export interface Found {
  /** Whose cases were looked through. */
  readonly among: "all" | "own";
  readonly cases: readonly FoundCase[];
}

export interface FoundCase {
  readonly reference: string;
  /** The headline of its card. */
  readonly title: string;
  /** State, who to whom and code, for whoever asked alone; may hold a stranger's words. */
  readonly about: string;
  /** For everybody in the conversation where it is put: holds no words of the reporter or the bounce. */
  readonly card: Card;
}

/** What cases have in common, and the incidents that came of it. */
export interface Incidents {
  /** Notes what a case that belongs to no incident shows; `keys` as `signsOf` makes them. The same sign again is as of now. */
  sign(
    caseId: string,
    reporter: Person,
    keys: readonly string[],
    at: Instant,
  ): Promise<void>;
  /** Cases that gave this sign since that moment, oldest first, so many at most. */
  signers(
    key: string,
    since: Instant,
    limit: number,
  ): Promise<readonly Signer[]>;
  get(id: string): Promise<Incident | undefined>;
  /** Those that are not over, newest first. */
  open(): Promise<readonly Incident[]>;
  insert(incident: Incident): Promise<void>;
  /** Everything but its counts, which `join` keeps. */
  update(incident: Incident): Promise<void>;
  /** One more report; the case's signs have done their work and go. Returns the incident with its new counts. */
  join(
    id: string,
    caseId: string,
    reporter: Person,
    at: Instant,
  ): Promise<Incident>;
  /** Ids of its cases behind that one, in the order of ids; those that left it or were closed as well. */
  casesOf(id: string, after: string, limit: number): Promise<readonly string[]>;
  /** Reports by stretches of so many milliseconds since 1970, oldest first; empty stretches are left out. */
  trend(
    id: string,
    since: Instant,
    stretchMs: number,
  ): Promise<readonly { readonly stretch: number; readonly reports: number }[]>;
  /** Removes incidents that were over, and signs that were given, before that moment. */
  removeBefore(before: Instant): Promise<void>;
}

export interface Signer {
  readonly caseId: string;
  /** Tenant and object id as one text. */
  readonly reporter: string;
  readonly at: Instant;
}

/** A device, program or server that sends mail, as cases have shown it. Nothing about a person is kept. */
export interface RegisteredDevice {
  readonly tenantId: string;
  /** The address that it sends as, in lower case; together with the tenant its name here. */
  readonly sender: string;
  readonly kind: Exclude<SenderKind, "mailbox">;
  /** IPv4 or IPv6 literal. */
  readonly publicAddress?: string;
  /** Id of the way to send: 'relay-by-address'. */
  readonly method?: string;
  /** The inbound connector that carries it. */
  readonly connector?: string;
  readonly lastSeen: Instant;
  readonly lastCaseId: string;
  /** For people: 'BD-7F3K'. */
  readonly lastReference: string;
  /** A name in DNS that follows its public address; told by a person, never read of a case. */
  readonly dynamicName?: string;
  /** The last scheduled look at its way out; what did not fit and was told is there to be told once. */
  readonly egress?: EgressSeen;
}

export interface EgressSeen {
  readonly lookedAt: Instant;
  /** An address of its that no connector covers; absent while all is well. */
  readonly stranger?: string;
  /** How the address was seen, as a sentence, and what kind of source that is. */
  readonly because?: string;
  readonly source?: Source;
}

/** Fields that cases and people write; absent ones keep what stands there. */
export type DeviceSeen = Omit<RegisteredDevice, "dynamicName" | "egress">;

/** The register of devices. */
export interface Register {
  /** Writes down what a case showed, unless a later one was there before. */
  seen(device: DeviceSeen): Promise<void>;
  get(tenantId: string, sender: string): Promise<RegisteredDevice | undefined>;
  /** By sender. */
  all(): Promise<readonly RegisteredDevice[]>;
  /** False when there is no such device; undefined takes the name away. */
  setName(
    tenantId: string,
    sender: string,
    name: string | undefined,
  ): Promise<boolean>;
  looked(tenantId: string, sender: string, seen: EgressSeen): Promise<void>;
  /** False when there was none. */
  forget(tenantId: string, sender: string): Promise<boolean>;
  /** Takes out what no case has shown since that moment. */
  removeUnseen(since: Instant): Promise<void>;
  /** Targets (ChangePlan.target) that changes of ours were written to. */
  changedTargets(): Promise<readonly string[]>;
}

/** What is kept of people: for those who ask, and for the rules of how long. */
export interface Records {
  /** A person's cases, closed ones too, newest first. */
  casesOf(person: Person): Promise<readonly Case[]>;
  /** Cases opened since then, newest first, so many at most; those behind `after` of the same list. */
  openedSince(
    since: Instant,
    limit: number,
    after?: Pick<Case, "id" | "openedAt">,
  ): Promise<readonly Case[]>;
  /** Takes a bounce's words out of cases closed before that moment, and forgets their cards, which held them too. */
  dropWords(before: Instant): Promise<void>;
  /** Ids of cases closed before that moment; so many at most. */
  closedBefore(before: Instant, limit: number): Promise<readonly string[]>;
  /** Removes a case with its evidence, changes, jobs and approval cards. What was done to the tenant stays in the audit. */
  removeCase(caseId: string): Promise<void>;
  /** Forgets short answers to this person, but for the one to this item. */
  removeNotes(person: Person, butFor: string): Promise<void>;
  /** Forgets cards that were delivered, or given up, before that moment and belong to no case that is kept. */
  removeOldCards(before: Instant): Promise<void>;
  /** Removes the audit's rows before that moment, and notes where it begins now. */
  cutAudit(before: Instant): Promise<void>;
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
  /** Takes one such case back. */
  unlearn(
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
  /** Cases, closed ones too, in which mail came from this address or this sender, newest first; fifty at most. */
  about(address: string, sender: string | undefined): Promise<readonly Case[]>;
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
  /** When writes were begun after this moment, of any change, oldest first; by the audit log. */
  begunSince(then: Instant): Promise<readonly Instant[]>;
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
        /** The item that said something else before its sender edited it. */
        readonly editOf?: string;
        /** Somebody else's words, which their finder hands in: read for an error, never obeyed as a request. */
        readonly isQuoted?: true;
      }
    | {
        readonly kind: "press";
        readonly verb: string;
        /** As the client sent it: untrusted, strings only. */
        readonly data: Readonly<Record<string, string>>;
        /** Where the card stands that was pressed; absent where that was not recorded. */
        readonly card?: {
          readonly conversationId: string;
          readonly activityId?: string;
        };
      }
    /** Thumbs under a card of ours. */
    | {
        readonly kind: "feedback";
        readonly opinion: "up" | "down";
        readonly text: string;
        readonly card: {
          readonly conversationId: string;
          readonly activityId: string;
        };
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
  /** Where a card was last delivered to. */
  placeOf(key: string): Promise<PendingCard["place"]>;
  /** The card that should stand there now. */
  cardOf(key: string): Promise<Card | undefined>;
  /** The key of the card that was last delivered there. */
  keyAt(place: {
    readonly conversationId: string;
    readonly activityId: string;
  }): Promise<string | undefined>;
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
  | { readonly kind: "remind"; readonly changeId: string }
  /** The scheduled look at the register's devices. */
  | { readonly kind: "egress" }
  /** The helpdesk's card of an incident: counts along, and says when the next word is due. */
  | { readonly kind: "incident-card"; readonly incidentId: string }
  /** Tells its reporters of the next word, or that it is over. */
  | {
      readonly kind: "incident-tell";
      readonly incidentId: string;
      /** Cases behind this one; '' for all. */
      readonly after: string;
    }
  /** A target of a case that the helpdesk has since then: before it passes, and after. */
  | {
      readonly kind: "service-level";
      readonly caseId: string;
      readonly since: Instant;
      readonly what: "first-response" | "resolution";
      readonly stage: "remind" | "missed";
    }
  /** Closes a case that had its answer, if nothing was heard since. */
  | { readonly kind: "close-quiet"; readonly caseId: string }
  /** Removes what was kept long enough; once a day. */
  | { readonly kind: "tidy" };

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
  /** Whether this person wants no reminders and no notices of incidents; false again once forgotten. */
  mute(person: Person, isMuted: boolean): Promise<void>;
  isMuted(person: Pick<Person, "tenantId" | "objectId">): Promise<boolean>;
}

export interface Roles {
  /** Looked up when acting and again when applying. `could-not-look` counts as no. */
  isAgent(person: Person): Promise<TenantRead<boolean>>;
  isApprover(person: Person): Promise<TenantRead<boolean>>;
  approvers(): Promise<TenantRead<readonly Person[]>>;
  /** May this person decide alone in an emergency? */
  mayBreakGlass(person: Person): Promise<TenantRead<boolean>>;
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
