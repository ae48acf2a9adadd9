import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedSender = {
  id: "5.7.502-503-banned-sender",
  status: ["5.7.502", "5.7.503"],
  says: /\S/,
  means: "Microsoft has stopped the account from sending.",
  suspects: { "sender-account-restricted": 7, "tenant-restricted": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
