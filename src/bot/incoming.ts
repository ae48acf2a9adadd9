import { createHash } from "node:crypto";

import type { Activity } from "botbuilder";
import { z } from "zod/v4";

const account = z.looseObject({
  id: z.string().min(1).max(512),
  aadObjectId: z.string().max(64).nullish(),
  name: z.string().max(512).nullish(),
});

const activitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().min(1).max(512),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().min(1).max(2048),
  conversation: z.looseObject({
    id: z.string().min(1).max(1024),
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
  }),
  from: account,
  recipient: account,
  replyToId: z.string().max(512).nullish(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() })
    .nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  value: z.unknown(),
});

/** An activity as far as it has been looked at. Everything else in it is left alone. */
export type Incoming = z.infer<typeof activitySchema>;

const known = new WeakMap<object, Incoming>();

/** The activity, or undefined when it has not the shape of one. Looked at once, however often it is asked for. */
export function readIncoming(json: unknown): Incoming | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const incoming = known.get(json) ?? activitySchema.safeParse(json).data;
  if (incoming !== undefined) known.set(json, incoming);
  return incoming;
}

/** The same check, for handing the very same object to the library. */
export function isActivity(json: unknown): json is Activity {
  return readIncoming(json) !== undefined;
}

/**
 * The key under which an activity is recorded. Teams numbers activities by time and conversation, so that the same id
 * can come up in two conversations.
 */
export function inboxId(incoming: Incoming): string {
  const conversation = createHash("sha256")
    .update(incoming.conversation.id)
    .digest("hex");
  return `${incoming.id}.${conversation.slice(0, 16)}`;
}

/** Language of the person's Teams ('de-DE'); English where it does not say. */
export function languageOf(incoming: Incoming): string {
  const locale = incoming.locale ?? "";
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(locale) ? locale : "en";
}
