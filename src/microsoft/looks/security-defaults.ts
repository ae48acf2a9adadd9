import type { Look } from "../../desk/ports.ts";
import type { GraphReads } from "../graph-reads.ts";
import { defineLook, fromRead, seen } from "./evidence.ts";

/** Learn, "Security defaults in Microsoft Entra ID": they block clients that know no more than a password. */
export function securityDefaults(graph: GraphReads): Look {
  return defineLook(
    {
      id: "tenant.security-defaults",
      title: "Reading your sign-in rules: security defaults",
      yields: ["tenant.security-defaults"],
      needs: [],
    },
    async ({ now }) =>
      fromRead(await graph.securityDefaults(), (isEnabled) => ({
        outcome: "saw",
        evidence: [
          seen(
            "tenant.security-defaults",
            isEnabled,
            now,
            `Entra has security defaults switched ${isEnabled ? "on" : "off"}`,
          ),
        ],
      })),
  );
}
