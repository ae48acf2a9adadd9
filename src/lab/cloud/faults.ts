import type { Answer, Reply } from "./web.ts";

/** Troubles that a test can put in front of a service of the lab. Each is used up by one call. */
export type Fault =
  | { readonly kind: "throttled"; readonly retryAfterS: number }
  | { readonly kind: "unavailable" }
  | { readonly kind: "unauthorized" }
  | { readonly kind: "forbidden" }
  /** Nothing is done and nothing is answered. */
  | { readonly kind: "time-out-before" }
  /** It is done, but nobody hears of it. */
  | { readonly kind: "time-out-after" };

export type FaultyService =
  "entra" | "exchange" | "graph" | "openai" | "teams" | "onedrive";

export interface Faults {
  /** Adds a fault for the next call of that service; `onlyFor` narrows it by cmdlet name or HTTP method. */
  add(service: FaultyService, fault: Fault, onlyFor?: string): void;
  /** Runs a call under the fault that is due for it, if any. */
  around(
    service: FaultyService,
    what: string,
    call: () => Promise<Reply>,
  ): Promise<Reply>;
}

interface Queued {
  readonly service: FaultyService;
  readonly fault: Fault;
  readonly onlyFor: string | undefined;
}

export function createFaults(): Faults {
  const queue: Queued[] = [];
  return {
    add: (service, fault, onlyFor) => {
      queue.push({ service, fault, onlyFor });
    },
    around: async (service, what, call) => {
      const index = queue.findIndex(
        (entry) =>
          entry.service === service &&
          (entry.onlyFor === undefined || entry.onlyFor === what),
      );
      const [due] = index < 0 ? [] : queue.splice(index, 1);
      return due === undefined ? await call() : await suffer(due, call);
    },
  };
}

async function suffer(
  { service, fault }: Queued,
  call: () => Promise<Reply>,
): Promise<Reply> {
  switch (fault.kind) {
    case "time-out-before":
      return "silence";
    case "time-out-after":
      await call();
      return "silence";
    case "throttled":
      return troubled(429, { "retry-after": String(fault.retryAfterS) });
    case "unavailable":
      return troubled(503);
    case "unauthorized":
      return troubled(401);
    case "forbidden":
      return service === "exchange" ? forbidden() : troubled(403);
  }
}

function troubled(status: number, headers: Record<string, string> = {}) {
  return { status, headers } satisfies Answer;
}

/** Exchange's 403 has a body of NUL bytes, which is no JSON (measured on a real tenant, 2026-07-23). */
export function forbidden(): Answer {
  return { status: 403, body: Buffer.alloc(64) };
}
