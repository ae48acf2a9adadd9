import type { LabChat, Role } from "../contract.ts";
import type { Conversation, Kept, Message } from "../state.ts";
import { windows } from "./windows.ts";

/** What a message shows. */
export type Content = Pick<Message, "text" | "card" | "isAiGenerated" | "file">;

/** What stands in the three people's windows, and who hears when it changes. */
export interface Conversations {
  readonly chats: () => readonly LabChat[];
  readonly onChange: (listener: () => void) => () => void;
  /** By its id, with or without a thread's ';messageid=…'. */
  find(conversationId: string): Conversation | undefined;
  /** False for a thread below a message that was never there. */
  hasThread(conversationId: string): boolean;
  personalOf(role: Role): Conversation;
  channel(): Conversation;
  /** The message with that id, and where it stands, if this person can see it. */
  seenBy(
    role: Role,
    messageId: string,
  ): { conversation: Conversation; message: Message } | undefined;
  post(conversationId: string, from: Message["from"], content: Content): string;
  /** Puts other content in the place of a message; false when there is none. */
  replace(conversationId: string, messageId: string, content: Content): boolean;
  remove(conversationId: string, messageId: string): boolean;
  typing(conversationId: string): void;
  /** People's messages of which the bot has not been told for certain, oldest first. */
  underWay(): readonly { conversation: Conversation; message: Message }[];
  /** The bot was told, or nobody tries any more. */
  arrived(messageId: string): void;
  /** Forgets what is not kept and tells everybody to look again. */
  startedOver(): void;
}

export function createConversations(kept: Kept): Conversations {
  const listeners = new Set<() => void>();
  const typingAt = new Map<string, string>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const told = <T>(result: T): T => {
    tell();
    return result;
  };
  const find = (id: string) => findConversation(kept, id);
  return {
    ...lookups(kept),
    chats: () => windows(kept.state().conversations, typingAt),
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    post: (conversationId, from, content) => {
      if (from === "bot") typingAt.delete(find(conversationId)?.id ?? "");
      return told(append(kept, conversationId, from, content));
    },
    replace: (conversationId, messageId, content) =>
      told(edit(kept, conversationId, messageId, content)),
    remove: (conversationId, messageId) =>
      told(edit(kept, conversationId, messageId, "gone")),
    typing: (conversationId) => {
      const { id } = find(conversationId) ?? { id: "" };
      typingAt.set(id, new Date().toISOString());
      tell();
    },
    startedOver: () => {
      typingAt.clear();
      tell();
    },
  };
}

function lookups(
  kept: Kept,
): Pick<
  Conversations,
  | "find"
  | "hasThread"
  | "personalOf"
  | "channel"
  | "seenBy"
  | "underWay"
  | "arrived"
> {
  return {
    find: (id) => findConversation(kept, id),
    hasThread: (id) => {
      const root = id.split(threadMark)[1];
      const messages = findConversation(kept, id)?.messages ?? [];
      return root === undefined || messages.some((one) => one.id === root);
    },
    personalOf: (role) =>
      only(kept, (one) => one.role === role && one.kind === "personal"),
    channel: () => only(kept, ({ kind }) => kind === "channel"),
    underWay: () =>
      kept
        .state()
        .conversations.flatMap((conversation) =>
          conversation.messages
            .filter(({ sending }) => sending === "under-way")
            .map((message) => ({ conversation, message })),
        ),
    arrived: (messageId) => {
      kept.change(({ conversations }) => {
        for (const { messages } of conversations)
          for (const message of messages)
            if (message.id === messageId) delete message.sending;
      });
    },
    seenBy: (role, messageId) => {
      for (const conversation of kept.state().conversations) {
        const message = conversation.messages.find(
          ({ id, deleted }) => id === messageId && !deleted,
        );
        if (message !== undefined && conversation.role === role)
          return { conversation, message };
      }
      return undefined;
    },
  };
}

const threadMark = ";messageid=";

function findConversation(kept: Kept, id: string): Conversation | undefined {
  const [bare] = id.split(threadMark, 1);
  return kept.state().conversations.find((one) => one.id === bare);
}

// Windows are for looking, not an archive; older messages would only make every save slower.
const keptMessages = 300;

function append(
  kept: Kept,
  conversationId: string,
  from: Message["from"],
  content: Content,
): string {
  const messages = findConversation(kept, conversationId)?.messages ?? [];
  const thread = conversationId.split(threadMark)[1];
  // Teams numbers messages by milliseconds; no two may be alike.
  const number = Math.max(Date.now(), kept.state().lastMessageId + 1);
  const id = String(number);
  kept.change((state) => {
    state.lastMessageId = number;
    messages.push({
      id,
      from,
      at: new Date().toISOString(),
      edits: 0,
      deleted: false,
      ...(thread === undefined ? {} : { thread }),
      ...(from === "bot" ? {} : { sending: "under-way" as const }),
      ...content,
    });
    messages.splice(0, messages.length - keptMessages);
  });
  return id;
}

/** False when no such message stands there. */
function edit(
  kept: Kept,
  conversationId: string,
  messageId: string,
  content: Content | "gone",
): boolean {
  const messages = findConversation(kept, conversationId)?.messages ?? [];
  const index = messages.findIndex(({ id }) => id === messageId);
  const before = messages[index];
  if (before === undefined || before.deleted) return false;
  const { id, from, at, thread, edits } = before;
  kept.change(() =>
    messages.splice(index, 1, {
      id,
      from,
      at,
      editedAt: new Date().toISOString(),
      ...(thread === undefined ? {} : { thread }),
      ...(content === "gone"
        ? { edits, deleted: true }
        : { edits: edits + 1, deleted: false, ...content }),
    }),
  );
  return true;
}

function only(
  kept: Kept,
  isIt: (conversation: Conversation) => boolean,
): Conversation {
  const found = kept.state().conversations.find(isIt);
  if (found === undefined) throw new Error("The lab lacks a conversation.");
  return found;
}
