import type { Card, NoteCard } from "../../desk/cards.ts";

/*
 * Learn, "Send and receive files using bot", https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4:
 * the card with which Teams asks a person for leave, and the one that shows a file that is there. Both are drawn by Teams.
 */

type FilePart = NonNullable<NoteCard["file"]>;
type There = Extract<FilePart, { state: "there" }>;

export interface FileAttachment {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: object;
}

/** Undefined for a card that is drawn by ourselves; `card` is in its reader's language. */
export function fileAttachment(card: Card): FileAttachment | undefined {
  const file = card.card === "note" ? card.file : undefined;
  if (file?.state === "offered") return consent(file);
  return file?.state === "there" ? info(file) : undefined;
}

function consent(offer: Exclude<FilePart, There>): FileAttachment {
  const context = { note: offer.note, file: offer.id };
  return {
    contentType: "application/vnd.microsoft.teams.card.file.consent",
    name: offer.name,
    content: {
      description: offer.description,
      sizeInBytes: offer.sizeBytes,
      acceptContext: context,
      declineContext: context,
    },
  };
}

function info({ name, contentUrl, uniqueId, fileType }: There): FileAttachment {
  return {
    contentType: "application/vnd.microsoft.teams.card.file.info",
    name,
    contentUrl,
    content: { uniqueId, fileType },
  };
}
