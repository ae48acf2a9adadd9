import { z } from "zod/v4";
import type { Answer } from "../cloud/web.ts";
import type { FileCard } from "../contract.ts";
import { fileCardIn } from "./file-card.ts";

/** What a bot sends to the connector service, as far as the lab shows it. */

const adaptiveCard = "application/vnd.microsoft.card.adaptive";

export const sentActivity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.unknown() }))
    .nullish(),
  entities: z
    .array(
      z.looseObject({
        type: z.string(),
        additionalType: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
});

export type SentActivity = z.infer<typeof sentActivity>;

// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages: about 100 KB a message;
// cards beyond 28 KB are not shown reliably, so the lab refuses them.
const largestMessageBytes = 100 * 1024;
const largestCardBytes = 28 * 1024;

export function tooLarge(activity: SentActivity, bytes: number): boolean {
  return (
    bytes > largestMessageBytes ||
    (activity.attachments ?? []).some(
      ({ content }) =>
        Buffer.byteLength(JSON.stringify(content ?? null)) > largestCardBytes,
    )
  );
}

export function contentOf(activity: SentActivity): {
  readonly text?: string;
  readonly card?: unknown;
  readonly isAiGenerated?: true;
  readonly file?: FileCard;
} {
  const file = fileCardIn(activity.attachments ?? []);
  const card = activity.attachments?.find(
    ({ contentType }) => contentType === adaptiveCard,
  )?.content;
  return {
    ...(typeof activity.text === "string" ? { text: activity.text } : {}),
    ...(card === undefined ? {} : { card }),
    ...(file === undefined ? {} : { file }),
    ...(isAiGenerated(activity) ? { isAiGenerated: true as const } : {}),
  };
}

// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
function isAiGenerated({ entities }: SentActivity): boolean {
  return (entities ?? []).some(
    ({ type, additionalType }) =>
      type === "https://schema.org/Message" &&
      additionalType?.includes("AIGeneratedContent") === true,
  );
}

/** The connector's own form of an error. */
export function connectorError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { error: { code, message } } };
}
