import { randomUUID } from "node:crypto";
import { z } from "zod/v4";
import type { SearchResult } from "../contract.ts";
import {
  clientInfo,
  envelope,
  type Activity,
  type ActivityParts,
} from "./activity.ts";
import type { Delivery } from "./delivery.ts";
import { unanswered } from "./invoke-answer.ts";

/** "Find a case", the search command of the message extension. */

/** Teams waits no longer for what a search finds, and does not ask twice. */
export const searchPatienceMs = 5_000;

// https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
export function queryActivity(parts: ActivityParts, words: string): Activity {
  const typed =
    words === ""
      ? { name: "initialRun", value: "true" }
      : { name: "words", value: words };
  return {
    ...envelope(parts, "invoke", `f:${randomUUID()}`),
    name: "composeExtension/query",
    value: {
      commandId: "findCases",
      parameters: [typed],
      queryOptions: { skip: 0, count: 25 },
    },
    entities: [clientInfo(parts)],
  };
}

/** What a bot hears of a card that a person sends: no text. */
export function cardActivity(
  parts: ActivityParts,
  id: string,
  card: unknown,
): Activity {
  return {
    ...envelope(parts, "message", id),
    attachments: [
      { contentType: "application/vnd.microsoft.card.adaptive", content: card },
      {
        contentType: "text/html",
        content: `<attachment id="${randomUUID()}"></attachment>`,
      },
    ],
    entities: [clientInfo(parts)],
  };
}

// An Adaptive Card has no form of its own for the list, so that each comes with a preview.
const found = z.object({
  contentType: z.literal("application/vnd.microsoft.card.adaptive"),
  content: z.unknown(),
  preview: z.object({
    contentType: z.enum([
      "application/vnd.microsoft.card.thumbnail",
      "application/vnd.microsoft.card.hero",
    ]),
    content: z.object({
      title: z.string().default(""),
      text: z.string().default(""),
    }),
  }),
});

const answer = z.object({
  composeExtension: z.discriminatedUnion("type", [
    z.object({ type: z.literal("message"), text: z.string() }),
    z.object({
      type: z.literal("result"),
      attachmentLayout: z.enum(["list", "grid"]),
      attachments: z.array(found),
    }),
  ]),
});

export function readSearchAnswer(delivery: Delivery): SearchResult {
  if (delivery.outcome === "no-answer") return unanswered(delivery);
  const { status, body } = delivery;
  const read = answer.safeParse(body).data?.composeExtension;
  if (read === undefined)
    return { status, message: "The bot does not answer this." };
  if (read.type === "message") return { status, message: read.text };
  return {
    status,
    found: read.attachments.map(({ content, preview }) => ({
      ...preview.content,
      card: content,
    })),
  };
}
