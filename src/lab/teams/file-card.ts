import { z } from "zod/v4";
import type { FileCard } from "../contract.ts";

/**
 * The two cards of a file that a bot has for a person, as
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 describes them.
 */
const consent = z.object({
  contentType: z.literal("application/vnd.microsoft.teams.card.file.consent"),
  // Without a name, Teams shows nothing.
  name: z.string().min(1),
  content: z.object({
    description: z.string().optional(),
    sizeInBytes: z.number().int().nonnegative(),
    acceptContext: z.unknown(),
    declineContext: z.unknown(),
  }),
});

const info = z.object({
  contentType: z.literal("application/vnd.microsoft.teams.card.file.info"),
  contentUrl: z.url(),
  name: z.string().min(1),
  content: z.object({ uniqueId: z.string().min(1), fileType: z.string() }),
});

/** Undefined where there is none, or Teams could not show it. */
export function fileCardIn(
  attachments: readonly unknown[],
): FileCard | undefined {
  for (const attachment of attachments) {
    const asked = consent.safeParse(attachment).data;
    if (asked !== undefined)
      return { kind: "consent", name: asked.name, ...asked.content };
    const there = info.safeParse(attachment).data;
    if (there !== undefined) {
      const { name, contentUrl, content } = there;
      return { kind: "info", name, contentUrl, ...content };
    }
  }
  return undefined;
}
