import { compileService } from "./compiled-service.ts";
import { AFTER, killed, tellInPlace, type Kill } from "./kill-tales.ts";
import { RealKills, type Answer, type Scene } from "./real-kills.ts";

/**
 * `node --import tsx test/story/kill-run.ts KILLS`: so many workers are killed, at every step of every scene in turn, and
 * after them the whole service in a long tale. A JSON line each says how it went; the first broken promise ends it.
 */

const SCENES: readonly (readonly [Scene, Answer])[] = [
  ["approval", "heard"],
  ["approval", "time-out-after"],
  ["approval", "time-out-before"],
  ["proposal", "heard"],
  ["report", "heard"],
];

const WHOLE_SERVICE: readonly Kill[] = [
  ...AFTER.map((after) => ({ after })),
  { onTheWay: "understood", ms: 4 },
  { onTheWay: "handed over", ms: 12 },
  { onTheWay: "claimed", ms: 1 },
  { onTheWay: "proposed", ms: 30 },
  { onTheWay: "approved", ms: 20 },
];
const MOMENTS = [137, 611, 402, 289, 877, 53, 1187];

const wanted = Number(process.argv[2] ?? "200");
const started = performance.now();
const compiled = await compileService(["test/desk", "test/story"]);
try {
  await killWorkers(wanted);
  await killService();
} finally {
  await compiled.remove();
}

async function killWorkers(wanted: number): Promise<void> {
  const kills = await RealKills.open(compiled.path("test/story/killed-worker"));
  const points = new Map<string, number>();
  let done = 0;
  try {
    // Scene by scene, step by step, until a worker comes to its end unharmed; then from the beginning.
    while (done < wanted)
      for (const [scene, answer] of SCENES) {
        if (done >= wanted) break;
        for (let step = 1; done < wanted; step += 1) {
          const { at } = await kills.kill(scene, answer, step);
          if (at === "") break;
          done += 1;
          const point = `${scene}: ${at}`;
          points.set(point, (points.get(point) ?? 0) + 1);
        }
        print({ scene, answer, killsSoFar: done });
      }
  } finally {
    await kills.close();
  }
  print({ kills: done, points: Object.fromEntries(points) });
}

async function killService(): Promise<void> {
  const told = await tellInPlace(compiled.file("index"), [
    killed(WHOLE_SERVICE.slice(0, AFTER.length)),
    killed(WHOLE_SERVICE.slice(AFTER.length)),
    killed(MOMENTS.map((atMs) => ({ atMs }))),
  ]);
  for (const { kills, writes } of told) {
    if (writes.length !== 1)
      throw new Error(`${writes.length} writes after ${kills} kills`);
    print({ serviceKills: kills, writes: writes.length });
  }
}

function print(line: Readonly<Record<string, unknown>>): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${JSON.stringify({ bench: "kill", ...line, seconds })}\n`,
  );
}
