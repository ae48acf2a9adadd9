import type { Instant } from "../../core/model.ts";
import type { Card, CardAudience } from "../cards.ts";

/** Which card should stand where. The newest card of a key wins; a card unchanged is not sent again. */
export interface CardBoard {
  show(
    key: string,
    audience: CardAudience,
    card: Card,
    now: Instant,
  ): Promise<void>;
  /**
   * Cards whose wanted version is newer than the one delivered and whose next try is due, oldest first; replies in threads
   * come last, and only below a card that stands in the channel.
   */
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
  /** The replies below a card, oldest first. */
  inThread(root: string): Promise<readonly ThreadReply[]>;
  /** The key of the card that was last delivered there. */
  keyAt(place: {
    readonly conversationId: string;
    readonly activityId: string;
  }): Promise<string | undefined>;
  /** Gives up on this card for good (403, 404). */
  forget(key: string, error: string): Promise<void>;
}

export interface ThreadReply {
  readonly key: string;
  readonly card: Card;
  /** It has never been sent; what happens next can still be told in it. */
  readonly isWaiting: boolean;
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
