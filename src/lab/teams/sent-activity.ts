import { z } from "zod/v4";
import type { Answer } from "../cloud/web.ts";

/** What a bot sends to the connector service, as far as the lab shows it. */

const adaptiveCard = "application/vnd.microsoft.card.adaptive";

export const sentActivity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z
    .array(z.object({ contentType: z.string(), content: z.unknown() }))
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
} {
  const card = activity.attachments?.find(
    ({ contentType }) => contentType === adaptiveCard,
  )?.content;
  return {
    ...(typeof activity.text === "string" ? { text: activity.text } : {}),
    ...(card === undefined ? {} : { card }),
  };
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
