import type { Facts } from "../facts.ts";
import type { ReplyCode, StatusCode } from "../status-code.ts";

/** A moment, ISO 8601 in UTC with milliseconds: '2026-11-20T08:41:22.113Z'. */
export type Instant = string;

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
