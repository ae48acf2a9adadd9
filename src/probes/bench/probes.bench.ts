import { median, print, quantile, rounded } from "../../figures.bench.ts";
import type { RouteEntry } from "../net/routes.ts";
import { byScript } from "./by-script.bench.ts";
import { crowd } from "./crowd.bench.ts";
import {
  diagnose,
  diagnoseInSequence,
  known,
  openEyes,
  type Played,
} from "./diagnosis.bench.ts";
import { ROUND_TRIP_MS, startLabSide, type LabSide } from "./lab-side.bench.ts";

/**
 * A full diagnosis against the lab's mail servers, a round trip of 50 ms away, beside the nine round trips that one
 * dialogue takes: MX, A, TCP, banner, EHLO, STARTTLS, TLS 1.3, EHLO, envelope.
 */

const bench = "probes";
const ROUNDS = 20;
const FLOOR_MS = 9 * ROUND_TRIP_MS;

export async function run(): Promise<void> {
  const lab = await startLabSide(1, 2);
  try {
    const together = await allAtOnce(lab);
    await countedByPeer(lab);
    await inSequence(lab, together);
    await byScript(lab, together);
    await blackHole(lab);
  } finally {
    await lab.close();
  }
  const narrow = await startLabSide(1, 1);
  try {
    const looks = await openEyes(narrow, { rememberMs: 0 });
    await diagnose(looks, known(0));
    const played = await rounds(() => diagnose(looks, known(0)), ROUNDS / 4);
    beside("full diagnosis, MX with one address", median(played.map(time)));
  } finally {
    await narrow.close();
  }
  await crowd();
}

async function rounds<T>(
  play: () => Promise<T>,
  count: number,
): Promise<readonly T[]> {
  const played: T[] = [];
  for (let round = 0; round < count; round += 1) played.push(await play());
  return played;
}

const time = ({ ms }: Played) => ms;

function beside(what: string, ours: number, more = {}): void {
  print({
    bench,
    what,
    unit: "ms",
    ours: rounded(ours),
    peer: "9 round trips of 50 ms",
    theirs: FLOOR_MS,
    ratio: rounded(ours / FLOOR_MS),
    ...more,
  });
}

/** Returns the median, for what comes after. */
async function allAtOnce(lab: LabSide): Promise<number> {
  const looks = await openEyes(lab, { rememberMs: 0 });
  const first = await diagnose(looks, known(0));
  beside("first full diagnosis of a process", first.ms);
  const played = await rounds(() => diagnose(looks, known(0)), ROUNDS);
  const all = played.map(time);
  const ours = median(all);
  const saw = played
    .at(-1)
    ?.ended.filter(({ result }) => result.outcome === "saw");
  beside(`full diagnosis, median of ${ROUNDS}`, ours, {
    looks: looks.length,
    saw: saw?.length ?? 0,
    lowest: rounded(Math.min(...all)),
    ninthDecile: rounded(quantile(all, 0.9)),
  });
  for (const look of ["ports", "egress-ip", "relay", "tls-versions"])
    roundTripsOf(look, played);
  return ours;
}

/** When one look's verdict stood, counted in round trips. */
function roundTripsOf(look: string, played: readonly Played[]): void {
  const ends = played.flatMap(({ ended }) =>
    ended.filter((one) => one.look === look).map(({ ms }) => ms),
  );
  print({
    bench,
    what: `verdict of “${look}” stands`,
    unit: "round trips",
    ours: rounded(median(ends) / ROUND_TRIP_MS),
  });
}

/** Only the MX is left to connect to, so that all connections are its own. */
async function countedByPeer(lab: LabSide): Promise<void> {
  const before = await lab.counts();
  const looks = await openEyes(lab, { rememberMs: 0 }, (routes) =>
    routes.map((route) => (isMx(route) ? route : { ...route, to: "refuse" })),
  );
  const each: number[] = [];
  let last = before.connections;
  for (let round = 0; round < ROUNDS / 4; round += 1) {
    await diagnose(looks, known(0));
    const { connections } = await lab.counts();
    each.push(connections - last);
    last = connections;
  }
  const { dataCommands } = await lab.counts();
  print({
    bench,
    what: "connections to the MX, counted there",
    unit: "a diagnosis, at most",
    ours: Math.max(...each),
  });
  print({
    bench,
    what: "DATA commands, counted there",
    unit: "in all",
    ours: dataCommands,
  });
}

const isMx = ({ address, port }: RouteEntry) =>
  address.startsWith("52.101.") && port === 25;

async function inSequence(lab: LabSide, together: number): Promise<void> {
  const looks = await openEyes(lab, { rememberMs: 0 });
  const played = await rounds(() => diagnoseInSequence(looks, known(0)), 3);
  print({
    bench,
    what: "full diagnosis",
    unit: "ms",
    ours: rounded(together),
    peer: "the same looks, one after the other",
    theirs: rounded(median(played)),
    ratio: rounded(together / median(played)),
  });
}

const HURT_BY_587 = ["ports", "submission"];

/** Port 587 swallows every packet: what it costs, and how much later all other verdicts come. */
async function blackHole(lab: LabSide): Promise<void> {
  const open = await openEyes(lab, { rememberMs: 0 });
  const holed = await openEyes(lab, { rememberMs: 0 }, (routes) =>
    routes.map((route) =>
      route.port === 587 ? { ...route, to: "drop" } : route,
    ),
  );
  await diagnose(open, known(0));
  await diagnose(holed, known(0));
  const usual = await rounds(() => diagnose(open, known(0)), 5);
  const hurt = await rounds(() => diagnose(holed, known(0)), 5);
  const others = (played: readonly Played[]) =>
    median(
      played.map(({ ended }) =>
        Math.max(
          ...ended
            .filter(({ look }) => !HURT_BY_587.includes(look))
            .map(({ ms }) => ms),
        ),
      ),
    );
  print({
    bench,
    what: "diagnosis with a black-holed port",
    unit: "ms",
    ours: rounded(median(hurt.map(time))),
    peer: "at most",
    theirs: 3500,
  });
  print({
    bench,
    what: "last verdict of all others, with a black-holed port",
    unit: "ms",
    ours: rounded(others(hurt)),
    peer: "without",
    theirs: rounded(others(usual)),
    ratio: rounded(others(hurt) / others(usual)),
  });
}
