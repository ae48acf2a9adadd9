import type { Look } from "../desk/ports.ts";
import type { ProbeNetwork } from "./network.ts";

/** Looks of one case that run at the same time share what they find out, each with a signal that ends it alone. */
export function togetherInCase(network: ProbeNetwork, look: Look): Look {
  return {
    ...look,
    async run(known, signal) {
      if (known.askedBy === undefined) return look.run(known, signal);
      const leave = network.joinCase(signal, known.askedBy.caseId);
      try {
        return await look.run(known, signal);
      } finally {
        leave();
      }
    },
  };
}
