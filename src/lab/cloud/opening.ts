import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./listening.ts";
import { newAnswersApplication, newStage, newState } from "./new-stage.ts";
import type { Scenario } from "../scenario.ts";
import { keep, readState } from "../state.ts";
import type { Kept, LabState } from "../state.ts";

export interface OpeningOptions {
  readonly scenario: Scenario;
  /** Where the lab keeps its state; in memory alone when absent. */
  readonly stateDir?: string | undefined;
  /** What to do with a state that `stateDir` holds already; it is continued when absent. */
  readonly heldState?: "continue" | "start-over" | undefined;
  /** The page's port; the one it had, or any, when absent or 0. */
  readonly port?: number | undefined;
  /** Where the product will listen; the one it had, or a free one, when absent or 0. */
  readonly botPort?: number | undefined;
}

export interface Opened {
  readonly kept: Kept;
  /** For the state and the files that the product reads. */
  readonly folder: string;
}

/** The state that is held, or a new one. */
export async function openState(
  options: OpeningOptions,
  host: string,
): Promise<Opened> {
  const { stateDir } = options;
  const held = stateDir === undefined ? undefined : readState(stateDir);
  const ports = await choosePorts(options, held, host);
  const state = await chooseState(options, held, ports);
  return {
    kept: keep(state, stateDir),
    folder: stateDir ?? mkdtempSync(join(tmpdir(), "bounce-desk-lab-")),
  };
}

async function chooseState(
  { scenario, heldState }: OpeningOptions,
  held: LabState | undefined,
  ports: LabState["ports"],
): Promise<LabState> {
  if (held === undefined) return await newState(scenario, ports);
  const applications = {
    ...held.applications,
    answers: held.applications.answers ?? newAnswersApplication(),
  };
  const going = { ...held, applications, ports };
  return heldState === "start-over"
    ? { ...going, ...newStage(scenario, held.generation + 1) }
    : going;
}

async function choosePorts(
  { port, botPort }: OpeningOptions,
  held: LabState | undefined,
  host: string,
): Promise<LabState["ports"]> {
  const wanted = (one: number | undefined, before: number | undefined) =>
    one === undefined || one === 0 ? (before ?? 0) : one;
  const bot = wanted(botPort, held?.ports.bot);
  return {
    web: wanted(port, held?.ports.web),
    cloud: held?.ports.cloud ?? 0,
    dns: held?.ports.dns ?? 0,
    bot: bot === 0 ? await freePort(host) : bot,
  };
}
