/** Teams' limits on what a bot may send, per conversation and in all. */

// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
const perConversation = [
  { most: 7, windowMs: 1000 },
  { most: 60, windowMs: 30_000 },
  { most: 1800, windowMs: 3_600_000 },
] as const;
const inAll = [{ most: 50, windowMs: 1000 }] as const;

export interface RateLimits {
  /** Counts a call at that moment; seconds to wait when it is one too many. */
  take(conversationId: string, nowMs: number): number | undefined;
}

export function createRateLimits(): RateLimits {
  const byConversation = new Map<string, number[]>();
  const all: number[] = [];
  return {
    take: (conversationId, nowMs) => {
      const own = byConversation.get(conversationId) ?? [];
      byConversation.set(conversationId, own);
      const waitMs = Math.max(
        ...perConversation.map((limit) => wait(own, limit, nowMs)),
        ...inAll.map((limit) => wait(all, limit, nowMs)),
      );
      if (waitMs > 0) return Math.ceil(waitMs / 1000);
      note(own, nowMs, 3_600_000);
      note(all, nowMs, 1000);
      return undefined;
    },
  };
}

/** Milliseconds until one more call fits into the window. */
function wait(
  times: readonly number[],
  limit: { readonly most: number; readonly windowMs: number },
  nowMs: number,
): number {
  // With `most` calls in the window, the oldest of them has to leave it first.
  const oldest = times.at(-limit.most);
  return oldest === undefined
    ? 0
    : Math.max(0, oldest + limit.windowMs - nowMs);
}

function note(times: number[], nowMs: number, keepMs: number): void {
  times.push(nowMs);
  const first = times.findIndex((at) => at > nowMs - keepMs);
  times.splice(0, first);
}
