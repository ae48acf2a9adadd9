import { randomUUID } from "node:crypto";
import type { Conversation, Kept, StatePerson } from "../state.ts";
import { botName, botUserId } from "./people.ts";

/** Activities as Teams sends them to a bot. */
export type Activity = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
};

export interface ActivityParts {
  readonly kept: Kept;
  readonly serviceUrl: string;
  readonly person: StatePerson;
  readonly conversation: Conversation;
  /** In a channel: the message that opens the thread. */
  readonly threadId?: string | undefined;
}

export function messageActivity(
  parts: ActivityParts,
  id: string,
  text: string,
): Activity {
  const mention = `<at>${botName}</at>`;
  const inChannel = parts.conversation.kind === "channel";
  const common = envelope(parts, "message", id);
  return {
    ...common,
    textFormat: "plain",
    // In a channel a bot only hears what mentions it.
    text: inChannel ? `${mention} ${text}` : text,
    attachments: [
      {
        contentType: "text/html",
        content: `<p>${inChannel ? `${mention}&nbsp;` : ""}${escaped(text)}</p>`,
      },
    ],
    entities: [
      ...(inChannel
        ? [
            {
              type: "mention",
              text: mention,
              mentioned: { id: botUserId(parts.kept), name: botName },
            },
          ]
        : []),
      clientInfo(parts),
    ],
  };
}

export function pressActivity(
  parts: ActivityParts,
  messageId: string,
  action: {
    readonly verb: string;
    readonly data: Readonly<Record<string, unknown>>;
  },
): Activity {
  return {
    ...envelope(parts, "invoke", `f:${randomUUID()}`),
    name: "adaptiveCard/action",
    replyToId: messageId,
    value: {
      action: { type: "Action.Execute", verb: action.verb, data: action.data },
      trigger: "manual",
    },
    entities: [clientInfo(parts)],
  };
}

/** What a person says to a file that the bot offers. */
export function consentActivity(
  parts: ActivityParts,
  messageId: string,
  value: Readonly<Record<string, unknown>>,
): Activity {
  return {
    ...envelope(parts, "invoke", `f:${randomUUID()}`),
    name: "fileConsent/invoke",
    replyToId: messageId,
    value,
    entities: [clientInfo(parts)],
  };
}

/** "Triage this message" on a message; `data` comes with the press of its dialog's button. */
export function triageActivity(
  parts: ActivityParts,
  message: { readonly id: string; readonly text: string },
  data?: Readonly<Record<string, unknown>>,
): Activity {
  const step = data === undefined ? "fetchTask" : "submitAction";
  return {
    ...envelope(parts, "invoke", `f:${randomUUID()}`),
    name: `composeExtension/${step}`,
    value: {
      commandId: "triageMessage",
      commandContext: "message",
      messagePayload: {
        id: message.id,
        body: {
          contentType: "html",
          content: `<p>${escaped(message.text)}</p>`,
        },
        attachments: [],
      },
      ...(data === undefined ? {} : { data }),
    },
    entities: [clientInfo(parts)],
  };
}

/** What a bot hears when it is installed for a person or in a team. */
export function installActivities(parts: ActivityParts): readonly Activity[] {
  return [
    {
      ...envelope(parts, "installationUpdate", `f:${randomUUID()}`),
      action: "add",
    },
    {
      ...envelope(parts, "conversationUpdate", `f:${randomUUID()}`),
      membersAdded: [{ id: botUserId(parts.kept), name: botName }],
    },
  ];
}

export function clientInfo(parts: ActivityParts) {
  return {
    type: "clientInfo",
    locale: localeOf(parts),
    country: "US",
    platform: "Windows",
    timezone: "Europe/Berlin",
  };
}

/** The story's person may have another language than the colleagues. */
function localeOf({ kept, person }: ActivityParts): string {
  return person.role === "user"
    ? kept.state().scenario.person.language
    : "en-US";
}

export function envelope(
  parts: ActivityParts,
  type: string,
  id: string,
): Activity {
  const { kept, person, conversation, threadId } = parts;
  const { tenantId } = kept.state();
  const inChannel = conversation.kind === "channel";
  const now = new Date().toISOString();
  return {
    type,
    id,
    timestamp: now,
    localTimestamp: now,
    channelId: "msteams",
    serviceUrl: parts.serviceUrl,
    locale: localeOf(parts),
    from: {
      id: person.channelUserId,
      name: person.name,
      aadObjectId: person.objectId,
    },
    recipient: { id: botUserId(kept), name: botName },
    conversation: {
      id:
        threadId === undefined
          ? conversation.id
          : `${conversation.id};messageid=${threadId}`,
      conversationType: conversation.kind,
      tenantId,
      ...(inChannel ? { isGroup: true, name: conversation.title } : {}),
    },
    channelData: {
      tenant: { id: tenantId },
      ...(inChannel ? teamData(kept, type) : {}),
    },
  };
}

function teamData(kept: Kept, type: string): Record<string, unknown> {
  const { channelId, groups } = kept.state();
  return {
    team: { id: channelId, name: "Helpdesk", aadGroupId: groups.helpdesk },
    channel: { id: channelId },
    ...(type === "conversationUpdate" ? { eventType: "teamMemberAdded" } : {}),
  };
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
