import type { ConnectorFact } from "../../core/facts.ts";
import type { Fix, ReadFact } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { relayRules } from "../causes/relay-rules.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { connectorScript } from "./connector-for-address.ts";
import {
  ADD_OWN_CONNECTOR,
  addressWords,
  CONNECT,
  isOneLine,
  LOOK_THAT_IT_IS_ON,
  MAY_BE_OFF,
  OPEN_CONNECTORS,
  SEND_AGAIN,
  showConnector,
  YOURS_ALONE,
} from "./connector-words.ts";
import { relayForm } from "./device-forms.ts";

export const correctConnectorType = {
  id: "correct-connector-type",
  title: "Make the rule one for our own office",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => {
    const rule = ruleToTurn(read);
    return rule === undefined || !isOneLine(rule.name)
      ? [
          OPEN_CONNECTORS,
          ADD_OWN_CONNECTOR,
          `Let it verify the sending server by its IP address, and enter ${addressWords(read)}, which the partner connector lists now.`,
          LOOK_THAT_IT_IS_ON,
          "Take the address out of the partner connector; the partner's own addresses stay.",
          SEND_AGAIN,
        ]
      : [
          `${OPEN_CONNECTORS} Open the connector "${rule.name}" and look that every address that it lists is your own.`,
          "Change its type to OnPremises with the command below; the admin centre has no field for it.",
          LOOK_THAT_IT_IS_ON,
          SEND_AGAIN,
        ];
  },
  script: (read) => {
    const rule = ruleToTurn(read);
    if (rule === undefined) return connectorScript(read);
    return isOneLine(rule.name)
      ? [
          CONNECT,
          powerShell("Set-InboundConnector", {
            Identity: rule.name,
            ConnectorType: "OnPremises",
          }),
          showConnector(rule.name),
        ]
      : undefined;
  },
  settings: relayForm,
  check:
    "The connector with this address is of type OnPremises and On, and mail to somebody outside goes through.",
  undo: "Set the connector's type back to Partner, or remove the one that was added.",
  watchOut: [
    "If a partner's servers stand in the same list, make a connector of your own beside it instead: they could send in your name.",
    YOURS_ALONE,
    MAY_BE_OFF,
  ],
  change: (read) => {
    const rule = ruleToTurn(read);
    return rule === undefined
      ? undefined
      : { kind: "correct-connector-type", connector: rule.name };
  },
  source: SOURCES.setInboundConnector,
  checked: CHECKED,
} satisfies Fix;

/**
 * The partner connector that lists the sender, where it is for everybody's mail and keeps nobody out: one that was made
 * for the own office by mistake. One for a partner's domains, or a lock, stays as it is.
 */
function ruleToTurn(read: ReadFact): ConnectorFact | undefined {
  return relayRules(read)?.covering.find(
    ({ type, enabled, senderDomains = [], ...rule }) =>
      type === "Partner" &&
      enabled &&
      rule.restrictsToAddresses !== true &&
      rule.restrictsToCertificate !== true &&
      senderDomains.length > 0 &&
      senderDomains.every((domain) => /^(?:smtp:)?\*(?:;\d+)?$/i.test(domain)),
  );
}
