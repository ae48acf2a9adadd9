import { setTimeout as sleep } from "node:timers/promises";

import type { Rank } from "../../desk/ports.ts";

/** So many calls in so many milliseconds. */
interface Limit {
  readonly calls: number;
  readonly perMs: number;
}

// learn.microsoft.com, "Optimize your bot with rate limiting in Teams": per thread 7 in 1 s, 60 in 30 s, 1,800 in an
// hour; per app and tenant 50 in 1 s.
const perConversation: readonly Limit[] = [
  { calls: 7, perMs: 1_000 },
  { calls: 60, perMs: 30_000 },
  { calls: 1_800, perMs: 3_600_000 },
];
const overall: readonly Limit[] = [{ calls: 50, perMs: 1_000 }];
const hourMs = 3_600_000;
const CALM_CALLS = 10;

/** Keeps the bot below Teams' limits by counting what was sent in sliding windows. */
export class Pacer {
  readonly #all: number[] = [];
  readonly #byConversation = new Map<string, number[]>();

  /** Waits until a call may go out; rejects when `signal` aborts first. */
  async turn(conversation: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const waitMs = this.reserve(conversation, performance.now());
      if (waitMs <= 0) return;
      await sleep(waitMs, undefined, { signal });
    }
  }

  /** 0 when a call may go out now (and is counted), else the milliseconds to wait before asking again. */
  reserve(conversation: string, nowMs: number): number {
    const sent = this.#byConversation.get(conversation) ?? [];
    const waitMs = Math.max(
      waitFor(this.#all, overall, nowMs),
      waitFor(sent, perConversation, nowMs),
    );
    if (waitMs > 0) return waitMs;
    forgetBefore(this.#all, nowMs - 1_000);
    forgetBefore(sent, nowMs - hourMs);
    this.#all.push(nowMs);
    sent.push(nowMs);
    this.#byConversation.set(conversation, sent);
    if (this.#byConversation.size > 10_000) this.#sweep(nowMs);
    return 0;
  }

  /**
   * Is there room for what can wait? Replies get half of what a conversation, and all together, may get, and what only tidies
   * up a quarter: the rest is for what goes before it.
   */
  hasRoom(conversation: string, rank: Rank, nowMs: number): boolean {
    const share = ({ calls, perMs }: Limit) => ({
      calls: Math.floor(calls / 2 ** rank),
      perMs,
    });
    const sent = this.#byConversation.get(conversation) ?? [];
    return (
      waitFor(sent, perConversation.map(share), nowMs) <= 0 &&
      waitFor(this.#all, overall.map(share), nowMs) <= 0
    );
  }

  /** Is there room for what nobody needs, such as "is typing"? A fifth of what Teams takes; the rest is for cards. */
  isCalm(nowMs: number): boolean {
    return this.#all.filter((at) => at > nowMs - 1_000).length < CALM_CALLS;
  }

  #sweep(nowMs: number): void {
    for (const [conversation, sent] of this.#byConversation)
      if ((sent.at(-1) ?? 0) < nowMs - 30_000)
        this.#byConversation.delete(conversation);
  }
}

function waitFor(
  sent: readonly number[],
  limits: readonly Limit[],
  nowMs: number,
): number {
  const waits = limits.map(({ calls, perMs }) => {
    const oldestThatCounts = sent.at(-calls);
    return oldestThatCounts === undefined
      ? 0
      : oldestThatCounts + perMs - nowMs;
  });
  return Math.max(0, ...waits);
}

function forgetBefore(sent: number[], ms: number): void {
  const keepFrom = sent.findIndex((at) => at > ms);
  sent.splice(0, keepFrom === -1 ? sent.length : keepFrom);
}
