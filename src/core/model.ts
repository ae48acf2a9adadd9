import type { FactName, Facts } from "./facts.ts";
import type { ReplyCode, StatusCode } from "./status-code.ts";

/** A moment, ISO 8601 in UTC with milliseconds: '2026-11-20T08:41:22.113Z'. */
export type Instant = string;

// ── What a person brings ────────────────────────────────────────────────────

export type InputKind =
  | "dsn"
  | "exchange-ndr"
  | "transcript"
  | "application-log"
  | "message-trace"
  | "pasted-text"
  | "outlook-msg"
  | "picture"
  | "not-a-bounce"
  | "unreadable";

/** RFC 3464 §2.3.3. */
export type Action =
  "failed" | "delayed" | "delivered" | "relayed" | "expanded";

export type Generator =
  | "exchange-online"
  | "exchange-server"
  | "outlook-consumer"
  | "google"
  | "postfix"
  | "exim"
  | "sendmail"
  | "qmail"
  | "other"
  | "unknown";

/** One refused (or delayed) recipient as it was read. What does not stand in the text is absent, never guessed. */
export interface Bounce {
  readonly recipient?: string;
  readonly replyCode?: ReplyCode;
  readonly status?: StatusCode;
  readonly action: Action;
  /** The remote server's own words, cut to 2,000 characters; a stranger's text. */
  readonly words: string;
  readonly generator: Generator;
  readonly remoteMta?: string;
  readonly reportingMta?: string;
  readonly sender?: string;
  /** Address literal of the host that tried to send, where the text names it. */
  readonly sendingIp?: string;
  readonly at?: Instant;
  /** Exchange Online region of the tail: 'eurprd04'. */
  readonly region?: string;
  /** Exchange Online session id of the tail: '08DE27A6C2A9B77E'. */
  readonly correlation?: string;
  /** Tags such as 'ATTR36', 'AS(2204)', 'S77714'. */
  readonly tags?: readonly string[];
  /** The enclosing reply where replies nest; the deciding one stands in the fields above. */
  readonly outer?: {
    readonly replyCode?: ReplyCode;
    readonly status?: StatusCode;
    readonly words: string;
  };
}

/** What was read from one input, and why it was taken for that. */
export interface Reading {
  readonly kind: InputKind;
  readonly bounces: readonly Bounce[];
  /** Facts that the text states without any code, such as a refused connection. */
  readonly facts: Partial<Facts>;
  readonly because: string;
  /** The text that a picture shows, as far as it was made out: to be confirmed by whoever sent it before it counts. */
  readonly recognised?: string;
}

// ── What is known ───────────────────────────────────────────────────────────

/** `assumed`: the most likely value while nobody has said or seen another; anything else beats it. */
export type Source = "bounce" | "answer" | "probe" | "tenant" | "assumed";

/** One fact, who said so and when. `because` is a sentence for people. */
export interface EvidenceOf<F extends FactName> {
  readonly fact: F;
  readonly value: Facts[F];
  readonly source: Source;
  readonly at: Instant;
  readonly because: string;
}

export type Evidence = { [F in FactName]: EvidenceOf<F> }[FactName];

/** Whose fault it is that a look brought nothing. */
export type Fault = "target" | "resolver" | "network" | "permission" | "us";

/** The result of one look: facts, or why there are none. "Could not look" is never "is not there". */
export type LookResult =
  | {
      readonly outcome: "saw";
      readonly evidence: readonly Evidence[];
      /** Protocol lines or answers behind the evidence, for the details. */
      readonly transcript?: readonly string[];
    }
  | {
      readonly outcome: "could-not-look";
      readonly fault: Fault;
      readonly reason: string;
      readonly transcript?: readonly string[];
    };

// ── What we know about mail ─────────────────────────────────────────────────

export type CauseId = string;
export type FixId = string;
export type QuestionId = string;
/** A probe ('mx') or a tenant read ('tenant.connectors'). */
export type LookId = string;

export interface Sourced {
  /** Where this is written: a page's address or an RFC section. */
  readonly source: string;
  /** The day somebody looked: '2026-11-20'. */
  readonly checked: string;
}

/** One enhanced status code, or all from one to another of the same class and subject: 5.7.606 to 5.7.649. */
export type StatusMatch =
  StatusCode | { readonly from: StatusCode; readonly to: StatusCode };

/** What one reply says, and what it makes us suspect. Matched on code and words and generator. */
export interface Code extends Sourced {
  readonly id: string;
  readonly status?: StatusMatch | readonly StatusMatch[];
  readonly replyCode?: ReplyCode | readonly ReplyCode[];
  readonly says: RegExp;
  /** Words that make it another code's; two plain patterns are proven fast, one with a look ahead is not. */
  readonly unless?: RegExp;
  /** Speaks only where no other code matches, such as the meaning of a whole class of codes (RFC 3463 §3). */
  readonly fallback?: true;
  /** Notices of this kind alone, such as a delay; absent for any. */
  readonly action?: Action;
  /** Generators that say it with this meaning; absent for any. */
  readonly generators?: readonly Generator[];
  /** One plain sentence for people. */
  readonly means: string;
  /** What follows from this reply alone, such as whose server must have said it. */
  readonly implies?: Partial<Facts>;
  /** The cause that these very words state; it stands as likely without any further look. */
  readonly names?: CauseId;
  /** Suspected causes with their weights; weights need not add up to one. */
  readonly suspects: Readonly<Record<CauseId, number>>;
}

export type Verdict = "confirmed" | "likely" | "possible" | "ruled-out";

export interface Judgement {
  readonly verdict: Verdict;
  readonly because: readonly string[];
}

/** Reads one fact; `undefined` when it is not known. */
export type ReadFact = <F extends FactName>(fact: F) => Facts[F] | undefined;

export interface Cause extends Sourced {
  readonly id: CauseId;
  /** At most 12 words, no codes: the headline for the person. */
  readonly title: string;
  /** Whose problem, what now, how long: two or three short sentences. */
  readonly explain: string;
  /** What the person who sends can do at once, whoever carries out the fix; absent for what always helps. */
  readonly atOnce?: readonly string[];
  /** Station of the mail's path that is broken. */
  readonly station: StationId;
  /** Likely or confirmed, it explains the refusal whatever the reply says, such as mail that somebody else sent. */
  readonly overrules?: true;
  readonly needs: readonly FactName[];
  /** What a colleague would look at too before believing it: looked at and shown, never asked for. */
  readonly checks?: readonly FactName[];
  /** Judges by facts alone. Returns undefined when they say nothing; the suspicion then stands as it was. */
  readonly judge: (read: ReadFact) => Judgement | undefined;
  /** Fixes that can cure it, the usual one first. */
  readonly fixes: readonly [FixId, ...FixId[]];
  /** Picks one of `fixes` by what is known; the first when absent. */
  readonly chooseFix?: {
    readonly needs: readonly FactName[];
    readonly pick: (read: ReadFact) => FixId;
  };
}

export type StationId =
  "device" | "network" | "door" | "connector" | "recipient";

export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A question to the person; "I don't know" is always offered and yields nothing. */
export interface Question extends Sourced {
  readonly id: QuestionId;
  readonly text: string;
  /** Other words for it while a way to send is chosen and no mail was sent yet; choices by their value. */
  readonly ahead?: {
    readonly text: string;
    readonly titles?: Readonly<Record<string, string>>;
  };
  /** Choices to press, or a line to type. */
  readonly input:
    | { readonly kind: "choice"; readonly choices: readonly Choice[] }
    | {
        readonly kind: "text";
        readonly placeholder: string;
        readonly maxLength: number;
      };
  readonly yields: readonly FactName[];
  /** The likely answer from what is known, to stand in the form already; a choice's value or a text. */
  readonly suggest?: (read: ReadFact) => string | undefined;
  /** Turns an answer into facts. A string result is a sentence that says what is wrong with it. */
  readonly read: (answer: string) => Partial<Facts> | string;
}

/** Who carries a fix out: the person who reports, or whom they have to ask. */
export type Actor =
  | "person"
  | "exchange-admin"
  | "network-admin"
  | "domain-admin"
  | "server-admin"
  | "licence-admin"
  | "sign-in-admin"
  | "program-keeper";

export interface Fix extends Sourced {
  readonly id: FixId;
  readonly title: string;
  readonly whoCanDoIt: Actor;
  /** Facts without which its steps or its change stay vague; asked for once the cause is found. */
  readonly needs: readonly FactName[];
  /** Steps in plain words, filled with validated facts only. Paths of the admin centres are today's. */
  readonly steps: (read: ReadFact) => readonly string[];
  /** PowerShell to copy, a command a line. `read` knows nothing that only a bounce says; undefined while a value is missing. */
  readonly script?: (read: ReadFact) => readonly string[] | undefined;
  /** What to enter on the device or in the program. */
  readonly settings?: (read: ReadFact) => DeviceSettings;
  /** A DNS record to publish, as it must read afterwards. */
  readonly record?: (read: ReadFact) => DnsRecordText | undefined;
  /** How to see that it helped. */
  readonly check: string;
  /** How to take it back. */
  readonly undo: string;
  /** What may go wrong, or what it costs. */
  readonly watchOut: readonly string[];
  /** The kind of change if we can do it ourselves, with its input from independently seen facts. */
  readonly change?: (read: ReadFact) => ChangeRequest | undefined;
}

/** What a device's form asks for. */
export interface DeviceSettings {
  readonly server: string;
  readonly port: number;
  readonly tls: "STARTTLS" | "STARTTLS where the device can" | "HTTPS" | "none";
  readonly signIn: string;
  readonly sender: string;
}

export interface DnsRecordText {
  readonly name: string;
  readonly type: "TXT" | "CNAME";
  readonly value: string;
}

/** A way to send mail through Microsoft 365. */
export interface Method extends Sourced {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it is good for. */
  readonly summary: string;
  /** The cells of a comparison. */
  readonly compare: {
    readonly server: string;
    readonly port: string;
    readonly encryption: string;
    readonly signIn: string;
    /** May it send to the outside? */
    readonly outside: "yes" | "no";
    readonly licence: string;
    readonly limits: string;
  };
  /** What has to be so before it works; `holds` is undefined where that is not known. */
  readonly prerequisites: readonly {
    readonly words: string;
    readonly holds: (read: ReadFact) => boolean | undefined;
  }[];
  /** How well it suits, by what is known. */
  readonly suits: (read: ReadFact) => Suitability;
  readonly settings: (read: ReadFact) => DeviceSettings;
  readonly watchOut: readonly string[];
  /** Refusals that are typical of it: enhanced status codes. */
  readonly typical: readonly StatusCode[];
}

export interface Suitability {
  /** `usual`: the first choice in this situation; `possible`: it works; `no`: it cannot. */
  readonly fit: "usual" | "possible" | "no";
  readonly because: readonly string[];
}

/** Something that people ask for without any bounce: a comparison, a settings sheet, dates. */
export interface Topic extends Sourced {
  readonly id: string;
  readonly title: string;
  /** How it is asked for in a chat. */
  readonly asks: RegExp;
  /** What may follow its name: 'MAKER', or '' for nothing. */
  readonly usage: string;
  /** Answers from the words of the request; a string is a sentence that says what is missing. */
  readonly tell: (words: string) => Advice | string;
}

/** Languages as an Adaptive Card's CodeBlock names them. */
export type CodeLanguage =
  "C#" | "JavaScript" | "PHP" | "PlainText" | "PowerShell" | "Python";

export interface Advice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows?: readonly { readonly label: string; readonly text: string }[];
  /** Text to copy: a record, a command, a program. */
  readonly code?: string;
  /** What the code is written in; plain text when absent. */
  readonly codeLanguage?: CodeLanguage;
}

/** Everything that is known about mail, as plain lists. Handed in; nothing in core imports it. */
export interface Knowledge {
  readonly codes: readonly Code[];
  readonly causes: readonly Cause[];
  readonly questions: readonly Question[];
  readonly fixes: readonly Fix[];
  readonly methods: readonly Method[];
  readonly topics: readonly Topic[];
  readonly looks: readonly LookInfo[];
}

/** What the core needs to know of a probe or a tenant read to decide whether it is worth running. */
export interface LookInfo {
  readonly id: LookId;
  /** For people, as a step on the card: 'Finding the door your mail goes to'. */
  readonly title: string;
  readonly yields: readonly FactName[];
  /** Facts without which it cannot run. */
  readonly needs: readonly FactName[];
  /** Facts of which it takes whichever is known; without any it cannot run. */
  readonly needsOneOf?: readonly FactName[];
  /** Facts that it goes by where they are known; learnt later, they make it worth another run. */
  readonly uses?: readonly FactName[];
  /** Where it has to stand for its facts to be about the device: its own network, or anywhere. */
  readonly vantage: "office" | "anywhere";
}

// ── What is concluded ───────────────────────────────────────────────────────

export interface JudgedCause {
  readonly id: CauseId;
  readonly verdict: Verdict;
  readonly weight: number;
  readonly because: readonly string[];
}

export type Diagnosis =
  | {
      readonly outcome: "found";
      readonly cause: CauseId;
      readonly causes: readonly JudgedCause[];
      readonly notLooked: readonly NotLooked[];
    }
  | {
      readonly outcome: "undecided";
      readonly causes: readonly JudgedCause[];
      readonly missing: readonly FactName[];
      readonly notLooked: readonly NotLooked[];
    }
  | {
      readonly outcome: "not-understood";
      readonly words: string;
      /** Suspicions that a class of codes raises; none stands out. */
      readonly causes: readonly JudgedCause[];
      readonly notLooked: readonly NotLooked[];
    };

export interface NotLooked {
  readonly look: LookId;
  readonly reason: string;
}

export type Step =
  | { readonly step: "look"; readonly looks: readonly LookId[] }
  | { readonly step: "ask"; readonly questions: readonly QuestionId[] }
  | {
      readonly step: "recommend";
      readonly cause: CauseId;
      readonly fix: FixId;
    }
  | { readonly step: "hand-over"; readonly reason: string }
  | { readonly step: "wait" };

// ── Changes to the tenant ───────────────────────────────────────────────────

/** What to change; the closed list of kinds, each with the shape of its input. */
export type ChangeRequest = FreshRequest | UndoRequest;

export type FreshRequest =
  | {
      readonly kind: "add-connector-address";
      readonly connector: string;
      /** One public IPv4 address, or with a reason a range of /24 to /31. */
      readonly address: string;
      readonly reason?: string;
    }
  | {
      readonly kind: "remove-connector-address";
      readonly connector: string;
      /** As the connector lists it, a range too. */
      readonly address: string;
    }
  | {
      readonly kind: "create-inbound-connector";
      /** As for adding one. */
      readonly address: string;
      readonly reason?: string;
    }
  | {
      readonly kind: "create-certificate-connector";
      /** Subject name: 'relay.contoso.com' or '*.contoso.com'. */
      readonly certificate: string;
    }
  | { readonly kind: "enable-connector"; readonly connector: string }
  | { readonly kind: "correct-connector-type"; readonly connector: string }
  | { readonly kind: "unblock-connector"; readonly connector: string }
  | { readonly kind: "enable-smtp-auth-mailbox"; readonly mailbox: string }
  | { readonly kind: "enable-smtp-auth-tenant" }
  | { readonly kind: "reject-direct-send"; readonly on: boolean };

/** Takes a verified change back: what it left must still stand as it left it. */
export interface UndoRequest {
  readonly kind: "undo";
  readonly changeId: string;
  readonly of: FreshRequest;
  readonly target: string;
  /** The images of that change before and after it. */
  readonly was: Image;
  readonly became: Image;
}

/** One setting of one object, as Exchange names it, with values that print. */
export type Image = Readonly<
  Record<string, string | boolean | null | readonly string[]>
>;

export interface ChangePlan {
  readonly request: ChangeRequest;
  /** What is changed, for people and for the one-open-change-per-target rule: 'inbound connector "Printers"'. */
  readonly target: string;
  readonly before: Image;
  readonly after: Image;
  /** WhenChangedUTC of the object when the plan was made; null where Exchange keeps none. Moves with every write by anybody. */
  readonly beforeVersion: string | null;
  readonly undo: string;
  readonly risk: { readonly level: "low" | "high"; readonly words: string };
  /** The same as PowerShell, to read or to run by hand. */
  readonly script: string;
  readonly warnings: readonly string[];
}

export interface Person {
  readonly tenantId: string;
  /** Entra object id; the only identity that counts. */
  readonly objectId: string;
  /** For display only. */
  readonly name: string;
}

export interface Approval {
  readonly digest: string;
  readonly by: Person;
  readonly at: Instant;
  readonly said: "approved" | "rejected";
  /** Why; a high risk is not taken without one. */
  readonly note?: string;
  /** The glass was broken: one person with that task decided alone, be it on their own request. */
  readonly isEmergency?: true;
}

export type ChangeState =
  | "proposed"
  | "approved"
  | "applying"
  | "applied"
  | "verified"
  | "rejected"
  | "expired"
  | "drifted"
  | "unknown"
  | "conflict"
  | "failed"
  | "undone";

/** What the message trace showed of the mail that the sender sent after a change. */
export interface NextMail {
  readonly at: Instant;
  /** Who wanted to know. */
  readonly by: Person;
  /** A sentence; times in it are those of Adaptive Cards. */
  readonly saw: string;
  /** How the trace itself puts it; a stranger's words. */
  readonly words?: string;
}

export interface Change {
  readonly id: string;
  readonly caseId: string;
  readonly plan: ChangePlan;
  /** SHA-256, hex, over the canonical form of plan.request, target, before and after. */
  readonly digest: string;
  readonly requester: Person;
  /** Who was shown the proposal. */
  readonly approvers: readonly Person[];
  /** Who asked to see it in order to decide alone in an emergency. */
  readonly glassBreakers?: readonly Person[];
  readonly why: readonly string[];
  readonly state: ChangeState;
  readonly proposedAt: Instant;
  /** No decision after this. */
  readonly expiresAt: Instant;
  /** The decision; for a plan that wants two approvals the second of them. */
  readonly approval?: Approval;
  /** Approvals of this very plan that came before the one that decided. */
  readonly earlierApprovals?: readonly Approval[];
  /** Applied and not seen in place yet: when it is looked for again. */
  readonly nextLookAt?: Instant;
  /** Since when it is known to be applied. */
  readonly appliedAt?: Instant;
  /** The last look for the sender's next mail in the message trace. */
  readonly nextMail?: NextMail;
  /** Every write and its answer, oldest first. */
  readonly log: readonly { readonly at: Instant; readonly what: string }[];
  readonly version: number;
}

// ── A case ──────────────────────────────────────────────────────────────────

export type CaseState =
  | "looking"
  | "asking"
  | "answered"
  | "handed-over"
  | "fixing"
  | "fixed"
  | "closed";

/** One look as the card shows it. */
export interface Attempt {
  readonly look: LookId;
  readonly state: "running" | "saw" | "could-not-look";
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly fault?: Fault;
  readonly reason?: string;
  readonly transcript?: readonly string[];
}

/** One sender-to-recipient path that does not work, and everything known about it. */
export interface Case {
  readonly id: string;
  /** For people: 'BD-7F3K'. */
  readonly reference: string;
  readonly reporter: Person;
  readonly language: string;
  readonly openedAt: Instant;
  readonly bounce: Bounce;
  readonly evidence: readonly Evidence[];
  readonly attempts: readonly Attempt[];
  /** Questions put so far, of all rounds. */
  readonly asked: readonly QuestionId[];
  /** The last round's form, open while state is 'asking'; `given` is what stood in it when it was refused. */
  readonly form?: {
    readonly questions: readonly QuestionId[];
    readonly given: Readonly<Record<QuestionId, string>>;
  };
  readonly rounds: number;
  /** What a person's form got wrong, by question. */
  readonly formErrors: Readonly<Record<QuestionId, string>>;
  readonly state: CaseState;
  /** Present once a person at the helpdesk has it. */
  readonly ticket?: {
    readonly openedAt: Instant;
    readonly reason: string;
    readonly claimedBy?: Person;
    readonly claimedAt?: Instant;
    /** When a person had it for the first time since it was opened. */
    readonly answeredAt?: Instant;
  };
  /** What an agent wants to know of the reporter, until it is answered. */
  readonly question?: {
    readonly by: Person;
    readonly text: string;
    readonly at: Instant;
  };
  /** What it was according to the agent who closed it, or NONE_OF_THESE; absent where nobody said. */
  readonly really?: CauseId;
  /** The cause for which it counts in what is learnt, once closed. */
  readonly learnt?: CauseId;
  readonly changeId?: string;
  /** Since when nothing has happened, while it has its answer and waits for its reporter. */
  readonly quietSince?: Instant;
  /** How often closed cases of this tenant with the same reply had each cause, when this one was opened. */
  readonly experience?: Readonly<Record<CauseId, number>>;
  /** What was wrong on this path before, oldest first: mail meets one fault after the other. */
  readonly earlier?: readonly EarlierFault[];
  /** The incident that it belongs, or belonged, to. */
  readonly incident?: CaseInIncident;
  /** What the reporter thought of the answer, as last said. */
  readonly feedback?: {
    readonly opinion: "up" | "down";
    /** In the reporter's own words; may be empty. */
    readonly text: string;
    readonly at: Instant;
  };
  readonly history: readonly HistoryLine[];
  readonly version: number;
}

export interface CaseInIncident {
  readonly id: string;
  /** `left`: its reporter said that it is something else; `over`: they were told that it is over. */
  readonly standing: "in" | "left" | "over";
  /** The helpdesk had a card of this case before; it points at the incident meanwhile. */
  readonly hadCard: boolean;
}

export type TraitName =
  | "sender-address"
  | "public-address"
  | "connector"
  | "recipient-domain"
  | "remote-host"
  | "region";

/** Something that reports have in common besides code and cause. */
export interface Trait {
  readonly name: TraitName;
  /** In lower case: 'scanner@contoso.com', '203.0.113.44', 'fabrikam.example', 'eurprd04'. */
  readonly value: string;
}

/** Many reports of one thing. */
export interface Incident {
  readonly id: string;
  /** For people: 'BD-7F3K'. */
  readonly reference: string;
  /** '5.7.64', or '550' where no enhanced code was given; empty where nothing answered. */
  readonly code: string;
  /** Absent where its cases could not be decided. */
  readonly cause?: CauseId;
  /** What the first reports had in common, the one that most shared first; one of them makes another report join. */
  readonly traits: readonly Trait[];
  readonly state: "open" | "over";
  /** When the first of its reports came. */
  readonly since: Instant;
  readonly openedAt: Instant;
  readonly lastReportAt: Instant;
  /** When the helpdesk wants to say more. */
  readonly nextUpdateAt: Instant;
  /** Different reporters, those included who left. */
  readonly people: number;
  readonly reports: number;
  readonly claimedBy?: Person;
  /** The change that is to cure it for all. */
  readonly changeId?: string;
  readonly over?: { readonly at: Instant; readonly why: string };
}

/** One fault that was dealt with, and what was known of it. */
export interface EarlierFault {
  readonly bounce: Bounce;
  readonly evidence: readonly Evidence[];
  readonly attempts: readonly Attempt[];
  readonly changeId?: string;
  readonly incident?: CaseInIncident;
  /** When the next fault was reported: nothing that was seen before counts for that one. */
  readonly endedAt: Instant;
}

/** In place of a cause: it was none that we know. */
export const NONE_OF_THESE = "none-of-these";

export interface HistoryLine {
  readonly at: Instant;
  readonly who: string;
  readonly what: string;
  /** What this person wrote; dropped with the bounce's words. */
  readonly words?: string;
}
