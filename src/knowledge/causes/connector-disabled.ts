import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { describe, mayRelay, relayRules } from "./relay-rules.ts";

export const connectorDisabled = {
  id: "connector-disabled",

  title: "The rule that lets your office send is switched off",
  explain:
    "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.",
  station: "connector",
  needs: ["connector.list", "sender.public-address"],
  judge: (read) => {
    const rules = relayRules(read);
    if (rules === undefined) return undefined;
    const off = rules.all.filter(
      ({ type, enabled }) => type === "OnPremises" && !enabled,
    );
    if (off.length === 0 || rules.covering.some(mayRelay))
      return {
        verdict: "ruled-out",
        because: ["No relay rule that matters here is switched off."],
      };
    if (rules.address === undefined)
      return { verdict: "possible", because: off.map(describe) };
    const [match] = off.filter((rule) => rules.covering.includes(rule));
    return match === undefined
      ? { verdict: "ruled-out", because: off.map(describe) }
      : {
          verdict: "confirmed",
          because: [
            `Connector "${match.name}" lists ${rules.address} and is switched off.`,
          ],
        };
  },
  fixes: ["enable-connector"],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Cause;
