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
      messages: same
        .flatMap(({ messages }) => messages)
        .sort((one, other) => Number(one.id) - Number(other.id))
        .map(shown),
      ...(newest === undefined ? {} : { typingAt: newest }),
    };
  });
}

function shown(message: Message): LabChat["messages"][number] {
  const { id, from, at, edits, deleted, text, editedAt, card } = message;
  return {
    id,
    from,
    at,
    edits,
    deleted,
    ...(text === undefined ? {} : { text }),
    ...(card === undefined ? {} : { card }),
    ...(editedAt === undefined ? {} : { editedAt }),
  };
}
