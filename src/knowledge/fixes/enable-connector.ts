import type { ConnectorFact } from "../../core/facts.ts";
import type { Fix, ReadFact } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { relayRules } from "../causes/relay-rules.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  CONNECT,
  isOneLine,
  OPEN_CONNECTORS,
  SEND_AGAIN,
  showConnector,
} from "./connector-words.ts";

export const enableConnector = {
  id: "enable-connector",
  title: "Switch the relay rule on",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    OPEN_CONNECTORS,
    `Find out who switched ${nameWords(ruleThatIsOff(read))} off and why.`,
    "Switch it on, and read it again to see that it stayed on.",
    "If it does not stay on, ask Microsoft's support: in a new or unpaid tenant only they can switch it on.",
    SEND_AGAIN,
  ],
  script: (read) => {
    const rule = ruleThatIsOff(read);
    return rule === undefined || !isOneLine(rule.name)
      ? undefined
      : [
          CONNECT,
          powerShell("Set-InboundConnector", {
            Identity: rule.name,
            Enabled: true,
          }),
          showConnector(rule.name),
        ];
  },
  check:
    "The connector is listed as On when it is read again, and mail to somebody outside goes through.",
  undo: "Switch the connector off again.",
  watchOut: [
    "Somebody may have switched it off because it was misused; look who changed it last.",
    "Look that each address it lists is still yours before it is switched on.",
  ],
  change: (read) => {
    const rule = ruleThatIsOff(read);
    return rule === undefined
      ? undefined
      : { kind: "enable-connector", connector: rule.name };
  },
  source: SOURCES.newInboundConnector,
  checked: CHECKED,
} satisfies Fix;

/** The one that would recognise the sender. */
function ruleThatIsOff(read: ReadFact): ConnectorFact | undefined {
  return relayRules(read)?.covering.find(
    ({ type, enabled }) => type === "OnPremises" && !enabled,
  );
}

function nameWords(rule: ConnectorFact | undefined): string {
  return rule === undefined || !isOneLine(rule.name)
    ? "the connector"
    : `the connector "${rule.name}"`;
}
