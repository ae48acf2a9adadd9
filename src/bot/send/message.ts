import type { Card } from "../../desk/cards.ts";
import { render, summaryOf } from "../cards.ts";

/** A card as a message of the bot protocol. */
export interface CardMessage {
  readonly type: "message";
  /** What a notification shows. */
  readonly summary: string;
  readonly locale: string;
  readonly attachments: readonly [
    { readonly contentType: string; readonly content: object },
  ];
}

/** Teams takes messages below 80 KB; one with a card of at most 25 KB never gets near. */
export function cardMessage(card: Card): CardMessage {
  return {
    type: "message",
    summary: summaryOf(card),
    locale: card.language ?? "en",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: render(card),
      },
    ],
  };
}
