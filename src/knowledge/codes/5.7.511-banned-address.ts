import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bannedAddress = {
  id: "5.7.511-banned-address",
  status: "5.7.511",
  says: /\S/,
  means:
    "Microsoft has banned the sending address and lifts that only when asked.",
  names: "ip-blocklisted",
  suspects: { "ip-blocklisted": 8 },
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Code;
