import type { Card } from "../../desk/cards.ts";
import { render, summaryOf } from "../cards.ts";

/** A card as a message of the bot protocol. */
export interface CardMessage {
  readonly type: "message";
  /** What a notification shows. */
  readonly summary: string;
  readonly locale: string;
  /** Thumbs, under the answer to what somebody reported. */
  readonly channelData?: {
    readonly feedbackLoop: { readonly type: "default" };
  };
  readonly attachments: readonly [
    { readonly contentType: string; readonly content: object },
  ];
}

/**
 * Teams takes messages below 80 KB; one with a card of at most 25 KB never gets near. A card that is for nobody in particular is in
 * the organisation's language.
 */
export function cardMessage(shown: Card, usual: string): CardMessage {
  const card = { ...shown, language: shown.language ?? usual };
  return {
    type: "message",
    summary: summaryOf(card),
    locale: card.language,
    ...(card.card === "user"
      ? { channelData: { feedbackLoop: { type: "default" } } }
      : {}),
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: render(card),
      },
    ],
  };
}
