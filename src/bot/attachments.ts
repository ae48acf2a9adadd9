import { z } from "zod/v4";

import type { SentFile } from "../desk/ports.ts";
import type { Incoming } from "./incoming.ts";

/** Nobody sends more at once to show one error; the rest is left alone. */
const mostFiles = 5;

const attachment = z.looseObject({
  contentType: z.string().max(200),
  name: z.string().nullish(),
  contentUrl: z.string().nullish(),
  content: z.unknown(),
});

const CARD = "application/vnd.microsoft.card.";

const download = z.looseObject({ downloadUrl: z.string().min(1).max(8192) });

type Attachment = z.infer<typeof attachment>;

/**
 * The files that came with a message. Teams stores a file of a personal chat in the sender's OneDrive and names an address
 * that is valid for some minutes; a picture pasted into the message stays with the connector and needs the bot's token
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). Needs `supportsFiles` in the app's manifest.
 */
export function filesOf({
  attachments,
}: Pick<Incoming, "attachments">): readonly SentFile[] {
  return (attachments ?? [])
    .flatMap((entry) => {
      const read = attachment.safeParse(entry).data;
      return read === undefined || isNoFile(read.contentType)
        ? []
        : [toFile(read)];
    })
    .slice(0, mostFiles);
}

/** Teams attaches every message's own HTML, and what it quotes. */
function isNoFile(contentType: string): boolean {
  return (
    contentType === "text/html" ||
    /^(?:message|forwardedmessage)reference$/i.test(contentType) ||
    contentType.startsWith(CARD)
  );
}

/** A card that the person put there with a message extension. */
export function hasCard(attachments: readonly unknown[]): boolean {
  return attachments.some(
    (entry) =>
      attachment.safeParse(entry).data?.contentType.startsWith(CARD) === true,
  );
}

function toFile({ contentType, name, contentUrl, content }: Attachment) {
  const label = (name ?? "").slice(0, 255);
  if (contentType === "application/vnd.microsoft.teams.file.download.info") {
    const url = download.safeParse(content).data?.downloadUrl;
    if (url !== undefined)
      return { name: label, url, lies: "storage" } as const;
  }
  const isPicture = contentType.startsWith("image/");
  return isPicture && contentUrl && contentUrl.length <= 8192
    ? ({ name: label, url: contentUrl, lies: "connector" } as const)
    : ({ name: label, url: "", lies: "elsewhere" } as const);
}
