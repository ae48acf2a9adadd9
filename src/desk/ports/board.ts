import type { Instant } from "../../core/model.ts";
import type { Card, CardAudience } from "../cards.ts";

/** Which card should stand where. The newest card of a key wins; a card unchanged is not sent again. */
export interface CardBoard {
  show(
    key: string,
    audience: CardAudience,
    card: Card,
    now: Instant,
    /** Nobody waits for it: it goes behind everything else. */
    canWait?: boolean,
  ): Promise<void>;
  /**
   * Cards whose wanted version is newer than the one delivered and whose next try is due, oldest first, but for those to
   * whom nothing can be sent now. Replies in threads come behind, and only below a card that stands in the channel; last
   * comes what nobody waits for.
   */
  due(
    now: Instant,
    limit: number,
    busy?: readonly CardAudience[],
  ): Promise<readonly PendingCard[]>;
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
  /** Gives up on this card (403, 404), and on a reply for good; a card is tried again when it says something new. */
  forget(key: string, error: string): Promise<void>;
}

export interface ThreadReply {
  readonly key: string;
  readonly card: Card;
  /** It has never been sent; what happens next can still be told in it. */
  readonly isWaiting: boolean;
}

/** Who goes first: cards that somebody waits for (0), replies (1), what only tidies up (2). The others wait for room. */
export type Rank = 0 | 1 | 2;

export interface PendingCard {
  readonly key: string;
  readonly audience: CardAudience;
  readonly card: Card;
  readonly version: number;
  readonly tries: number;
  readonly rank: Rank;
  readonly place?: {
    readonly conversationId: string;
    readonly activityId: string;
  };
}
