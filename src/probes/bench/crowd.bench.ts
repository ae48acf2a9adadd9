import { MIB, median, print, rounded, Spoilt } from "../../figures.bench.ts";
import { diagnose, known, openEyes, type Eyes } from "./diagnosis.bench.ts";
import {
  domainNumber,
  mxHost,
  startLabSide,
  type LabSide,
} from "./lab-side.bench.ts";
import type { LookInput } from "../../desk/ports.ts";
import { LIMITS, manyTimes } from "../net/budget.ts";

/** Many diagnoses at once in one process. */

const bench = "probes";
const MANY = 100;
const SINGLE = 10;
const TURNS = 4;

export async function crowd(): Promise<void> {
  const lab = await startLabSide(MANY, 2);
  try {
    await colleagues(lab);
    await strangers(lab);
  } finally {
    await lab.close();
  }
}

/** As the product stands: one organisation, each with a sender of their own, limits and memory for a server as ever. */
async function colleagues(lab: LabSide): Promise<void> {
  const lifted = manyTimes(LIMITS, 1_000_000);
  const { address, recipients } = LIMITS;
  let laterMs = 0;
  const looks = await openEyes(lab, {
    limits: { ...lifted, address, recipients },
    clock: { now: () => new Date(Date.now() + laterMs).toISOString() },
  });
  // What was seen is forgotten by then, and the server's hour is not full.
  const later = () => (laterMs += 11 * 60_000);
  const ask = async (n: number) => (await diagnose(looks, colleague(n))).ms;
  await ask(0);
  const single: number[] = [];
  for (let n = 0; n < SINGLE; n += 1) {
    later();
    single.push(await ask(n));
  }
  later();
  const used = process.cpuUsage();
  const crowded = await Promise.all(
    Array.from({ length: MANY }, (_, n) => ask(n)),
  );
  const what = `${MANY} diagnoses at once in one organisation`;
  compared(what, crowded, single, used);
}

function colleague(n: number): LookInput {
  const caseId = `case ${n}`;
  return {
    ...known(0),
    senderAddress: `scanner${n}@${domainNumber(0)}`,
    askedBy: { caseId, tenantId: "tenant", objectId: `person ${n}` },
  };
}

/** The hardest case: as many organisations, nothing in common. */
async function strangers(lab: LabSide): Promise<void> {
  const looks = await openEyes(lab, { rememberMs: 0 });
  await one(looks, 0);
  const single: number[] = [];
  for (let n = 0; n < SINGLE; n += 1) single.push(await one(looks, n));
  const used = process.cpuUsage();
  const crowded = await all(looks);
  const what = `${MANY} diagnoses at once, each of another organisation`;
  compared(what, crowded, single, used);
  await memory(looks);
}

function compared(
  what: string,
  crowded: readonly number[],
  single: readonly number[],
  since: NodeJS.CpuUsage,
): void {
  const { user, system } = process.cpuUsage(since);
  print({
    bench,
    what: `${what}, median`,
    unit: "ms",
    ours: rounded(median(crowded)),
    peer: "a single one, median",
    theirs: rounded(median(single)),
    ratio: rounded(median(crowded) / median(single)),
    last: rounded(Math.max(...crowded)),
    processorMsEach: rounded((user + system) / 1000 / MANY),
  });
}

async function one(looks: Eyes, n: number): Promise<number> {
  return (await diagnose(looks, known(n, mxHost(n)))).ms;
}

function all(looks: Eyes): Promise<readonly number[]> {
  return Promise.all(Array.from({ length: MANY }, (_, n) => one(looks, n)));
}

/** What stays after a crowd has gone, from crowd to crowd. */
async function memory(looks: Eyes): Promise<void> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Spoilt("Run it with --expose-gc.");
  const left: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await all(looks);
    gc();
    await new Promise((resolve) => setImmediate(resolve));
    gc();
    left.push(process.memoryUsage().heapUsed / MIB);
  }
  const [first = 0] = left;
  const last = left.at(-1) ?? 0;
  print({
    bench,
    what: `heap after ${TURNS * MANY} more diagnoses`,
    unit: "MiB",
    ours: rounded(last),
    peer: `after ${MANY}`,
    theirs: rounded(first),
    ratio: rounded(last / first),
  });
}
