import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const remoteRefusal = {
  id: "5.0.350-remote-refusal",
  says: /\b5\.0\.350\b|x-dg-ref header/i,
  means:
    "The recipient's server turned the mail away without a reason that could be sorted in.",
  suspects: { "content-rejected": 4, "recipient-policy": 4 },
  source: SOURCES.ndrRemote,
  checked: CHECKED,
} satisfies Code;
