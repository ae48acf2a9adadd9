/**
 * One AbortSignal for all looks of a case that run at the same time: probes share DNS answers and connection budgets by
 * it, and stop together, when the case closes or the service stops.
 */
export interface CaseSignals {
  /** The service stops. */
  readonly stop: AbortSignal;
  enter(caseId: string): CaseLooks;
  /** Cases that are being looked at now. */
  open(): readonly string[];
  /** Nobody wants to know any more: what runs for this case ends. */
  close(caseId: string): void;
}

export interface CaseLooks {
  readonly signal: AbortSignal;
  /** True when the looks ended because the case was closed, not because the service stops. */
  isClosed(): boolean;
  leave(): void;
}

interface Shared {
  readonly end: AbortController;
  users: number;
  isClosed: boolean;
}

export function createCaseSignals(stop: AbortSignal): CaseSignals {
  const open = new Map<string, Shared>();
  const stopAll = () => {
    for (const { end } of open.values()) end.abort();
  };
  stop.addEventListener("abort", stopAll, { once: true });
  return {
    stop,
    enter: (caseId) => {
      const shared = open.get(caseId) ?? {
        end: new AbortController(),
        users: 0,
        isClosed: false,
      };
      if (stop.aborted) shared.end.abort();
      shared.users += 1;
      open.set(caseId, shared);
      return {
        signal: shared.end.signal,
        isClosed: () => shared.isClosed,
        leave: () => {
          shared.users -= 1;
          if (shared.users === 0 && open.get(caseId) === shared)
            open.delete(caseId);
        },
      };
    },
    open: () => [...open.keys()],
    close: (caseId) => {
      const shared = open.get(caseId);
      if (shared === undefined) return;
      open.delete(caseId);
      shared.isClosed = true;
      shared.end.abort();
    },
  };
}
