import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const greylisted = {
  id: "4.7.1-greylisted",
  says: /gr[ea]ylist/i,
  means:
    "The recipient's server puts off every first mail of a sender and takes it on the next attempt.",
  names: "greylisted",
  suspects: { greylisted: 8 },
  source: SOURCES.rfc6647,
  checked: CHECKED,
} satisfies Code;
