import { randomUUID } from "node:crypto";
import type { LabConnector, Scenario } from "../scenario.ts";

/** An inbound connector as Exchange keeps it: what the story says of it, and all other fields of Get-InboundConnector. */

const defaults = {
  ConnectorSource: "AdminUI",
  TrustedOrganizations: [],
  ClientHostNames: [],
  AssociatedAcceptedDomains: [],
  CloudServicesMailEnabled: false,
  TreatMessagesAsInternal: false,
  EFTestMode: false,
  ScanAndDropRecipients: [],
  EFSkipLastIP: false,
  EFSkipIPs: [],
  EFSkipMailGateway: [],
  EFUsers: [],
  AdminDisplayName: "",
  IsValid: true,
};

/** Gives a connector the fields that only Exchange itself sets. What it has already stays. */
export function fullConnector(
  connector: LabConnector,
  now: Date,
): LabConnector {
  return {
    ...defaults,
    WhenChangedUTC: exchangeTime(now),
    WhenCreatedUTC: exchangeTime(now),
    Guid: randomUUID(),
    ...connector,
    SenderDomains: connector.SenderDomains.map(addressSpace),
    Identity: connector.Name,
  };
}

/** Completes all connectors of a story that comes on stage. */
export function completeConnectors(scenario: Scenario, now: Date): Scenario {
  return {
    ...scenario,
    tenant: {
      ...scenario.tenant,
      inboundConnectors: scenario.tenant.inboundConnectors.map((connector) =>
        fullConnector(connector, now),
      ),
    },
  };
}

/** The time of a write; later than the one before even when both fall into one millisecond. */
export function nextChange(connector: LabConnector, now: Date): string {
  const last = connector["WhenChangedUTC"];
  const before = typeof last === "string" ? Date.parse(last) : NaN;
  return exchangeTime(
    Number.isNaN(before) || before < now.getTime() ? now : new Date(before + 1),
  );
}

/** '*' is stored as 'smtp:*;1': kind and priority around the domain. */
export function addressSpace(domain: string): string {
  return domain.startsWith("smtp:") ? domain : `smtp:${domain};1`;
}

// Exchange writes seven digits of a second: '2026-07-23T22:55:49.0000000Z'.
function exchangeTime(at: Date): string {
  return at.toISOString().replace("Z", "0000Z");
}
