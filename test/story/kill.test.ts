import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { auditOf, type Counts, type HeldState } from "./held-state.ts";
import { compileService, type CompiledService } from "./compiled-service.ts";
import type { Role } from "./stage-now.ts";
import { createTeller, STEPS, type Teller } from "./teller.ts";
import { exchangeWrites, newPlace } from "./spawned-service.ts";

/** How one told story ended. */
interface Told {
  readonly kills: number;
  readonly counts: Counts;
  readonly writes: readonly string[];
  /** Posted just before a kill, so that the service never heard that it was. */
  readonly unheard: Counts;
  readonly audit: readonly string[];
}

/** Kills after each of these could be seen: from the first card to the proof. */
const AFTER = STEPS.map(({ name }) => name).filter(
  (name) => !["welcomed", "failed", "sent"].includes(name),
);
/** Kills this long after something was sent and before its answer was waited for. */
const IN_FLIGHT: readonly (readonly [step: string, afterMs: number])[] = [
  ["understood", 4],
  ["handed over", 12],
  ["claimed", 1],
  ["proposed", 30],
  ["approved", 20],
];
/** Kills at these moments after the address was printed: no pattern, but the same ones every time. */
const MOMENTS = [
  [137, 611, 402],
  [289, 877, 53, 1187],
];

describe("the service under kill -9", function () {
  this.timeout(120_000);
  let service: CompiledService;
  let undisturbed: Told;
  let afterSteps: Told;
  let inFlight: Told;
  let atMoments: readonly Told[];

  before(async () => {
    service = await compileService();
    const [one, two] = await Promise.all([
      tellInPlace(service.file("index"), [
        undisturbedTale,
        killedAfterSteps,
        killedAt(MOMENTS[0] ?? []),
      ]),
      tellInPlace(service.file("index"), [
        killedInFlight,
        killedAt(MOMENTS[1] ?? []),
      ]),
    ]);
    const [first, second, third] = one;
    const [fourth, fifth] = two;
    assert.ok(first && second && third && fourth && fifth);
    [undisturbed, afterSteps, inFlight] = [first, second, fourth];
    atMoments = [third, fifth];
  });

  after(() => service.remove());

  it("tells the story undisturbed, with one card a person", () => {
    assert.deepEqual(undisturbed.counts, { user: 2, agent: 1, admin: 2 });
    assertOnce(undisturbed);
  });

  it("goes on where it was, killed after every step", () => {
    assert.equal(afterSteps.kills, AFTER.length);
    assertOnce(afterSteps);
  });

  it("goes on where it was, killed while a message or a press is on its way", () => {
    assert.equal(inFlight.kills, IN_FLIGHT.length);
    assertOnce(inFlight);
  });

  it("goes on where it was, killed at any moment", () => {
    assert.deepEqual(
      atMoments.map(({ kills }) => kills),
      MOMENTS.map(({ length }) => length),
    );
    for (const told of atMoments) assertOnce(told);
  });

  /** One write, one of each decision, and not a message more than without a kill, but for posts that were never answered. */
  function assertOnce(told: Told): void {
    assert.deepEqual(told.writes, ["Set-InboundConnector"]);
    const { counts } = undisturbed;
    assert.deepEqual(told.counts, {
      user: counts.user + told.unheard.user,
      agent: counts.agent + told.unheard.agent,
      admin: counts.admin + told.unheard.admin,
    });
    for (const what of ["proposed", "approved", "written", "verified"])
      assert.equal(
        told.audit.filter((entry) => entry === `change.${what}`).length,
        1,
        what,
      );
  }
});

/** Kills as it likes, tells to the end, and says what stood on disk at the kills. */
type Tale = (teller: Teller) => Promise<readonly HeldState[]>;

const undisturbedTale: Tale = async (teller) => {
  await teller.tell();
  return [];
};

const killedAfterSteps: Tale = async (teller) => {
  const held: HeldState[] = [];
  for (const step of AFTER) {
    await teller.tell(step);
    held.push(await killAndRestart(teller));
  }
  await teller.tell();
  return held;
};

const killedInFlight: Tale = async (teller) => {
  const held: HeldState[] = [];
  for (const [step, afterMs] of IN_FLIGHT) {
    await teller.sendFor(step);
    await sleep(afterMs);
    held.push(await killAndRestart(teller));
  }
  await teller.tell();
  return held;
};

function killedAt(moments: readonly number[]): Tale {
  return async (teller) => {
    const held: HeldState[] = [];
    for (const afterMs of moments) {
      // What it was about to do fails with the process.
      const telling = teller.tell().catch(() => undefined);
      await sleep(afterMs);
      held.push(await killAndRestart(teller, telling));
    }
    await teller.tell();
    return held;
  };
}

async function killAndRestart(
  teller: Teller,
  under?: Promise<void>,
): Promise<HeldState> {
  const held = await teller.kill(under);
  await teller.restart();
  return held;
}

/** Tells one story after the other in one place. */
async function tellInPlace(
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
