import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { mayRelay, relayRules } from "./relay-rules.ts";

export const connectorWrongType = {
  id: "connector-wrong-type",

  title: "The rule that lets your office send is the wrong kind",
  explain:
    "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.",
  station: "connector",
  needs: ["connector.list", "sender.public-address"],
  judge: (read) => {
    const rules = relayRules(read);
    if (rules?.address === undefined) return undefined;
    const [partner] = rules.covering.filter(
      ({ type, enabled }) => type === "Partner" && enabled,
    );
    return partner === undefined || rules.covering.some(mayRelay)
      ? {
          verdict: "ruled-out",
          because: ["No partner rule stands in for a relay rule."],
        }
      : {
          verdict: "confirmed",
          because: [
            `Connector "${partner.name}" lists ${rules.address} and is of type Partner, which never permits relay.`,
          ],
        };
  },
  fixes: ["correct-connector-type"],
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Cause;
