import type { Card } from "../../desk/cards.ts";
import { plainLines } from "../card-view.ts";
import { render, summaryOf } from "../cards.ts";
import { inert, withoutMarkup } from "../inert.ts";
import { translated } from "../translated.ts";
import { labelOf, type AiLabel } from "./ai-label.ts";
import { fileAttachment } from "./file-cards.ts";

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
  /** On what a language model wrote, and on nothing else. */
  readonly entities?: readonly [AiLabel];
  readonly text?: string;
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
    ...labelled(card),
    ...shownAs(card),
  };
}

/** A file has a card that Teams draws itself, with no room for words of ours once it is there: these stand above. */
function shownAs(card: Card): Pick<CardMessage, "attachments" | "text"> {
  const told = translated(card);
  const file = fileAttachment(told);
  if (file === undefined)
    return {
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: render(card),
        },
      ],
    };
  return {
    ...(file.contentUrl === undefined ? {} : { text: spokenOf(told) }),
    attachments: [file],
  };
}

function spokenOf(card: Card): string {
  return inert(withoutMarkup(plainLines(card).join(". ")), 500);
}

function labelled(card: Card): Pick<CardMessage, "entities"> {
  const label = labelOf(card);
  return label === undefined ? {} : { entities: [label] };
}
