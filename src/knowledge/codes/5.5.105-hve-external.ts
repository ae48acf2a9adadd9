import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const highVolumeOutside = {
  id: "5.5.105-hve-external",
  says: /\b5\.5\.105\b|not supported for High Volume Email/i,
  means:
    "A High Volume Email account writes to people of the own organisation only.",
  implies: { "sender.signs-in": true },
  names: "hve-external",
  suspects: { "hve-external": 8 },
  source: SOURCES.hve,
  checked: CHECKED,
} satisfies Code;
