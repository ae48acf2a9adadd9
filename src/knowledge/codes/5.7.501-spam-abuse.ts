import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const spamAbuse = {
  id: "5.7.501-spam-abuse",
  says: /\b5\.7\.501\b|spam abuse detected/i,
  means:
    "Microsoft stopped the account from sending because spam came from it.",
  names: "sender-account-restricted",
  suspects: { "sender-account-restricted": 8, "content-rejected": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
