import type { Lab } from "../contract.ts";
import type { Scenario } from "../scenario.ts";
import type { Kept } from "../state.ts";
import type { Teams } from "../teams/index.ts";
import type { Scene } from "./mail-scene.ts";
import { newStage } from "./new-stage.ts";

/** Puts stories on stage, one after the other, however fast somebody presses. */
export function createStartOver(
  kept: Kept,
  scene: Scene,
  teams: Teams,
): Pick<Lab, "startOver" | "onStartOver"> {
  const afterwards: (() => Promise<void>)[] = [];
  let last: Promise<void> = Promise.resolve();
  const startOver = async (scenario: Scenario) => {
    // The service of the old story may still run; it must not hear of the new people.
    teams.pause();
    try {
      await putOnStage(kept, scene, scenario);
      for (const after of afterwards) await after();
    } finally {
      teams.resume();
    }
  };
  return {
    startOver: async (scenario) => {
      const turn = last.then(async () => await startOver(scenario));
      last = turn.catch(() => undefined);
      await turn;
    },
    onStartOver: (after) => {
      afterwards.push(after);
    },
  };
}

/** A story that cannot be played leaves the one before it on stage. */
async function putOnStage(
  kept: Kept,
  scene: Scene,
  scenario: Scenario,
): Promise<void> {
  const before = { ...kept.state() };
  kept.change((state) =>
    Object.assign(state, newStage(scenario, state.generation + 1)),
  );
  try {
    await scene.startOver();
  } catch (error) {
    kept.change((state) => Object.assign(state, before));
    throw error;
  }
}
