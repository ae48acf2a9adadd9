import { z } from "zod/v4";
import type { Role } from "../contract.ts";

/** What Microsoft's Agents Playground sends, as far as the lab's people can do the same. */

const place = {
  serviceUrl: z.string(),
  conversation: z.object({
    /** In a channel with ';messageid=…' behind it, as in Teams. */
    id: z.string(),
    conversationType: z.string(),
  }),
  channelData: z
    .object({ team: z.object({ id: z.string() }).nullish() })
    .nullish(),
};

const activity = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("installationUpdate"),
    action: z.literal("add"),
    ...place,
  }),
  z.object({ type: z.literal("conversationUpdate"), ...place }),
  z.object({ type: z.literal("message"), text: z.string(), ...place }),
  z.object({
    type: z.literal("invoke"),
    name: z.literal("adaptiveCard/action"),
    replyToId: z.string(),
    value: z.object({
      action: z.object({
        verb: z.string(),
        data: z.record(z.string(), z.unknown()).default({}),
      }),
    }),
    ...place,
  }),
]);

export type PlaygroundActivity = z.infer<typeof activity>;

/** Undefined for what the lab's people cannot do, and for what is no activity. */
export function readActivity(json: unknown): PlaygroundActivity | undefined {
  return activity.safeParse(json).data;
}

/** A conversation of the Playground. */
export interface Place {
  /** Without '/' at its end. */
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** Where to answer; undefined where that is not on this machine. */
export function placeOf(activity: PlaygroundActivity): Place | undefined {
  const { serviceUrl, conversation } = activity;
  if (!URL.canParse(serviceUrl)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(serviceUrl);
  if (protocol !== "http:") return undefined;
  if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname))
    return undefined;
  return {
    serviceUrl: `${origin}${pathname.replace(/\/+$/, "")}`,
    conversationId: bare(conversation.id),
  };
}

/**
 * Its one person is two of ours: who writes in the personal chat is the story's, and the helpdesk has the first channel
 * of the team, which bears the team's id.
 */
export function roleIn(activity: PlaygroundActivity): Role | undefined {
  const { conversation, channelData } = activity;
  if (conversation.conversationType === "personal") return "user";
  return conversation.conversationType === "channel" &&
    bare(conversation.id) === channelData?.team?.id
    ? "agent"
    : undefined;
}

function bare(conversationId: string): string {
  return conversationId.split(";messageid=", 1)[0] ?? "";
}
