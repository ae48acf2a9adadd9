import type { ReadFact } from "../../core/model.ts";
import { powerShell, quote } from "../../core/powershell.ts";
import { publicIpv4 } from "../public-address.ts";

/** Words and commands that the fixes around inbound connectors share. */

export const OPEN_CONNECTORS =
  "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.";

export const ADD_OWN_CONNECTOR =
  "Choose Add a connector, from Your organization's email server (it goes to Office 365), and leave Turn it on ticked.";

export const LOOK_THAT_IT_IS_ON =
  "Open the connector once more and look that its status is On.";

export const SEND_AGAIN =
  "Wait some minutes, at most about an hour, and send once more.";

export const SETTLES_SLOWLY =
  "It can take up to an hour until the rule counts everywhere; refusals in between mean nothing.";

export const MAY_BE_OFF =
  "In new and unpaid tenants Exchange creates such connectors switched off, and only Microsoft's support can switch them on.";

export const YOURS_ALONE =
  "The address must be yours alone and stay the same: whatever sends from it may then send in your name to everybody.";

export const CONNECT = "Connect-ExchangeOnline";

export function addressWords(read: ReadFact): string {
  return publicIpv4(read) ?? "the office's public IPv4 address";
}

/** A name from Exchange that fits on one line of commands. */
export function isOneLine(name: string): boolean {
  return name !== "" && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
}

/** What the connector looks like afterwards, to compare with what was meant. */
export function showConnector(name: string): string {
  return `${powerShell("Get-InboundConnector", { Identity: name })} | Format-List Name,ConnectorType,Enabled,SenderIPAddresses,TlsSenderCertificateName`;
}

/** A connector of one's own for exactly one address. Learn, "New-InboundConnector". */
export function newConnector(address: string): readonly string[] {
  const name = `Relay from ${address}`;
  return [
    CONNECT,
    powerShell("New-InboundConnector", {
      Name: name,
      ConnectorType: "OnPremises",
      SenderDomains: ["*"],
      SenderIPAddresses: [address],
      RequireTls: false,
      Enabled: true,
    }),
    showConnector(name),
  ];
}

/** Adds to the list that stands there now. Learn, "Modifying multivalued properties". */
export function addAddress(connector: string, address: string): string {
  return `${powerShell("Set-InboundConnector", { Identity: connector })} -SenderIPAddresses @{Add=${quote(address)}}`;
}
