import type { Look } from "../../desk/ports.ts";
import { tidy } from "../exchange-envelope.ts";
import type { GraphReads } from "../graph-reads.ts";
import { defineLook, fromRead, seen } from "./evidence.ts";

/** Learn, "serviceHealthIssue resource type": incidents, not advisories. */
export function serviceHealth(graph: GraphReads): Look {
  return defineLook(
    {
      id: "tenant.service-health",
      title: "Reading Microsoft's service health",
      yields: ["tenant.service-incident"],
      needs: [],
    },
    async ({ now }) =>
      fromRead(await graph.openIssues(), (issues) => {
        const incident = issues.find(
          ({ classification }) => classification.toLowerCase() === "incident",
        );
        const title = incident === undefined ? null : tidy(incident.title);
        return {
          outcome: "saw",
          evidence: [
            seen(
              "tenant.service-incident",
              title,
              now,
              title === null
                ? "Microsoft 365 reports no open incident of Exchange Online"
                : `Microsoft 365 reports an open incident of Exchange Online: ${title}`,
            ),
          ],
        };
      }),
  );
}
