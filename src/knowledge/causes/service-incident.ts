import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const serviceIncident = {
  id: "service-incident",

  title: "Microsoft 365 has trouble with mail at the moment",
  explain:
    "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.",
  station: "door",
  needs: ["tenant.service-incident"],
  judge: (read) => {
    const incident = read("tenant.service-incident");
    if (incident === undefined) return undefined;
    // An open incident may concern others; it makes this likely and proves nothing.
    return incident === null
      ? {
          verdict: "ruled-out",
          because: ["Microsoft reports no open incident of Exchange Online."],
        }
      : {
          verdict: "likely",
          because: [`Microsoft reports an open incident: ${incident}.`],
        };
  },
  fixes: ["wait-and-retry"],
  source: SOURCES.serviceHealth,
  checked: CHECKED,
} satisfies Cause;
