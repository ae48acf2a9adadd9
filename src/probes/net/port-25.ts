/**
 * Clouds keep their machines from sending on port 25. Found out once, by packets to several of Microsoft's addresses that
 * all vanish, and remembered for a while: afterwards nobody waits for it again.
 */
export interface Port25 {
  /** What a try at one of Microsoft's addresses brought. */
  tried(address: string, verdict: "connected" | "dropped"): void;
  isShut(): boolean;
}

const ENOUGH = 2;
const REMEMBERED_MS = 10 * 60_000;

/** `now` in milliseconds. */
export function createPort25(now: () => number): Port25 {
  const vanished = new Map<string, number>();
  return {
    tried(address, verdict) {
      if (verdict === "connected") vanished.clear();
      else vanished.set(address, now());
    },
    isShut() {
      for (const [address, at] of vanished)
        if (now() - at > REMEMBERED_MS) vanished.delete(address);
      return vanished.size >= ENOUGH;
    },
  };
}
