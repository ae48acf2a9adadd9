import type { CardAudience, ReplyCard } from "../cards.ts";
import type { DeskParts } from "../parts.ts";
import type { ThreadReply, Transaction } from "../ports.ts";
import { showCard, showInTime, type Put } from "./show-card.ts";
import type { HelpdeskViewInput } from "../views/helpdesk-rows.ts";
import { threadLines, threadReply } from "../views/thread-lines.ts";

type Desk = Pick<DeskParts, "mode" | "clock">;

/** Where a case's card in the channel stands on the board. */
export function helpdeskKey(caseId: string): string {
  return `case:${caseId}:helpdesk`;
}

/**
 * Tells in the thread below a case's card what has not been told there yet. A reply that has not gone out takes in what happens
 * meanwhile: so no thread ever has more than one that waits, their order is kept, and what piles up is one reply.
 */
export async function showThread(
  desk: Desk,
  tx: Transaction,
  root: string,
  input: HelpdeskViewInput,
): Promise<void> {
  const replies = await repliesBelow(tx, root);
  const told = new Set(
    replies.flatMap(({ card }) => card.lines.map(({ name }) => name)),
  );
  const fresh = threadLines(input).filter(({ name }) => !told.has(name));
  if (fresh.length === 0) return;
  const last = replies.at(-1);
  const waiting = last?.isWaiting === true ? last : undefined;
  await showCard(
    desk,
    tx,
    waiting?.key ?? replyKey(root, replies.length + 1),
    below(root),
    threadReply(input.case, [...(waiting?.card.lines ?? []), ...fresh]),
  );
}

/** Nobody's name and words are left of the thread. */
export async function clearThread(
  desk: Desk,
  tx: Transaction,
  root: string,
  text: string,
  put: Put,
): Promise<void> {
  for (const { key, card } of await repliesBelow(tx, root))
    await put(desk, tx, key, below(root), {
      ...card,
      lines: [{ name: "removed", label: "", text }],
    });
}

/** What people wrote leaves the thread; who did what, and when, stays. */
export async function dropThreadWords(
  desk: Desk,
  tx: Transaction,
  root: string,
): Promise<void> {
  for (const { key, card } of await repliesBelow(tx, root))
    await showInTime(desk, tx, key, below(root), {
      ...card,
      lines: card.lines.map(({ name, label, text }) => ({ name, label, text })),
    });
}

interface Reply extends ThreadReply {
  readonly card: ReplyCard;
}

async function repliesBelow(
  tx: Transaction,
  root: string,
): Promise<readonly Reply[]> {
  const all = await tx.board.inThread(root);
  return all.flatMap(({ card, ...reply }) =>
    card.card === "reply" ? [{ ...reply, card }] : [],
  );
}

function below(root: string): CardAudience {
  return { kind: "thread", root };
}

/** In the order of their numbers, and behind the card itself. */
function replyKey(root: string, nth: number): string {
  return `${root}:${String(nth).padStart(4, "0")}`;
}
