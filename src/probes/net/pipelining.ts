/**
 * Which servers took MAIL to STARTTLS as one group (RFC 2920). Where that is known, a dialogue needs no second connection,
 * and others may use what would have been kept for it.
 */
export interface Pipelining {
  /** What a dialogue with a server of this kind brought. */
  saw(kind: string, group: "taken" | "not-taken" | "not-tried"): void;
  isTaken(kind: string): boolean;
}

const REMEMBERED_MS = 60 * 60_000;

/** `now` in milliseconds. */
export function createPipelining(now: () => number): Pipelining {
  const taken = new Map<string, number>();
  const forgetOld = () => {
    for (const [kind, at] of taken)
      if (now() - at > REMEMBERED_MS) taken.delete(kind);
  };
  return {
    saw(kind, group) {
      forgetOld();
      if (group === "not-tried") return;
      taken.delete(kind);
      if (group === "taken") taken.set(kind, now());
    },
    isTaken(kind) {
      forgetOld();
      return taken.has(kind);
    },
  };
}
