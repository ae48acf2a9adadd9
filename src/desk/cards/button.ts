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
