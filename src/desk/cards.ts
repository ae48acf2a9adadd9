/**
 * What people see, as plain data. The desk says what to show; `src/bot` renders it with the templates of
 * `adaptiveCards/`. All strings are final text in the person's language. Strings marked "stranger" come from a bounce
 * or a server and are shown without markup.
 */
export type Card = (UserCard | HelpdeskCard | ApprovalCard | NoteCard) & {
  /** Language of the card's words ('de-DE'), for the few that the bot adds itself; English when absent. */
  readonly language?: string;
};

export type CardAudience =
  | {
      readonly kind: "person";
      readonly tenantId: string;
      readonly objectId: string;
    }
  | { readonly kind: "helpdesk" };

/** The closed list of verbs that a card can send back. */
export type Verb =
  | "answer"
  | "not-it"
  | "works-now"
  | "still-failing"
  | "talk-to-person"
  | "ask-for-fix"
  | "claim"
  | "ask-admins"
  | "close"
  | "approve"
  | "reject"
  | "look-again"
  | "undo"
  | "advise";

export interface Button {
  readonly verb: Verb;
  readonly title: string;
  readonly style: "primary" | "plain" | "destructive";
  /** Ids and digests only; never identity, role or state. */
  readonly data: Readonly<Record<string, string>>;
  /** Sends the form along (and is held up by required inputs). */
  readonly sendsForm: boolean;
}

export interface Row {
  readonly label: string;
  /** May hold a stranger's words. */
  readonly text: string;
}

export interface EvidenceRow {
  readonly looked: string;
  readonly saw: string;
  readonly from: string;
  readonly at: string;
}

/** One per case in the reporter's personal chat. */
export interface UserCard {
  readonly card: "user";
  readonly reference: string;
  /** At most 12 words, no codes. */
  readonly title: string;
  readonly lines: readonly string[];
  /** "scanner@contoso.com → supplier@fabrikam.example"; stranger. */
  readonly path: string;
  readonly when: string;
  readonly steps: readonly {
    readonly state: "done" | "running" | "waiting" | "failed";
    readonly text: string;
    readonly time: string;
  }[];
  readonly stations: readonly Station[];
  readonly form?: Form;
  readonly todo: readonly string[];
  readonly buttons: readonly Button[];
  readonly details: {
    readonly code: string;
    /** Stranger. */
    readonly words: string;
    readonly evidence: readonly EvidenceRow[];
    readonly notLooked: readonly string[];
  };
  readonly footer: string;
}

/** A stop of the mail on its way. */
export interface Station {
  readonly name: string;
  readonly note: string;
  readonly state: "passed" | "broken" | "not-reached" | "unknown";
}

export interface Form {
  readonly fields: readonly FormField[];
}

export type FormField =
  | {
      readonly kind: "choice";
      readonly id: string;
      readonly label: string;
      readonly choices: readonly {
        readonly value: string;
        readonly title: string;
      }[];
      readonly value: string;
      readonly error: string;
    }
  | {
      readonly kind: "text";
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
      readonly maxLength: number;
      readonly value: string;
      readonly error: string;
    };

/** One per case in the helpdesk channel, updated in place. */
export interface HelpdeskCard {
  readonly card: "helpdesk";
  readonly reference: string;
  readonly title: string;
  /** Short state: 'Open', 'Waiting for admin', 'Fixed'. */
  readonly badge: string;
  readonly tone: "attention" | "warning" | "good" | "neutral";
  readonly subtitle: string;
  readonly rows: readonly Row[];
  /** Commands and DNS records to copy; empty where there are none. */
  readonly script: string;
  readonly buttons: readonly Button[];
  readonly details: UserCard["details"];
  readonly footer: string;
}

/** One per proposal and approver, in the approver's personal chat. */
export interface ApprovalCard {
  readonly card: "approval";
  readonly reference: string;
  readonly title: string;
  readonly expires: string;
  readonly target: string;
  readonly differences: readonly {
    readonly setting: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly rows: readonly Row[];
  readonly warnings: readonly string[];
  readonly outcome: readonly string[];
  readonly tone: "attention" | "warning" | "good" | "neutral";
  readonly buttons: readonly Button[];
  readonly script: string;
  readonly footer: string;
}

/** Help, welcome, a refusal: a short text with a way on. */
export interface NoteCard {
  readonly card: "note";
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows?: readonly Row[];
  /** Text to copy. */
  readonly script?: string;
  readonly form?: Form;
  readonly buttons: readonly Button[];
  readonly footer: string;
}
