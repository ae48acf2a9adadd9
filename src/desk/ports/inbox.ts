import type { Instant, Person } from "../../core/model.ts";
import type { UploadPlace } from "./files.ts";
import type { SentFile } from "./reading.ts";

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
    /** The answer to a file that was offered; `note` and `file` are as the client sent them, untrusted. */
    | {
        readonly kind: "file-consent";
        readonly note: string;
        readonly file: string;
        /** Where to put it; absent where it was declined. */
        readonly place?: UploadPlace;
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
