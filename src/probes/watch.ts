import type { Look } from "../desk/ports.ts";
import { couldNotLook } from "./reach.ts";

/** The last net: a probe that fails in a way nobody foresaw has not looked, and that is our fault. */
export function watchOver(look: Look): Look {
  return {
    ...look,
    async run(known, signal) {
      if (signal.aborted) return couldNotLook("us", "The look was stopped.");
      try {
        return await look.run(known, signal);
      } catch {
        return couldNotLook(
          "us",
          "This look broke on our side, so it says nothing.",
        );
      }
    },
  };
}
