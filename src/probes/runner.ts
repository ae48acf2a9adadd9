import type { LookId, LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { missing } from "./look-fields.ts";
import { couldNotLook } from "./reach.ts";

export type RunEvent =
  | { readonly event: "started"; readonly look: LookId }
  | {
      readonly event: "ended";
      readonly look: LookId;
      readonly result: LookResult;
      readonly ms: number;
    };

export interface Caps {
  /** For one look. */
  readonly lookMs: number;
  /** For all of them. */
  readonly allMs: number;
}

const RUN_CAPS: Caps = { lookMs: 30_000, allMs: 60_000 };

/**
 * Runs looks all at once and tells of each as it ends. One that needs what another is about to find waits for it; a dead
 * port holds nobody else up. Everything stops with `stop`.
 */
export async function runLooks(
  looks: readonly Look[],
  known: LookInput,
  stop: AbortSignal,
  tell: (event: RunEvent) => void,
  caps: Caps = RUN_CAPS,
): Promise<void> {
  const diagnosis = new AbortController();
  const end = () => diagnosis.abort();
  const timer = setTimeout(end, caps.allMs);
  stop.addEventListener("abort", end, { once: true });
  if (stop.aborted) end();
  const found: { input: LookInput } = { input: known };
  const running = new Map<LookId, Promise<void>>();
  for (const look of looks) running.set(look.id, Promise.resolve());
  const runOne = async (look: Look): Promise<void> => {
    await whatItNeeds(look, looks, found, running);
    tell({ event: "started", look: look.id });
    const started = performance.now();
    const result = await capped(look, found.input, diagnosis.signal, caps);
    found.input = withFacts(found.input, result);
    const ms = performance.now() - started;
    tell({ event: "ended", look: look.id, result, ms });
  };
  // Those that need nothing from others first, so that whoever waits finds them running.
  const inOrder = looks.toSorted(
    (a, b) => missing(a, known).length - missing(b, known).length,
  );
  for (const look of inOrder) running.set(look.id, runOne(look));
  await Promise.all(running.values());
  clearTimeout(timer);
  stop.removeEventListener("abort", end);
}

/** Until the fact is there, or nobody who could bring it is left. */
async function whatItNeeds(
  look: Look,
  looks: readonly Look[],
  found: { readonly input: LookInput },
  running: ReadonlyMap<LookId, Promise<void>>,
): Promise<void> {
  for (const need of missing(look, found.input)) {
    const bringers = looks.filter(
      (other) => other !== look && other.yields.includes(need),
    );
    let left = new Set(bringers.map(({ id }) => id));
    while (left.size > 0 && missing(look, found.input).includes(need)) {
      const ended = await Promise.race(
        [...left].map((id) =>
          (running.get(id) ?? Promise.resolve()).then(() => id),
        ),
      );
      left = new Set([...left].filter((id) => id !== ended));
    }
  }
}

function withFacts(input: LookInput, result: LookResult): LookInput {
  if (result.outcome !== "saw" || input.publicAddress !== undefined)
    return input;
  const piece = result.evidence.find(
    (one) => one.fact === "sender.public-address",
  );
  return piece?.fact === "sender.public-address"
    ? { ...input, publicAddress: piece.value }
    : input;
}

async function capped(
  look: Look,
  input: LookInput,
  signal: AbortSignal,
  { lookMs }: Caps,
): Promise<LookResult> {
  const stopped = couldNotLook("us", "The look was stopped.");
  if (signal.aborted) return stopped;
  return new Promise((resolve) => {
    const settle = (result: LookResult) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(result);
    };
    const stop = () => settle(stopped);
    const timer = setTimeout(() => settle(TOO_LONG), lookMs);
    signal.addEventListener("abort", stop, { once: true });
    look.run(input, signal).then(settle, () => settle(BROKEN));
  });
}

const TOO_LONG = couldNotLook("us", "The look took too long and was given up.");
const BROKEN = couldNotLook(
  "us",
  "This look broke on our side, so it says nothing.",
);
