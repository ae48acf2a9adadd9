import type { PressResult, Role, TeamsClient } from "../contract.ts";
import type { Conversation, Kept, Message } from "../state.ts";
import { messageActivity, pressActivity, triageActivity } from "./activity.ts";
import type { Activity, ActivityParts } from "./activity.ts";
import { answerConsent } from "./consent.ts";
import type { Conversations } from "./conversations.ts";
import type { Courier, Delivery } from "./delivery.ts";
import type { Drive } from "./drive.ts";
import type { Installation } from "./installation.ts";
import { readInvokeAnswer, readTaskAnswer } from "./invoke-answer.ts";
import { personOf } from "./people.ts";
import {
  cardActivity,
  queryActivity,
  readSearchAnswer,
  searchPatienceMs,
} from "./search.ts";

export interface ClientParts {
  readonly kept: Kept;
  readonly conversations: Conversations;
  readonly courier: Courier;
  readonly installation: Installation;
  readonly drive: Drive;
  readonly serviceUrl: string;
  /** Aborted when this story leaves the stage. */
  readonly ending: () => AbortSignal;
}

/** The three people's Teams. */
export function createTeamsClient(
  parts: ClientParts,
): TeamsClient & { readonly resume: () => void } {
  const { kept, conversations } = parts;
  return {
    // Teams does not go down with the bot: what it took before a kill it still delivers, under the same id.
    resume: () => {
      void sendAgain(parts);
    },
    people: () =>
      kept.state().people.map(({ role, name, objectId, channelUserId }) => ({
        role,
        name,
        objectId,
        channelUserId,
      })),
    chats: conversations.chats,
    onChange: conversations.onChange,
    say: async (role, text) => await say(parts, role, text),
    press: async (role, messageId, action) =>
      await press(parts, role, messageId, action),
    consent: async (role, messageId, answer) =>
      await answerConsent(
        {
          ...parts,
          invoke: async (...call) => await invoke(parts, ...call),
        },
        role,
        messageId,
        answer,
      ),
    triage: async (role, messageId, data) => {
      const seen = conversations.seenBy(role, messageId);
      const text = seen?.message.text;
      if (seen === undefined || text === undefined)
        return { status: 404, message: "This message is no longer here." };
      return readTaskAnswer(
        await invoke(parts, role, seen, (from) =>
          triageActivity(from, { id: messageId, text }, data),
        ),
      );
    },
    search: async (role, words) => await search(parts, role, words),
    sendCard: async (role, card) => await sendCard(parts, role, card),
  };
}

async function say(
  parts: ClientParts,
  role: Role,
  text: string,
): Promise<{ readonly status: number }> {
  const { conversations } = parts;
  const conversation = windowOf(conversations, role);
  const id = conversations.post(conversation.id, role, { text });
  return await send(parts, conversation, { id, from: role, text });
}

async function search(parts: ClientParts, role: Role, words: string) {
  const { kept, conversations, courier, installation, serviceUrl } = parts;
  const until = [parts.ending(), AbortSignal.timeout(searchPatienceMs)];
  await installation.announce();
  const person = personOf(kept, role);
  const conversation = windowOf(conversations, role);
  return readSearchAnswer(
    await courier.tryOnce(
      queryActivity({ kept, serviceUrl, person, conversation }, words),
      AbortSignal.any(until),
    ),
  );
}

async function sendCard(parts: ClientParts, role: Role, card: unknown) {
  const { conversations } = parts;
  const conversation = windowOf(conversations, role);
  const id = conversations.post(conversation.id, role, { card });
  if (conversation.kind === "personal")
    return await send(parts, conversation, { id, from: role, card });
  conversations.arrived(id);
  return { status: 200 };
}

async function send(
  parts: ClientParts,
  conversation: Conversation,
  message: Pick<Message, "id" | "from" | "text" | "card">,
): Promise<{ readonly status: number }> {
  const { kept, conversations, courier, installation, serviceUrl } = parts;
  const ending = parts.ending();
  const { id, from, text = "", card } = message;
  if (from === "bot") return { status: 400 };
  await installation.announce();
  const threadId = conversation.kind === "channel" ? id : undefined;
  const person = personOf(kept, from);
  const where = { kept, serviceUrl, person, conversation, threadId };
  const delivery = await courier.deliver(
    card === undefined
      ? messageActivity(where, id, text)
      : cardActivity(where, id, card),
    ending,
  );
  // Cut off in the middle: the next start goes on with it.
  if (!ending.aborted) conversations.arrived(id);
  if (delivery.outcome === "answered") return { status: delivery.status };
  return { status: delivery.because === "silent" ? 504 : 502 };
}

async function sendAgain(parts: ClientParts): Promise<void> {
  for (const { conversation, message } of parts.conversations.underWay())
    await send(parts, conversation, message);
}

async function press(
  parts: ClientParts,
  role: Role,
  messageId: string,
  action: Parameters<TeamsClient["press"]>[2],
): Promise<PressResult> {
  const { conversations } = parts;
  const seen = conversations.seenBy(role, messageId);
  if (seen === undefined)
    return { status: 404, message: "This card is no longer here." };
  const answer = readInvokeAnswer(
    await invoke(parts, role, seen, (from) =>
      pressActivity(from, messageId, action),
    ),
  );
  const { card, ...result } = answer;
  // Each window has one person, so a card for that person alone can stand where the pressed one stood.
  if (card !== undefined)
    conversations.replace(seen.conversation.id, messageId, { card });
  return result;
}

/** Sends what somebody does with a message, from where that message stands. */
async function invoke(
  parts: ClientParts,
  role: Role,
  { conversation, message }: NonNullable<ReturnType<Conversations["seenBy"]>>,
  activityOf: (from: ActivityParts) => Activity,
): Promise<Delivery> {
  const { kept, courier, installation, serviceUrl } = parts;
  const ending = parts.ending();
  await installation.announce();
  const threadId =
    conversation.kind === "channel"
      ? (message.thread ?? message.id)
      : undefined;
  const person = personOf(kept, role);
  return courier.deliver(
    activityOf({ kept, serviceUrl, person, conversation, threadId }),
    ending,
  );
}

function windowOf(conversations: Conversations, role: Role): Conversation {
  return role === "agent"
    ? conversations.channel()
    : conversations.personalOf(role);
}
