import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, relayRules } from "./relay-rules.ts";

export const connectorMissing = {
  id: "connector-missing",

  title: "Microsoft 365 has no rule that lets your office send",
  explain:
    "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.",
  station: "connector",
  needs: ["connector.list", "sender.domain-accepted"],
  checks: [
    "sender.mx",
    "server.addresses",
    "server.reachable",
    "relay.external",
    "tenant.reject-direct-send",
  ],
  judge: (read) => {
    const rules = relayRules(read);
    if (rules === undefined) return undefined;
    const onPremises = rules.all.filter(({ type }) => type === "OnPremises");
    if (onPremises.length > 0)
      return { verdict: "ruled-out", because: onPremises.map(describe) };
    return rules.covering.length > 0
      ? { verdict: "ruled-out", because: rules.covering.map(describe) }
      : {
          verdict: "confirmed",
          because: [
            "Exchange lists no inbound connector for your organisation's own mail servers.",
          ],
        };
  },
  fixes: ["create-inbound-connector"],
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Cause;
