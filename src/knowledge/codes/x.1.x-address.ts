import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const addressClass = {
  id: "x.1.x-address",
  status: [
    { from: "4.1.0", to: "4.1.999" },
    { from: "5.1.0", to: "5.1.999" },
  ],
  says: /\S/,
  fallback: true,
  means: "Something is wrong with an address of this mail.",
  // So vague a reply must not be pinned on something that happens to be amiss as well.
  suspects: {
    unknown: 10,
    "recipient-not-found": 4,
    "recipient-domain-not-found": 3,
    "sender-domain-not-accepted": 2,
    backscatter: 1,
  },
  source: SOURCES.rfc3463,
  checked: CHECKED,
} satisfies Code;
