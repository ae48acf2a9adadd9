import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const wrongRegion = {
  id: "4.4.62-wrong-region",
  says: /\b4\.4\.62\b|ATTR35|wrong Office 365 region/i,
  means:
    "The mail went to a door of Microsoft 365 that belongs to somebody else.",
  suspects: {
    "smart-host-of-other-tenant": 5,
    "address-instead-of-name": 2,
    "connector-ip-mismatch": 1,
    "connector-missing": 1,
    "dns-failure": 1,
    "mx-points-elsewhere": 1,
  },
  source: SOURCES.wrongRegion,
  checked: CHECKED,
} satisfies Code;
