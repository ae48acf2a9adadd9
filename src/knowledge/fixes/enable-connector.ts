import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { relayRules } from "../causes/relay-rules.ts";

export const enableConnector = {
  id: "enable-connector",
  title: "Switch the relay rule on",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: () => [
    "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.",
    "Find out who switched the connector off and why.",
    "Switch it on, read it again to see that it stayed on, and send once more. In a new or unpaid tenant only Microsoft's support can switch it on.",
  ],
  change: (read) => {
    const rules = relayRules(read);
    const rule = rules?.covering.find(
      ({ type, enabled }) => type === "OnPremises" && !enabled,
    );
    return rule === undefined
      ? undefined
      : { kind: "enable-connector", connector: rule.name };
  },
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Fix;
