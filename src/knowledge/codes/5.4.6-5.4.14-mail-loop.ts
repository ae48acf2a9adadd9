import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailLoop = {
  id: "5.4.6-5.4.14-mail-loop",
  says: /\b5\.4\.(?:6|14)\b|hop count exceeded|routing loop detected/i,
  means:
    "The mail went round in circles between servers until one of them stopped it.",
  names: "mail-loop",
  suspects: { "mail-loop": 8, "mx-points-elsewhere": 1 },
  source: SOURCES.ndrLoop,
  checked: CHECKED,
} satisfies Code;
