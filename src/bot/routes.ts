import { ActivityTypes, type Storage, type TurnContext } from "botbuilder";
import { Application } from "@microsoft/teams-ai";

import { filesOf } from "./attachments.ts";
import { isPersonal, type Recorder } from "./record.ts";
import { languageOf, readIncoming, type Incoming } from "./incoming.ts";
import { messageText } from "./message-text.ts";
import { readPress, verbs } from "./press.ts";
import { wordsFor } from "./words.ts";

export interface RouteParts {
  readonly recorder: Recorder;
  /** Shows "is typing" in the person's chat; returns at once. */
  readonly showTyping: (incoming: Incoming) => void;
}

/** Nothing that matters lives in the library's turn state: cases and changes have their own store. */
const noState: Storage = {
  read: () => Promise.resolve({}),
  write: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};

/** Who handles which activity. Handlers record and return; the work is done outside of the turn. */
export function createRoutes(parts: RouteParts): Application {
  const { recorder, showTyping } = parts;
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
  on(ActivityTypes.Message, async (incoming) => {
    const text = messageText(incoming);
    const files = filesOf(incoming);
    if (text === "" && files.length === 0) return recorder.remember(incoming);
    await recorder.record(incoming, {
      kind: "message",
      text,
      ...(files.length === 0 ? {} : { files }),
    });
    if (isPersonal(incoming)) showTyping(incoming);
  });
  on(ActivityTypes.InstallationUpdate, (incoming) =>
    isPersonal(incoming) && incoming.action?.startsWith("add") === true
      ? recorder.record(incoming, { kind: "welcome" })
      : Promise.resolve(),
  );
  on(ActivityTypes.ConversationUpdate, (incoming) =>
    isPersonal(incoming) && hasNewMembers(incoming)
      ? recorder.record(incoming, { kind: "welcome" })
      : Promise.resolve(),
  );
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
  if (incoming === undefined || pressed === undefined)
    return outOfDate(context);
  await recorder.record(incoming, { kind: "press", ...pressed });
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
