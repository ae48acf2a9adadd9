import type { LabChat } from "../contract.ts";
import type { Conversation, Message } from "../state.ts";

/** One window per person. What the bot writes to the agent alone stands in the agent's window too. */
export function windows(
  conversations: readonly Conversation[],
  typingAt: ReadonlyMap<string, string>,
): readonly LabChat[] {
  const main = conversations.filter(
    ({ role, kind }) => role !== "agent" || kind === "channel",
  );
  return main.map((conversation) => {
    const same = conversations.filter(({ role }) => role === conversation.role);
    const newest = same
      .flatMap(({ id }) => typingAt.get(id) ?? [])
      .sort()
      .at(-1);
    return {
      role: conversation.role,
      title: conversation.title,
      conversationId: conversation.id,
      messages: threaded(same.flatMap(({ messages }) => messages)),
      ...(newest === undefined ? {} : { typingAt: newest }),
    };
  });
}

/** In order of their numbers; what is written below a message of the bot stands in that one's thread. */
function threaded(all: readonly Message[]): LabChat["messages"] {
  const sorted = [...all].sort(
    (one, other) => Number(one.id) - Number(other.id),
  );
  const roots = new Set(
    sorted.filter(({ from }) => from === "bot").map(({ id }) => id),
  );
  return sorted
    .filter(({ thread = "" }) => !roots.has(thread))
    .map((message) => {
      const replies = sorted
        .filter(({ thread }) => thread === message.id && roots.has(message.id))
        .map(shown);
      return {
        ...shown(message),
        ...(replies.length === 0 ? {} : { replies }),
      };
    });
}

function shown(message: Message): LabChat["messages"][number] {
  const { id, from, at, edits, deleted, text, editedAt, card } = message;
  const { isAiGenerated, file } = message;
  return {
    id,
    from,
    at,
    edits,
    deleted,
    ...(text === undefined ? {} : { text }),
    ...(card === undefined ? {} : { card }),
    ...(isAiGenerated === undefined ? {} : { isAiGenerated }),
    ...(file === undefined ? {} : { file }),
    ...(editedAt === undefined ? {} : { editedAt }),
  };
}
