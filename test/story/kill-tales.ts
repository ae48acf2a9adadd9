import { setTimeout as sleep } from "node:timers/promises";
import { auditOf, type Counts, type HeldState } from "./held-state.ts";
import type { Role } from "./stage-now.ts";
import { createTeller, STEPS, type Teller } from "./teller.ts";
import { exchangeWrites, newPlace } from "./spawned-service.ts";

/** Tales of a service that is killed with SIGKILL, process and all, and started again in the same place. */

/** How one told story ended. */
export interface Told {
  readonly kills: number;
  readonly counts: Counts;
  readonly writes: readonly string[];
  /** Posted just before a kill, so that the service never heard that it was. */
  readonly unheard: Counts;
  readonly audit: readonly string[];
}

/** Kills after each of these could be seen: from the first card to the proof. */
export const AFTER = STEPS.map(({ name }) => name).filter(
  (name) => !["welcomed", "failed", "sent"].includes(name),
);

export type Kill =
  /** After this step could be seen. */
  | { readonly after: string }
  /** So long after it was sent, and before its answer was waited for. */
  | { readonly onTheWay: string; readonly ms: number }
  /** So long after the service was up, whatever it does then. */
  | { readonly atMs: number };

/** Kills as it likes, tells to the end, and says what stood on disk at the kills. */
export type Tale = (teller: Teller) => Promise<readonly HeldState[]>;

export const undisturbed: Tale = async (teller) => {
  await teller.tell();
  return [];
};

/** These kills, one after the other, and then the story to its end. */
export function killed(kills: readonly Kill[]): Tale {
  return async (teller) => {
    const held: HeldState[] = [];
    for (const kill of kills) {
      const { under } = await upTo(teller, kill);
      held.push(await teller.kill(under));
      await teller.restart();
    }
    await teller.tell();
    return held;
  };
}

/** What was being told when the moment came, if anything: it ends with the process. */
async function upTo(
  teller: Teller,
  kill: Kill,
): Promise<{ readonly under?: Promise<void> }> {
  if ("after" in kill) await teller.tell(kill.after);
  else if ("onTheWay" in kill) {
    await teller.sendFor(kill.onTheWay);
    await sleep(kill.ms);
  } else {
    const telling = teller.tell().catch(() => undefined);
    await sleep(kill.atMs);
    return { under: telling };
  }
  return {};
}

/** Tells one story after the other in one place. */
export async function tellInPlace(
  entry: string,
  tales: readonly Tale[],
): Promise<readonly Told[]> {
  const place = await newPlace();
  const teller = await createTeller(place, entry);
  const told: Omit<Told, "audit">[] = [];
  try {
    for (const [index, tale] of tales.entries()) {
      if (index > 0) await teller.startOver();
      const kills = await tale(teller);
      told.push({
        kills: kills.length,
        counts: await teller.counts(),
        writes: await exchangeWrites(place),
        unheard: unheardOf(kills.at(-1)),
      });
    }
    await teller.stop();
    return await Promise.all(
      told.map(async (one, index) => ({
        ...one,
        audit: await auditOf(place, index + 1),
      })),
    );
  } finally {
    await teller.stop();
    await place.leave();
  }
}

function unheardOf(held: HeldState | undefined): Counts {
  const of = (role: Role) =>
    (held?.posted[role] ?? 0) - (held?.known[role] ?? 0);
  return { user: of("user"), agent: of("agent"), admin: of("admin") };
}
