import type { Bounce, Instant } from "./bounce.ts";
import type { CauseId, LookId, QuestionId } from "./cause.ts";
import type { Person } from "./change.ts";
import type { Evidence, Fault } from "./evidence.ts";

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
