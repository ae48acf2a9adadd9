import { readConfig } from "../config.ts";
import type { Bounce, Knowledge } from "../core/model.ts";
import type { Look } from "../desk/ports.ts";
import { openEyes, systemClock } from "../eyes.ts";
import { knowledgeWith } from "../knowledge/index.ts";
import { createProbes } from "../probes/index.ts";
import { readStory } from "../stories.ts";
import { openNetwork, type ProbeOptions } from "./probe-settings.ts";
import { WrongUse } from "./wrong-use.ts";

/** Where a diagnosis on the command line can look. */
export interface Place {
  readonly knowledge: Knowledge;
  /** What there is to look with for this bounce, and why there is nothing where there is nothing. */
  of(bounce: Bounce): Eyesight;
  close(): Promise<void>;
}

export interface Eyesight {
  readonly knowledge: Knowledge;
  readonly looks: readonly Look[];
  readonly because?: string;
}

export interface PlaceOptions extends ProbeOptions {
  readonly lab?: string | undefined;
  readonly probe?: boolean | undefined;
}

/** A story's stage, this machine's network, or nowhere. */
export async function placeToLook(options: PlaceOptions): Promise<Place> {
  if (options.lab !== undefined && options.probe === true)
    throw new WrongUse("--lab and --probe do not go together.");
  if (options.lab !== undefined) return labPlace(options.lab);
  return options.probe === true ? networkPlace(options) : nowhere();
}

function nowhere(): Place {
  const sight = {
    knowledge: knowledgeWith([]),
    looks: [],
    because:
      "No look was asked for: --probe looks from this machine, --lab at a story's stage.",
  };
  return {
    knowledge: sight.knowledge,
    of: () => sight,
    close: () => Promise.resolve(),
  };
}

/** This machine's network; the sender's domain is taken for ours, as with the `probe` command. */
function networkPlace(options: PlaceOptions): Place {
  const blind = knowledgeWith([]);
  return {
    knowledge: blind,
    of(bounce) {
      const domain = options.domain ?? bounce.sender?.split("@").at(-1);
      if (domain === undefined)
        return {
          knowledge: blind,
          looks: [],
          because: "The text names no sender; say --domain to look.",
        };
      const looks = createProbes(openNetwork(options, domain.toLowerCase()));
      return { knowledge: knowledgeWith(looks), looks };
    },
    close: () => Promise.resolve(),
  };
}

async function labPlace(file: string): Promise<Place> {
  const story = await readStory(file).catch((error: unknown) => {
    throw new WrongUse(
      error instanceof Error ? error.message : `${file} cannot be read`,
    );
  });
  // Loaded on demand: a diagnosis from text alone needs no tenant.
  const { startLab } = await import("../lab/index.ts");
  const lab = await startLab({ scenario: story.scenario, port: 0 });
  const eyes = openEyes(readConfig(lab.settings), systemClock);
  return {
    knowledge: eyes.knowledge,
    of: () => eyes,
    close: async () => {
      eyes.tenant.close();
      await lab.close();
    },
  };
}
