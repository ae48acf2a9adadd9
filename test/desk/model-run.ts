import { claimedCase, onStage } from "./stage.ts";
import { playModel } from "./model-play.ts";
import { setKnowledge } from "./model-world.ts";

/** `node --import tsx test/desk/model-run.ts RUNS [SEED]`: many runs of the model; a JSON line says how it went. */

const [runs = "5000", seed = String(Date.now() % 2 ** 31)] =
  process.argv.slice(2);
const prepared = await onStage(
  async (stage) => {
    const aCase = await claimedCase(stage);
    setKnowledge(stage.desk.knowledge);
    return aCase;
  },
  { isQuick: true },
);
const started = performance.now();
const found = await playModel(prepared, {
  runs: Number(runs),
  seed: Number(seed),
});
const seconds = Math.round((performance.now() - started) / 100) / 10;
const line = { bench: "model", seed: Number(seed), seconds, ...found };
process.stdout.write(`${JSON.stringify(line)}\n`);
if (found.broke !== undefined) process.exitCode = 1;
