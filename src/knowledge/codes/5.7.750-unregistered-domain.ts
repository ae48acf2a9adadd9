import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const unregisteredDomain = {
  id: "5.7.750-unregistered-domain",
  says: /\b5\.7\.750\b|blocked from sending from unregistered domain/i,
  means:
    "Much mail came from domains that the organisation has not registered, so Microsoft 365 takes no more of it.",
  names: "sender-domain-not-accepted",
  suspects: { "sender-domain-not-accepted": 6, "tenant-restricted": 3 },
  source: SOURCES.ndrTenantBlocks,
  checked: CHECKED,
} satisfies Code;
