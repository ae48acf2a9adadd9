import type { Fix } from "../../core/model.ts";
import { connectorForAddress } from "./connector-for-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const allowDirectSendThroughConnector = {
  id: "allow-direct-send-through-connector",
  title: "Add a rule that lets this device in",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.",
    "Add a connector from your organisation's email server to Office 365.",
    `Let it recognise the device by this address alone: ${read("sender.public-address") ?? "the office's public IPv4 address"}.`,
    "Leave Reject Direct Send on. It keeps strangers from sending in your name.",
    "The setting and the rule can take up to half an hour to meet. Then send once more.",
  ],
  change: connectorForAddress,
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Fix;
