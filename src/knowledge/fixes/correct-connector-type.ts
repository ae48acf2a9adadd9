import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const correctConnectorType = {
  id: "correct-connector-type",
  title: "Make the rule one for our own office",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: () => [
    "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.",
    "Write down the addresses that the partner connector lists.",
    "Add a connector from your organisation's email server to Office 365 with the same addresses.",
    "Take the addresses out of the partner connector once mail goes through.",
  ],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Fix;
