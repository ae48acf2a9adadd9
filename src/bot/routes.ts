import { ActivityTypes, type Storage, type TurnContext } from "botbuilder";
import { Application } from "@microsoft/teams-ai";

import { filesOf, hasCard } from "./attachments.ts";
import { isPersonal, isSomebody, type Recorder } from "./record.ts";
import {
  inboxId,
  languageOf,
  readIncoming,
  type Incoming,
} from "./incoming.ts";
import { addInvokes, type InvokeParts } from "./invokes.ts";
import { messageText } from "./message-text.ts";
import { readPress, verbs } from "./press.ts";
import { wordsFor } from "./words.ts";

export interface RouteParts extends InvokeParts {
  /** Shows "is typing" in the person's chat; returns at once. */
  readonly showTyping: (incoming: Incoming) => void;
  /** Says in a channel or group chat where the answer comes; returns at once. */
  readonly showWayToChat: (incoming: Incoming) => void;
}

/** Nothing that matters lives in the library's turn state: cases and changes have their own store. */
const noState: Storage = {
  read: () => Promise.resolve({}),
  write: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};

/** Who handles which activity. Handlers record and return; the work is done outside of the turn. */
export function createRoutes(parts: RouteParts): Application {
  const { recorder } = parts;
  const app = new Application({
    storage: noState,
    // The library's timer is shared by all turns of the application.
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  const on = (type: ActivityTypes, handle: Handler) =>
    app.activity(type, (context) => withIncoming(context, handle));

  for (const verb of verbs)
    app.adaptiveCards.actionExecute(verb, (context) =>
      press(context, recorder),
    );
  app.addRoute(
    (context) =>
      Promise.resolve(context.activity.name === "adaptiveCard/action"),
    async (context) => {
      await outOfDate(context);
    },
    true,
  );
  addInvokes(app, parts);
  on(ActivityTypes.Message, (incoming) => written(incoming, parts));
  on(ActivityTypes.MessageUpdate, (incoming) => edited(incoming, recorder));
  // Not even who it was is written down.
  on(ActivityTypes.MessageReaction, () => Promise.resolve());
  on(ActivityTypes.InstallationUpdate, (incoming) =>
    installed(incoming, recorder),
  );
  on(ActivityTypes.ConversationUpdate, async (incoming) => {
    if (isPersonal(incoming) && hasNewMembers(incoming))
      await recorder.record(incoming, { kind: "welcome" });
  });
  app.activity(
    () => Promise.resolve(true),
    (context) =>
      withIncoming(context, (incoming) => recorder.remember(incoming)),
  );
  return app;
}

type Handler = (incoming: Incoming) => Promise<void>;

async function withIncoming(
  context: TurnContext,
  handle: Handler,
): Promise<void> {
  const incoming = readIncoming(context.activity);
  if (incoming !== undefined) await handle(incoming);
}

/** What came back is talked about with its sender alone, wherever they wrote. */
async function written(
  incoming: Incoming,
  { recorder, showTyping, showWayToChat }: RouteParts,
): Promise<void> {
  const message = messageOf(incoming);
  if (isPersonal(incoming) && isCardAlone(incoming, message))
    return recorder.remember(incoming);
  const isNew = await recorder.record(incoming, message);
  if (isPersonal(incoming) && isSomebody(incoming)) showTyping(incoming);
  else if (isNew) showWayToChat(incoming);
}

function messageOf(incoming: Incoming) {
  const files = filesOf(incoming);
  return {
    kind: "message",
    text: messageText(incoming),
    ...(files.length === 0 ? {} : { files }),
  } as const;
}

/** What "Find a case" puts into the chat comes in as a message of its own, and asks nothing. */
function isCardAlone(
  { attachments }: Incoming,
  { text, files }: { readonly text: string; readonly files?: unknown },
): boolean {
  return text === "" && files === undefined && hasCard(attachments ?? []);
}

/** An edit has the id of what it changes; a message that is deleted, or comes back, is no edit. */
async function edited(incoming: Incoming, recorder: Recorder): Promise<void> {
  const message = messageOf(incoming);
  if (
    incoming.channelData?.["eventType"] === "editMessage" &&
    message.text !== ""
  )
    await recorder.record(incoming, { ...message, editOf: inboxId(incoming) });
}

/** "remove-upgrade" comes before "add-upgrade" while the app is replaced by a newer one: nobody leaves. */
async function installed(
  incoming: Incoming,
  recorder: Recorder,
): Promise<void> {
  if (!isPersonal(incoming)) return;
  if (incoming.action?.startsWith("add") === true)
    await recorder.record(incoming, { kind: "welcome" });
  else if (incoming.action === "remove") await recorder.forget(incoming);
}

function hasNewMembers(incoming: Incoming): boolean {
  const added = incoming["membersAdded"];
  return Array.isArray(added) && added.length > 0;
}

async function press(
  context: TurnContext,
  recorder: Recorder,
): Promise<string> {
  const incoming = readIncoming(context.activity);
  const pressed = incoming && readPress(incoming);
  if (incoming === undefined || pressed === undefined || !isSomebody(incoming))
    return outOfDate(context);
  await recorder.record(incoming, {
    kind: "press",
    ...pressed,
    card: {
      conversationId: incoming.conversation.id,
      ...(incoming.replyToId ? { activityId: incoming.replyToId } : {}),
    },
  });
  return answer(context, wordsFor(languageOf(incoming)).gotIt);
}

function outOfDate(context: TurnContext): Promise<string> {
  const incoming = readIncoming(context.activity);
  const language = incoming === undefined ? "en" : languageOf(incoming);
  return answer(context, wordsFor(language).outOfDate);
}

/**
 * Answers a press with a sentence. Sent by ourselves and never with a card: a card with `refresh` would make the library
 * update the shared card for everybody, and go on doing so.
 */
async function answer(context: TurnContext, sentence: string): Promise<string> {
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: {
      status: 200,
      body: {
        statusCode: 200,
        type: "application/vnd.microsoft.activity.message",
        value: sentence,
      },
    },
  });
  return sentence;
}
