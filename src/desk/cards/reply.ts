/** A reply below a case's card in the channel: what has happened since the last one. It asks nobody for anything. */
export interface ReplyCard {
  readonly card: "reply";
  /** The case's reference; seen in a notification only. */
  readonly title: string;
  /** Oldest first. */
  readonly lines: readonly ThreadLine[];
  readonly buttons: readonly [];
  readonly footer: "";
}

/** One thing that happened. */
export interface ThreadLine {
  /** Under which it is told, once for each case. */
  readonly name: string;
  /** When. */
  readonly label: string;
  /** Who did what. */
  readonly text: string;
  /** What a person wrote; shown as it was written, in no other language. */
  readonly words?: string;
}
