import type { ConnectorFact } from "../../core/facts.ts";
import type { Fix, ReadFact } from "../../core/model.ts";
import { lists, relayRules } from "../causes/relay-rules.ts";
import { isIpv6, publicIpv4, reportedAddress } from "../public-address.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  addAddress,
  CONNECT,
  isOneLine,
  OPEN_CONNECTORS,
  SEND_AGAIN,
  SETTLES_SLOWLY,
  showConnector,
  YOURS_ALONE,
} from "./connector-words.ts";

export const addIpToConnector = {
  id: "add-ip-to-connector",
  title: "Add the office's address to the relay rule",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.public-address"],
  steps: (read) => [
    OPEN_CONNECTORS,
    `Open ${ruleWords(ruleFor(read))} and choose Edit sent email identity.`,
    `Add ${missing(read) ?? "the office's public IPv4 address"} to the addresses it knows. Keep the others until nothing sends from them any more.`,
    "Ask the network's admin whether mail may leave by further lines, and add their addresses one by one.",
    `Save. ${SEND_AGAIN}`,
  ],
  script: (read) => {
    const address = missing(read);
    const rule = ruleFor(read);
    return address === undefined || rule === undefined || !isOneLine(rule.name)
      ? undefined
      : [CONNECT, addAddress(rule.name, address), showConnector(rule.name)];
  },
  check:
    "The connector lists the address and is still On, and mail to somebody outside goes through.",
  undo: "Take the address out of the connector again.",
  watchOut: [
    YOURS_ALONE,
    SETTLES_SLOWLY,
    "Add single addresses; a whole range lets strangers in where you do not own all of it.",
  ],
  change: (read) => {
    const address = missing(read);
    const rule = ruleFor(read);
    return address === undefined || rule === undefined
      ? undefined
      : { kind: "add-connector-address", connector: rule.name, address };
  },
  source: SOURCES.setInboundConnector,
  checked: CHECKED,
} satisfies Fix;

function ruleFor(read: ReadFact): ConnectorFact | undefined {
  return relayRules(read)?.relay[0];
}

function ruleWords(rule: ConnectorFact | undefined): string {
  return rule === undefined || !isOneLine(rule.name)
    ? "the connector for your organisation's own mail server"
    : `the connector "${rule.name}"`;
}

/** The address that no rule lists yet: the one seen now, or the other one that the refusal names. */
function missing(read: ReadFact): string | undefined {
  const rules = relayRules(read)?.relay ?? [];
  const isListed = (address: string) =>
    rules.some((rule) => lists(rule, address));
  return [publicIpv4(read), reportedAddress(read)].find(
    (address) =>
      address !== undefined && !isIpv6(address) && !isListed(address),
  );
}
