import type { ConnectorFact } from "../../core/facts.ts";
import type { InboundConnector, Look, MailAdmin } from "../../desk/ports.ts";
import { defineLook, fromRead, seen } from "./evidence.ts";

/** The tenant's relay rules. Learn, "Get-InboundConnector". */
export function connectors(admin: MailAdmin): Look {
  return defineLook(
    {
      id: "tenant.connectors",
      title: "Reading your mail settings: relay rules",
      yields: ["connector.list"],
      needs: [],
    },
    async ({ now }) =>
      fromRead(await admin.inboundConnectors(), (all) => ({
        outcome: "saw",
        evidence: [seen("connector.list", all.map(asFact), now, sentence(all))],
      })),
  );
}

function asFact(connector: InboundConnector): ConnectorFact {
  const { TlsSenderCertificateName: certificateName } = connector;
  return {
    name: connector.Name,
    type: connector.ConnectorType,
    enabled: connector.Enabled,
    addresses: connector.SenderIPAddresses,
    ...(certificateName === null ? {} : { certificateName }),
    requiresTls: connector.RequireTls,
    ...(connector.ConnectorType === "Partner" ? restrictions(connector) : {}),
    senderDomains: connector.SenderDomains,
  };
}

/** Exchange heeds these for partner connectors alone. */
function restrictions(connector: InboundConnector): Partial<ConnectorFact> {
  return {
    restrictsToAddresses: connector.RestrictDomainsToIPAddresses ?? false,
    restrictsToCertificate: connector.RestrictDomainsToCertificate ?? false,
  };
}

function sentence(all: readonly InboundConnector[]): string {
  return all.length === 0
    ? "Exchange lists no inbound connector"
    : `Exchange lists ${all.map(describe).join("; ")}`;
}

function describe(connector: InboundConnector): string {
  const knows = [
    ...connector.SenderIPAddresses,
    ...(connector.TlsSenderCertificateName === null
      ? []
      : [`the certificate ${connector.TlsSenderCertificateName}`]),
  ];
  const kind =
    connector.ConnectorType === "Partner" ? "partner connector" : "connector";
  const state = connector.Enabled ? "" : ", switched off";
  return `${kind} "${connector.Name}" with ${knows.length === 0 ? "no address" : knows.join(", ")}${state}`;
}
