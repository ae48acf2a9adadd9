import { z } from "zod/v4";
import type { Got, Reply } from "./http-server.ts";

const message = z.object({
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});
const newChat = z.object({
  isGroup: z.boolean(),
  members: z.array(z.object({ id: z.string() })).optional(),
  activity: message.optional(),
});

/** A message as it stands in a chat now. */
export interface ChatMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly card: unknown;
  readonly edits: number;
}

/** Where the bot's channel threads are kept. */
export const CHANNEL = "19:desk@thread.tacv2";

/** Teams as the bot's sender sees it: chats by person, threads of the channel, messages that are updated in place. */
export class FakeTeams {
  readonly #messages = new Map<string, ChatMessage>();
  readonly #chatOf: (objectId: string) => string;

  constructor(chatOf: (objectId: string) => string) {
    this.#chatOf = chatOf;
  }

  /** Everything that stands in one chat, oldest first. */
  in(conversationId: string): readonly ChatMessage[] {
    return this.all().filter((one) => one.conversationId === conversationId);
  }

  all(): readonly ChatMessage[] {
    return [...this.#messages.values()];
  }

  /** The connector's answers, to be handed to the server that plays it. */
  readonly answer = ({ method, path, body }: Got): Reply => {
    const found = /\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(
      path,
    );
    const [conversationId, activityId] = [found?.[1], found?.[2]].map((part) =>
      part === undefined ? undefined : decodeURIComponent(part),
    );
    if (conversationId === undefined) return this.#open(newChat.parse(body));
    // "Is typing" is no message.
    const sent = message.safeParse(body).data?.attachments;
    if (sent === undefined) return { status: 200, body: { id: "typing" } };
    return method === "PUT" && activityId !== undefined
      ? this.#edit(activityId, sent[0]?.content)
      : this.#post(conversationId, sent[0]?.content);
  };

  #open({ isGroup, members = [], activity }: z.infer<typeof newChat>): Reply {
    if (!isGroup)
      return { status: 201, body: { id: this.#chatOf(members[0]?.id ?? "") } };
    const posted = this.#post(CHANNEL, activity?.attachments?.[0]?.content);
    const { id } = z.object({ id: z.string() }).parse(posted.body);
    return { status: 201, body: { id: CHANNEL, activityId: id } };
  }

  #post(conversationId: string, card: unknown): Reply {
    const id = `message-${this.#messages.size + 1}`;
    this.#messages.set(id, { id, conversationId, card, edits: 0 });
    return { status: 201, body: { id } };
  }

  #edit(id: string, card: unknown): Reply {
    const known = this.#messages.get(id);
    if (known === undefined) return { status: 404 };
    this.#messages.set(id, { ...known, card, edits: known.edits + 1 });
    return { status: 200, body: { id } };
  }
}
