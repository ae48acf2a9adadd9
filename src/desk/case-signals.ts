/**
 * One AbortSignal for all looks of a case that run at the same time: probes share DNS answers and connection budgets by
 * it, and stop together.
 */
export interface CaseSignals {
  enter(caseId: string): { readonly signal: AbortSignal; leave(): void };
}

export function createCaseSignals(stop: AbortSignal): CaseSignals {
  const open = new Map<string, { signal: AbortSignal; users: number }>();
  return {
    enter: (caseId) => {
      const shared = open.get(caseId) ?? {
        signal: AbortSignal.any([stop, new AbortController().signal]),
        users: 0,
      };
      shared.users += 1;
      open.set(caseId, shared);
      return {
        signal: shared.signal,
        leave: () => {
          shared.users -= 1;
          if (shared.users === 0) open.delete(caseId);
        },
      };
    },
  };
}
