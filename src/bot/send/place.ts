import type { Config } from "../../config.ts";
import type { Person } from "../../core/model.ts";
import type { PendingCard, Store } from "../../desk/ports.ts";
import { isServiceUrl, serviceHostsOf } from "../service-url.ts";
import type { Connector, Reader, SendResult } from "./connector.ts";

/** Where a card goes: the service to ask and, where known, the conversation and the activity to update. */
export interface Route extends Reader {
  readonly conversationId?: string;
  readonly activityId?: string;
}

/** Teams' global address, for a card to somebody before anybody has written to the bot. */
const globalServiceUrl = "https://smba.trafficmanager.net/teams/";

/** Looks up how a card's reader can be reached; undefined when no service is known yet. */
export async function findRoute(
  pending: PendingCard,
  store: Store,
  config: Config,
): Promise<Route | undefined> {
  const person = personOf(pending);
  const { contact, any, root } = await store.transact(async (tx) => ({
    contact: person && (await tx.contacts.find(person)),
    any: await tx.contacts.anyServiceUrl(),
    root:
      pending.audience.kind === "thread"
        ? await tx.board.placeOf(pending.audience.root)
        : undefined,
  }));
  const serviceUrl =
    contact?.serviceUrl ??
    any ??
    (isServiceUrl(globalServiceUrl, serviceHostsOf(config))
      ? globalServiceUrl
      : undefined);
  if (serviceUrl === undefined) return undefined;
  const reader = readerOf(pending);
  const place = pending.place;
  if (place !== undefined && place.activityId !== "")
    return { serviceUrl, reader, ...place };
  const conversationId =
    contact?.conversationId ?? threadOf(root) ?? place?.conversationId;
  return conversationId === undefined
    ? { serviceUrl, reader }
    : { serviceUrl, reader, conversationId };
}

/**
 * The conversation in which replies to a message of a channel stand, as
 * https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bot-conversations/bots-conv-channel puts it together.
 */
function threadOf(root: PendingCard["place"]): string | undefined {
  if (root === undefined || root.activityId === "") return undefined;
  const [channel = ""] = root.conversationId.split(";messageid=", 1);
  return `${channel};messageid=${root.activityId}`;
}

/** The person a card is for, under the spelling of ids that contacts are kept with. */
export function personOf(pending: PendingCard): Person | undefined {
  const { audience } = pending;
  return audience.kind === "person"
    ? {
        tenantId: audience.tenantId.toLowerCase(),
        objectId: audience.objectId.toLowerCase(),
        name: "",
      }
    : undefined;
}

export function readerOf(pending: PendingCard): string {
  return personOf(pending)?.objectId ?? "helpdesk";
}

export type Posted =
  | {
      readonly outcome: "sent";
      readonly conversationId: string;
      readonly activityId: string;
    }
  | Exclude<SendResult, { outcome: "sent" }>;

/** Posts a card anew: in the chat with a person, as a new thread of the helpdesk's channel, or as a reply in one. */
export async function postAnew(
  pending: PendingCard,
  route: Route,
  activity: object,
  parts: { readonly connector: Connector; readonly config: Config },
): Promise<Posted> {
  const { connector, config } = parts;
  const bot = { id: `28:${config.bot.appId}` };
  const { audience } = pending;
  if (audience.kind === "helpdesk") {
    const thread = await connector.createConversation(route, {
      isGroup: true,
      bot,
      tenantId: config.tenant.id,
      channelData: {
        channel: { id: config.helpdesk.channelId },
        tenant: { id: config.tenant.id },
      },
      activity,
    });
    return thread.outcome === "sent"
      ? {
          outcome: "sent",
          conversationId: thread.id,
          activityId: thread.activityId,
        }
      : thread;
  }
  const conversationId =
    route.conversationId ??
    (audience.kind === "person"
      ? await createChat(route, audience, bot, connector)
      : noThread);
  if (typeof conversationId !== "string") return conversationId;
  const posted = await connector.post({ ...route, conversationId }, activity);
  return posted.outcome === "sent"
    ? { outcome: "sent", conversationId, activityId: posted.id }
    : posted;
}

const noThread = { outcome: "later", reason: "no-thread" } as const;

/** Teams answers with the same chat however often it is asked for. */
async function createChat(
  at: Reader,
  to: { readonly tenantId: string; readonly objectId: string },
  bot: { readonly id: string },
  connector: Connector,
): Promise<string | Exclude<SendResult, { outcome: "sent" }>> {
  const chat = await connector.createConversation(at, {
    isGroup: false,
    bot,
    members: [{ id: to.objectId }],
    tenantId: to.tenantId,
    channelData: { tenant: { id: to.tenantId } },
  });
  if (chat.outcome !== "sent") return chat;
  return chat.id === ""
    ? { outcome: "later", reason: "no-conversation-id" }
    : chat.id;
}
