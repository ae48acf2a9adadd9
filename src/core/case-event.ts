import type {
  Bounce,
  CauseId,
  Evidence,
  Instant,
  LookId,
  LookResult,
  NextMail,
  Person,
  QuestionId,
} from "./model.ts";

/** Everything that can happen to a case. */
export type CaseEvent =
  | {
      readonly event: "looks-started";
      readonly looks: readonly LookId[];
      readonly at: Instant;
    }
  | {
      readonly event: "look-finished";
      readonly look: LookId;
      readonly result: LookResult;
      readonly at: Instant;
    }
  | {
      readonly event: "asked";
      readonly questions: readonly QuestionId[];
      readonly at: Instant;
    }
  | {
      readonly event: "answered";
      readonly evidence: readonly Evidence[];
      /** Looks that would see something else now, with these answers to go by. */
      readonly stale: readonly LookId[];
      readonly at: Instant;
    }
  | {
      readonly event: "form-refused";
      readonly errors: Readonly<Record<QuestionId, string>>;
      /** What the person entered; it stands in the form again. */
      readonly given: Readonly<Record<QuestionId, string>>;
    }
  | { readonly event: "concluded"; readonly at: Instant }
  | {
      readonly event: "handed-over";
      readonly reason: string;
      readonly at: Instant;
    }
  | { readonly event: "claimed"; readonly by: Person; readonly at: Instant }
  | {
      readonly event: "assigned";
      readonly by: Person;
      readonly to: Person;
      readonly at: Instant;
    }
  /** An agent wants to know something of the reporter. */
  | {
      readonly event: "reporter-asked";
      readonly by: Person;
      readonly text: string;
      readonly at: Instant;
    }
  | {
      readonly event: "reporter-answered";
      readonly text: string;
      readonly at: Instant;
    }
  | {
      readonly event: "noted";
      readonly by: Person;
      readonly text: string;
      readonly at: Instant;
    }
  /** Somebody had the sender's next mail looked for. */
  | { readonly event: "next-mail"; readonly looked: NextMail }
  | {
      readonly event: "change-proposed";
      readonly changeId: string;
      readonly by: Person;
      readonly at: Instant;
    }
  | {
      readonly event: "change-ended";
      readonly fixed: boolean;
      readonly what: string;
      /** What was seen when the result was checked. */
      readonly evidence: readonly Evidence[];
      readonly at: Instant;
    }
  /** The change that fixed it was taken back. */
  | { readonly event: "change-undone"; readonly at: Instant }
  /** After a fix the same mail met the next obstacle. */
  | {
      readonly event: "next-fault";
      readonly bounce: Bounce;
      /** What the new text says, with those earlier answers that still hold. */
      readonly evidence: readonly Evidence[];
      readonly experience: Readonly<Record<CauseId, number>>;
      readonly at: Instant;
    }
  | {
      readonly event: "still-failing";
      readonly at: Instant;
    }
  | {
      readonly event: "incident-joined";
      readonly incidentId: string;
      readonly reference: string;
      readonly at: Instant;
    }
  | {
      readonly event: "incident-over";
      readonly reference: string;
      readonly at: Instant;
    }
  | {
      readonly event: "closed";
      readonly by: string;
      readonly why: string;
      /** What an agent says that it was; NONE_OF_THESE for nothing that we know. */
      readonly really?: CauseId;
      readonly at: Instant;
    }
  | {
      readonly event: "reopened";
      readonly by: Person;
      /** A change is approved and not yet at its end. */
      readonly isBeingChanged: boolean;
      readonly at: Instant;
    };
