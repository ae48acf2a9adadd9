import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { relayRules } from "../causes/relay-rules.ts";

export const addIpToConnector = {
  id: "add-ip-to-connector",
  title: "Add the office's address to the relay rule",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.",
    "Open the connector for your organisation's own mail server.",
    `Add ${read("sender.public-address") ?? "the office's public IPv4 address"} to the addresses it knows. Keep the others until nothing sends from them any more.`,
    "Save, wait a few minutes, and send once more.",
  ],
  change: (read) => {
    const address = read("sender.public-address");
    const rule = relayRules(read)?.relay[0];
    return address === undefined || rule === undefined
      ? undefined
      : { kind: "add-connector-address", connector: rule.name, address };
  },
  source: SOURCES.setInboundConnector,
  checked: CHECKED,
} satisfies Fix;
