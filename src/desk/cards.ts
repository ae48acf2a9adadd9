import type { CodeLanguage } from "../core/model.ts";
import type { Asked } from "./asked.ts";
import type { FilePart } from "./file-part.ts";
import type { ReplyCard } from "./reply-card.ts";

export type { ReplyCard, ThreadLine } from "./reply-card.ts";

/**
 * What people see, as plain data. The desk says what to show; `src/bot` renders it with the templates of
 * `adaptiveCards/`. All strings are final text in the person's language. Strings marked "stranger" come from a bounce
 * or a server and are shown without markup.
 */
export type Card = (
  UserCard | HelpdeskCard | ReplyCard | ApprovalCard | NoteCard
) & {
  /** Language of the card's words ('de-DE'), for the few that the bot adds itself; English when absent. */
  readonly language?: string;
  /** What the bot may do in the tenant, in the reader's words; a sentence. */
  readonly mode?: string;
};

export type CardAudience =
  | {
      readonly kind: "person";
      readonly tenantId: string;
      readonly objectId: string;
    }
  | { readonly kind: "helpdesk" }
  /** Below a card in the helpdesk's channel; `root` is that card's key on the board. */
  | { readonly kind: "thread"; readonly root: string };

/** The closed list of verbs that a card can send back. */
export type Verb =
  | "answer"
  | "not-it"
  | "works-now"
  | "cancel"
  | "forget-me"
  | "still-failing"
  | "talk-to-person"
  | "ask-for-fix"
  | "claim"
  | "assign"
  | "ask-reporter"
  | "reply"
  | "note"
  | "reopen"
  | "ask-admins"
  | "close"
  | "approve"
  | "reject"
  | "look-again"
  | "ran-it"
  | "break-glass"
  | "undo"
  | "advise"
  | "add-address"
  | "read-right"
  | "next-word"
  | "trace-next"
  | "export";

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
  /** What a person wrote, below the text: shown as it was written, in no other language. */
  readonly words?: string;
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
  /** Heads what the reporter does next; empty where that is nothing. */
  readonly todoTitle: string;
  readonly todo: readonly string[];
  /** What to enter, to check and to mind beside the steps. */
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
  readonly details: {
    readonly code: string;
    /** Stranger. */
    readonly words: string;
    readonly evidence: readonly EvidenceRow[];
    /** What two sources say differently. */
    readonly disagree: readonly string[];
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

/** A picture of numbers. Who cannot see it finds the same numbers in the card's rows. */
export interface Chart {
  /** Upright columns along a time, bars that are compared with the longest, or parts of a whole. */
  readonly shape: "columns" | "bars" | "share";
  readonly title: string;
  /** The labels are days, 'YYYY-MM-DD', and are written as the reader writes days. */
  readonly isByDay?: true;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Not below zero. */
  readonly value: number;
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
      /** Folded into one line, where the form is not what the card is about. */
      readonly isCompact?: true;
      /** The card's other buttons go without it. */
      readonly isOptional?: true;
    }
  | {
      readonly kind: "text";
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
      readonly maxLength: number;
      /** Several lines, such as a whole error; in a note only. */
      readonly isMultiline?: true;
      /** Nothing is sent while it is empty. */
      readonly isRequired?: true;
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
  /** The mail's way, with the broken stop marked; absent while the cause is not known. */
  readonly stations?: readonly Station[];
  readonly rows: readonly Row[];
  readonly charts?: readonly Chart[];
  /** Commands and DNS records to copy; empty where there are none. */
  readonly script: string;
  readonly buttons: readonly Button[];
  /** What is seldom needed, behind the same button as the details; with `buttons` five at most. */
  readonly more?: { readonly form: Form; readonly buttons: readonly Button[] };
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
  readonly differences: readonly Difference[];
  readonly rows: readonly Row[];
  readonly warnings: readonly string[];
  readonly outcome: readonly string[];
  readonly tone: "attention" | "warning" | "good" | "neutral";
  /** What an approval has to say besides yes. */
  readonly form?: Form;
  readonly buttons: readonly Button[];
  readonly script: string;
  /** The script is there to be run by the reader, not only to be read. */
  readonly isByHand: boolean;
  readonly footer: string;
}

/** One setting: what stays as it is, what goes, what comes. */
export interface Difference {
  readonly setting: string;
  readonly lines: readonly {
    readonly what: "stays" | "goes" | "comes";
    readonly text: string;
  }[];
}

/** Help, welcome, a refusal: a short text with a way on. */
export interface NoteCard {
  readonly card: "note";
  readonly asked?: Asked;
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows?: readonly Row[];
  readonly charts?: readonly Chart[];
  /** What most people need not read, behind a button with this title. */
  readonly more?: { readonly title: string; readonly rows: readonly Row[] };
  /** Text to copy. */
  readonly script?: string;
  readonly scriptLanguage?: CodeLanguage;
  /** For the reader's OneDrive; Teams shows it in its own way. */
  readonly file?: FilePart;
  readonly form?: Form;
  readonly buttons: readonly Button[];
  readonly footer: string;
}
