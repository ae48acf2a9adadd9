import { z } from "zod/v4";
import { jsonBody } from "../cloud/web.ts";
import type { Answer, Asked } from "../cloud/web.ts";
import type { Conversation, Kept } from "../state.ts";
import type { Conversations } from "./conversations.ts";
import { findPerson } from "./people.ts";
import { connectorError, sentActivity, tooLarge } from "./sent-activity.ts";
import type { SentActivity } from "./sent-activity.ts";

/** POST /v3/conversations: a person's chat with the bot, or a new thread in the channel. */

const bodySchema = z.object({
  members: z
    .array(
      z.object({ id: z.string().nullish(), aadObjectId: z.string().nullish() }),
    )
    .nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .object({
      channel: z.object({ id: z.string() }).nullish(),
      tenant: z.object({ id: z.string() }).nullish(),
    })
    .nullish(),
  activity: sentActivity.nullish(),
});

interface Opened {
  readonly conversation: Conversation;
  readonly activity: SentActivity | undefined;
}

export function openConversation(
  kept: Kept,
  conversations: Conversations,
  asked: Asked,
): Opened | Answer {
  const body = bodySchema.safeParse(jsonBody(asked)).data;
  if (body === undefined) return badArgument("The request could not be read.");
  const activity = body.activity ?? undefined;
  if (activity !== undefined && tooLarge(activity, asked.body.length))
    return connectorError(413, "MessageSizeTooBig", "Message size too large.");
  const channelId = body.channelData?.channel?.id;
  if (channelId !== undefined)
    return openThread(conversations.channel(), channelId, activity);
  const tenantId = body.tenantId ?? body.channelData?.tenant?.id;
  if (tenantId !== kept.state().tenantId)
    return connectorError(403, "Forbidden", "The bot is not in this tenant.");
  const [member] = body.members ?? [];
  const person = [member?.aadObjectId, member?.id]
    .filter((id) => typeof id === "string")
    .map((id) => findPerson(kept, id))
    .find((found) => found !== undefined);
  return person === undefined
    ? badArgument("Failed to decrypt pairwise id.")
    : { conversation: conversations.personalOf(person.role), activity };
}

function openThread(
  channel: Conversation,
  channelId: string,
  activity: SentActivity | undefined,
): Opened | Answer {
  if (channel.id !== channelId)
    return connectorError(
      403,
      "BotNotInConversationRoster",
      "The bot is not part of the conversation roster.",
    );
  return activity === undefined
    ? badArgument("A new thread needs an activity.")
    : { conversation: channel, activity };
}

function badArgument(message: string): Answer {
  return connectorError(400, "BadArgument", message);
}
