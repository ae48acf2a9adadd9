import type { Fix } from "../../core/model.ts";
import { connectorForAddress } from "./connector-for-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const createInboundConnector = {
  id: "create-inbound-connector",
  title: "Add a relay rule for the office",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.",
    "Add a connector from your organisation's email server to Office 365.",
    `Let it recognise the server by this address alone: ${read("sender.public-address") ?? "the office's public IPv4 address"}.`,
    "Check afterwards that the connector is switched on, wait a few minutes, and send once more.",
  ],
  change: connectorForAddress,
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Fix;
