import { z } from "zod/v4";
import { executes, wordsOf } from "../../src/lab/play.ts";

/** The lab's stage as its page gets it, and what people can read and press there. */

export type Role = "user" | "agent" | "admin";

const message = z.object({
  id: z.string(),
  from: z.enum(["bot", "user", "agent", "admin"]),
  text: z.string().optional(),
  card: z.unknown().optional(),
  edits: z.number(),
});
const posted = message.extend({ replies: z.array(message).optional() });

export const stageSchema = z.object({
  story: z.string().nullable(),
  people: z.array(
    z.object({ role: z.string(), name: z.string(), objectId: z.string() }),
  ),
  chats: z.array(
    z.object({
      role: z.enum(["user", "agent", "admin"]),
      messages: z.array(posted),
    }),
  ),
  attempts: z.array(z.object({ outcome: z.string(), text: z.string() })),
  report: z.string().nullable(),
});

export type StageNow = z.infer<typeof stageSchema>;

export interface ShownCard {
  readonly id: string;
  readonly edits: number;
  /** All that a person can read on it. */
  readonly words: string;
  readonly title: string;
  readonly buttons: readonly CardButton[];
  readonly json: string;
}

export interface CardButton {
  readonly verb: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The bot's cards in a person's window, oldest first. */
export function cardsIn(now: StageNow, role: Role): readonly ShownCard[] {
  return botMessages(now, role).map(({ id, edits, card }) => {
    const words = wordsOf(card);
    return {
      id,
      edits,
      words,
      title: words.split("\n")[0] ?? "",
      buttons: executes(card),
      json: JSON.stringify(card ?? null),
    };
  });
}

/** What stands in the threads below the bot's messages in a window, oldest first: each reply's card. */
export function threadsIn(now: StageNow, role: Role): readonly unknown[] {
  return botMessages(now, role).flatMap(({ replies = [] }) =>
    replies.map(({ card }) => card),
  );
}

export function botMessages(now: StageNow, role: Role) {
  const chat = now.chats.find((one) => one.role === role);
  return (chat?.messages ?? []).filter(({ from }) => from === "bot");
}

/** How many messages the bot has in each window. */
export function countsOf(now: StageNow): Readonly<Record<Role, number>> {
  const count = (role: Role) => botMessages(now, role).length;
  return { user: count("user"), agent: count("agent"), admin: count("admin") };
}

/** What a person would press: a card that carries it, newest first. */
export function findButton(
  now: StageNow,
  role: Role,
  verb: string,
): { readonly messageId: string; readonly button: CardButton } | undefined {
  for (const card of cardsIn(now, role).toReversed()) {
    const button = card.buttons.find((one) => one.verb === verb);
    if (button !== undefined) return { messageId: card.id, button };
  }
  return undefined;
}
