import type { PressResult, Role, TeamsClient } from "../contract.ts";
import type { Conversation, Kept } from "../state.ts";
import { messageActivity, pressActivity } from "./activity.ts";
import type { Conversations } from "./conversations.ts";
import type { Courier } from "./delivery.ts";
import type { Installation } from "./installation.ts";
import { readInvokeAnswer } from "./invoke-answer.ts";
import { personOf } from "./people.ts";

export interface ClientParts {
  readonly kept: Kept;
  readonly conversations: Conversations;
  readonly courier: Courier;
  readonly installation: Installation;
  readonly serviceUrl: string;
  /** Aborted when this story leaves the stage. */
  readonly ending: () => AbortSignal;
}

/** The three people's Teams. */
export function createTeamsClient(parts: ClientParts): TeamsClient {
  const { kept, conversations } = parts;
  return {
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
  };
}

async function say(
  parts: ClientParts,
  role: Role,
  text: string,
): Promise<{ readonly status: number }> {
  const { kept, conversations, courier, installation } = parts;
  const ending = parts.ending();
  const conversation = windowOf(conversations, role);
  const id = conversations.post(conversation.id, role, { text });
  await installation.announce();
  const activity = messageActivity(
    {
      kept,
      serviceUrl: parts.serviceUrl,
      person: personOf(kept, role),
      conversation,
      threadId: conversation.kind === "channel" ? id : undefined,
    },
    id,
    text,
  );
  const delivery = await courier.deliver(activity, ending);
  if (delivery.outcome === "answered") return { status: delivery.status };
  return { status: delivery.because === "silent" ? 504 : 502 };
}

async function press(
  parts: ClientParts,
  role: Role,
  messageId: string,
  action: Parameters<TeamsClient["press"]>[2],
): Promise<PressResult> {
  const { kept, conversations, courier, installation } = parts;
  const ending = parts.ending();
  const seen = conversations.seenBy(role, messageId);
  if (seen === undefined)
    return { status: 404, message: "This card is no longer here." };
  const { conversation, message } = seen;
  await installation.announce();
  const activity = pressActivity(
    {
      kept,
      serviceUrl: parts.serviceUrl,
      person: personOf(kept, role),
      conversation,
      threadId:
        conversation.kind === "channel"
          ? (message.thread ?? message.id)
          : undefined,
    },
    messageId,
    action,
  );
  const answer = readInvokeAnswer(await courier.deliver(activity, ending));
  const { card, ...result } = answer;
  // Each window has one person, so a card for that person alone can stand where the pressed one stood.
  if (card !== undefined)
    conversations.replace(conversation.id, messageId, { card });
  return result;
}

function windowOf(conversations: Conversations, role: Role): Conversation {
  return role === "agent"
    ? conversations.channel()
    : conversations.personalOf(role);
}
