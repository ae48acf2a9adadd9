import type { Look } from "../../desk/ports.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import { defineLook, fromRead, quoted, seen } from "./evidence.ts";

/** Relay rules that Microsoft has stopped. Learn, "Remove blocked connectors from the Restricted entities page". */
export function blockedConnectors(exchange: ExchangeReads): Look {
  return defineLook(
    {
      id: "tenant.blocked-connectors",
      title: "Reading your mail settings: relay rules that Microsoft blocked",
      yields: ["connector.blocked"],
      needs: [],
    },
    async ({ now }) =>
      fromRead(await exchange.blockedConnectors(), (names) => ({
        outcome: "saw",
        evidence: [
          seen(
            "connector.blocked",
            names,
            now,
            names.length === 0
              ? "Exchange lists no connector as blocked"
              : `Exchange lists as blocked: ${quoted(names)}`,
          ),
        ],
      })),
  );
}
