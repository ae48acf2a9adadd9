import { z } from "zod/v4";

import type { InboxItem, SentFile } from "../desk/ports.ts";
import { inLanguage } from "../locales/index.ts";
import { filesOf } from "./attachments.ts";
import { fill } from "./cards.ts";
import { languageOf, type Incoming } from "./incoming.ts";
import { inert, inertLines } from "./inert.ts";
import { plainText } from "./message-text.ts";

/** The message command of appPackage/manifest.json. */
export const TRIAGE_COMMAND = "triageMessage";

/** A message that somebody pointed at, as far as it can be read from here. */
export interface PointedAt {
  readonly text: string;
  readonly files: readonly SentFile[];
}

// https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
const commandSchema = z.looseObject({
  commandId: z.string(),
  messagePayload: z
    .looseObject({
      subject: z.string().nullish(),
      body: z.looseObject({ content: z.string().nullish() }).nullish(),
      attachments: z.array(z.unknown()).nullish(),
    })
    .nullish(),
  data: z.unknown(),
});

const handedBack = z.looseObject({ text: z.string().max(20_000) });

/** Undefined for another command, and for what has not the shape of one. */
export function pointedAt(incoming: Incoming): PointedAt | undefined {
  const command = commandSchema.safeParse(incoming.value).data;
  if (command?.commandId !== TRIAGE_COMMAND) return undefined;
  const { messagePayload: message, data } = command;
  // Not every client sends the message along a second time; its text then comes back with the button.
  if (!message)
    return { text: handedBack.safeParse(data).data?.text ?? "", files: [] };
  const parts = [message.subject, plainText(message.body?.content ?? "")];
  return {
    text: parts.filter(Boolean).join("\n"),
    files: filesOf(message),
  };
}

/** Its words are somebody else's, whoever brings them. */
export function asItem({ text, files }: PointedAt): InboxItem["what"] {
  return {
    kind: "message",
    text,
    ...(files.length === 0 ? {} : { files }),
    isQuoted: true,
  };
}

/** Characters and lines of a message that the dialog shows. */
const SHOWN = 600;
const SHOWN_LINES = 12;
/** A card stays below 25 KB; a character may take four bytes, and more where JSON escapes it. */
const CARRIED = 4_000;

/** The dialog: what was read, and the button that has it looked into. Only whoever opened it sees it. */
export function triageDialog(incoming: Incoming, read: PointedAt): object {
  const say = inLanguage(languageOf(incoming));
  const canRead = read.text !== "" || read.files.some(isInReach);
  const lines = [
    canRead
      ? say("I read this. What I find out comes to our own chat.")
      : say("There is no text in this message that I could read."),
    ...(read.files.some((file) => !isInReach(file))
      ? [say("I cannot open its files from here; send them to me in our chat.")]
      : []),
  ];
  const shown = [
    ...read.files
      .filter(isInReach)
      .map(({ name }) => ({ text: inert(name, 120) })),
    ...inertLines(read.text, SHOWN).slice(0, SHOWN_LINES),
  ].filter(({ text }) => text !== "");
  const card = fill("triage", {
    lang: languageOf(incoming),
    speak: inert(lines.join(" "), 500),
    fallback: inert(lines.join(" "), 500),
    lines: lines.map((text) => ({ text })),
    read: shown.length === 0 ? [] : [{ lines: shown }],
    submit: canRead
      ? [
          {
            title: say("Look into it"),
            data: { text: read.text.slice(0, CARRIED).toWellFormed() },
          },
        ]
      : [],
  });
  return {
    task: {
      type: "continue",
      value: {
        title: "Bounce Desk",
        height: "medium",
        width: "medium",
        card: {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: card,
        },
      },
    },
  };
}

/** What the dialog says once the button was pressed. */
export function triageTaken(incoming: Incoming): object {
  const say = inLanguage(languageOf(incoming));
  return {
    task: {
      type: "message",
      value: say("I am looking into it. The answer comes to our own chat."),
    },
  };
}

function isInReach({ lies }: SentFile): boolean {
  return lies !== "elsewhere";
}
