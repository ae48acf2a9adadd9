import type { Fix, ReadFact } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { relayRules } from "../causes/relay-rules.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { CONNECT, isOneLine } from "./connector-words.ts";

export const unblockConnector = {
  id: "unblock-connector",
  title: "Find out what misused the rule, then lift Microsoft's block",
  whoCanDoIt: "exchange-admin",
  needs: ["connector.blocked"],
  steps: (read) => [
    `Look who made or changed ${words(read)} and when, in the audit log of the Microsoft Purview portal.`,
    "Look in the Defender portal (security.microsoft.com), Email & collaboration, Explorer, what was sent through it.",
    "Stop what sent it: clean the machine, take out addresses that are not yours, remove the connector if nobody knows it.",
    "In the Defender portal open Email & collaboration, Review, Restricted entities, choose the connector, and unblock it.",
    "Wait up to an hour and send once more.",
  ],
  script: (read) => {
    const names = (read("connector.blocked") ?? []).filter(isOneLine);
    return names.length === 0
      ? undefined
      : [
          CONNECT,
          "Get-BlockedConnector",
          ...names.map(
            (name) =>
              `${powerShell("Get-InboundConnector", { Identity: name })} | ForEach-Object { Remove-BlockedConnector -ConnectorId $_.Guid }`,
          ),
        ];
  },
  check:
    "The connector is gone from Restricted entities, and mail to somebody outside goes through.",
  undo: "Switch the connector off if unwanted mail comes through it again.",
  watchOut: [
    "Lifted before the reason is gone, the block comes back, and next time for longer.",
    "It takes a security administrator, or a member of Organization Management.",
  ],
  change: (read) => {
    const connector = ruleToUnblock(read);
    return connector === undefined
      ? undefined
      : { kind: "unblock-connector", connector };
  },
  source: SOURCES.removeBlockedConnector,
  checked: CHECKED,
} satisfies Fix;

/** The blocked one that recognises this sender; where none is known to, the only one. */
function ruleToUnblock(read: ReadFact): string | undefined {
  const blocked = read("connector.blocked") ?? [];
  const knowing = relayRules(read)?.covering.map(({ name }) => name) ?? [];
  const named = blocked.filter((name) => knowing.includes(name));
  const [only, ...others] = named.length > 0 ? named : blocked;
  return others.length === 0 ? only : undefined;
}

function words(read: ReadFact): string {
  const names = (read("connector.blocked") ?? []).filter(isOneLine);
  return names.length === 0
    ? "the blocked connector"
    : names.map((name) => `connector "${name}"`).join(" and ");
}
