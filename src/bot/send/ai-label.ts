import type { Card } from "../../desk/cards.ts";
import { inert, withoutMarkup } from "../inert.ts";
import { translated } from "../translated.ts";

/**
 * The entity by which Teams shows "AI generated" beside the bot's name, with the sources as citations. Learn, "Bot messages
 * with AI-generated content": https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 */
export interface AiLabel {
  readonly type: "https://schema.org/Message";
  readonly "@type": "Message";
  readonly "@context": "https://schema.org";
  /** Left blank for bots. */
  readonly "@id": "";
  readonly additionalType: readonly ["AIGeneratedContent"];
  readonly citation: readonly Citation[];
}

interface Citation {
  readonly "@type": "Claim";
  /** The number of the mark in the text. */
  readonly position: number;
  readonly appearance: {
    readonly "@type": "DigitalDocument";
    readonly name: string;
    readonly abstract: string;
    readonly url?: string;
  };
}

/** Longer ones are refused: ClientCitation of the Agents SDK, https://microsoft.github.io/Agents-for-js/. */
const LONGEST_NAME = 80;
const LONGEST_ABSTRACT = 160;

/** Undefined for a card whose words are all ours. */
export function labelOf(shown: Card): AiLabel | undefined {
  const card = translated(shown);
  const answer = card.card === "note" ? card.asked?.answer : undefined;
  if (answer === undefined) return undefined;
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    additionalType: ["AIGeneratedContent"],
    citation: answer.sources.map(({ title, source }, at) => ({
      "@type": "Claim",
      position: at + 1,
      appearance: {
        "@type": "DigitalDocument",
        name: withoutMarkup(inert(title, LONGEST_NAME)),
        abstract: withoutMarkup(
          inert(`${title} (${source})`, LONGEST_ABSTRACT),
        ),
        // An RFC has a name and no address.
        ...(/^https:\/\//.test(source) ? { url: source } : {}),
      },
    })),
  };
}
