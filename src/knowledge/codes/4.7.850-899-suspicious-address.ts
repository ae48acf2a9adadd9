import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const suspiciousAddress = {
  id: "4.7.850-899-suspicious-address",
  status: { from: "4.7.850", to: "4.7.899" },
  says: /\S/,
  means:
    "Microsoft is still weighing whether mail from this address is welcome.",
  suspects: { "ip-throttled": 7, "service-incident": 1 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
