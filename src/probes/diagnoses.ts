import { setMaxListeners } from "node:events";
import { rememberAnswers } from "./net/dns-cache.ts";
import type { DnsClient } from "./net/dns-client.ts";

/** What the looks of one diagnosis share. */
export interface Diagnosis {
  readonly dns: DnsClient;
  /** Ends when nobody of it wants to know any more: for what several looks wait for. */
  readonly signal: AbortSignal;
  /** Counts a connection to this host; false after the fourth. */
  mayConnect(host: string): boolean;
  /** For budgets: looks of the same name are one diagnosis. */
  id(): string;
  /** Says whose diagnosis it is; the first word stands. */
  belongsTo(id: string): void;
}

export interface Diagnoses {
  /** Looks that are given the same signal are one diagnosis. */
  of(signal: AbortSignal): Diagnosis;
  /** Looks of one case that run at the same time are one, each with a signal of its own. To be left at the look's end. */
  join(signal: AbortSignal, caseId: string): () => void;
}

interface OfCase {
  readonly diagnosis: Diagnosis;
  readonly end: AbortController;
  readonly looks: Set<object>;
}

const CONNECTIONS_PER_HOST = 4;

export function createDiagnoses(dns: DnsClient): Diagnoses {
  const bySignal = new WeakMap<AbortSignal, Diagnosis>();
  const ofCases = new Map<string, OfCase>();
  let count = 0;
  const start = (signal: AbortSignal): Diagnosis => {
    count += 1;
    // All looks of a diagnosis listen to the one signal.
    setMaxListeners(0, signal);
    const fresh = startDiagnosis(dns, signal, `diagnosis ${count}`);
    bySignal.set(signal, fresh);
    return fresh;
  };
  const startCase = (caseId: string): OfCase => {
    const end = new AbortController();
    const fresh = {
      diagnosis: start(end.signal),
      end,
      looks: new Set<object>(),
    };
    ofCases.set(caseId, fresh);
    return fresh;
  };
  return {
    of: (signal) => bySignal.get(signal) ?? start(signal),
    join(signal, caseId) {
      if (signal.aborted) return () => undefined;
      const one = ofCases.get(caseId) ?? startCase(caseId);
      const look = {};
      one.looks.add(look);
      setMaxListeners(0, signal);
      bySignal.set(signal, one.diagnosis);
      const leave = () => {
        signal.removeEventListener("abort", leave);
        one.looks.delete(look);
        if (one.looks.size > 0) return;
        if (ofCases.get(caseId) === one) ofCases.delete(caseId);
        one.end.abort();
      };
      signal.addEventListener("abort", leave, { once: true });
      return leave;
    },
  };
}

function startDiagnosis(
  dns: DnsClient,
  signal: AbortSignal,
  name: string,
): Diagnosis {
  const connections = new Map<string, number>();
  let owner: string | undefined;
  return {
    dns: rememberAnswers(dns, signal),
    signal,
    mayConnect(host) {
      const count = (connections.get(host) ?? 0) + 1;
      connections.set(host, count);
      return count <= CONNECTIONS_PER_HOST;
    },
    id: () => owner ?? name,
    belongsTo(id) {
      owner ??= id;
    },
  };
}
