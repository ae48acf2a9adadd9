import { MIB, median, print, rounded, Spoilt } from "../../figures.bench.ts";
import { diagnose, known, openEyes, type Eyes } from "./diagnosis.bench.ts";
import { mxHost, startLabSide } from "./lab-side.bench.ts";

/** Many diagnoses at once in one process, each of a domain of its own with servers of its own. */

const bench = "probes";
const MANY = 100;
const SINGLE = 10;
const TURNS = 4;

export async function crowd(): Promise<void> {
  const lab = await startLabSide(MANY, 2);
  try {
    const looks = await openEyes(lab, 0);
    await one(looks, 0);
    const single: number[] = [];
    for (let n = 0; n < SINGLE; n += 1) single.push(await one(looks, n));
    const used = process.cpuUsage();
    const crowded = await all(looks);
    const { user, system } = process.cpuUsage(used);
    print({
      bench,
      what: `${MANY} diagnoses at once, median`,
      unit: "ms",
      ours: rounded(median(crowded)),
      peer: "a single one, median",
      theirs: rounded(median(single)),
      ratio: rounded(median(crowded) / median(single)),
      last: rounded(Math.max(...crowded)),
      processorMsEach: rounded((user + system) / 1000 / MANY),
    });
    await memory(looks);
  } finally {
    await lab.close();
  }
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
