import type { ConnectorFact } from "../../core/facts.ts";
import { covers } from "../../core/ipv4.ts";
import type { ReadFact } from "../../core/model.ts";
import { publicAddress } from "../public-address.ts";

/** What the tenant's inbound connectors say about one sender. The causes around connectors share this view. */
export interface RelayRules {
  readonly address: string | undefined;
  /** Enabled connectors of type OnPremises that list addresses: those that can let a device relay. */
  readonly relay: readonly ConnectorFact[];
  /** Enabled connectors of type OnPremises that recognise a server by its certificate. */
  readonly byCertificate: readonly ConnectorFact[];
  /** Everything that lists the address or names the certificate, in whatever state and of whatever type. */
  readonly covering: readonly ConnectorFact[];
  readonly all: readonly ConnectorFact[];
}

/** Undefined while the connectors are not known. */
export function relayRules(read: ReadFact): RelayRules | undefined {
  const all = read("connector.list");
  if (all === undefined) return undefined;
  const address = publicAddress(read);
  const own = all.filter(mayRelay);
  return {
    address,
    relay: own.filter(({ addresses }) => addresses.length > 0),
    byCertificate: own.filter(
      ({ certificateName }) => certificateName !== undefined,
    ),
    covering: all.filter(
      (connector) =>
        lists(connector, address) || namesCertificate(connector, read),
    ),
    all,
  };
}

export function mayRelay(connector: ConnectorFact): boolean {
  return connector.enabled && connector.type === "OnPremises";
}

export function lists(
  connector: ConnectorFact,
  address: string | undefined,
): boolean {
  return (
    address !== undefined &&
    connector.addresses.some((listed) => covers(listed, address))
  );
}

/** TlsSenderCertificateName: the very name, or '*.contoso.com' for the names below. Learn, "New-InboundConnector". */
export function namesCertificate(
  { certificateName }: ConnectorFact,
  read: ReadFact,
): boolean {
  const shown = read("sender.certificate-name")?.toLowerCase();
  const wanted = certificateName?.toLowerCase();
  if (shown === undefined || wanted === undefined) return false;
  return shown === wanted || isBelow(shown, wanted) || isBelow(wanted, shown);
}

function isBelow(name: string, pattern: string): boolean {
  return pattern.startsWith("*.") && name.endsWith(pattern.slice(1));
}

/** 'Connector "Printers" lists 198.51.100.20.' */
export function describe(connector: ConnectorFact): string {
  const { name, addresses, certificateName } = connector;
  const knows = [
    ...(addresses.length === 0 ? [] : [`lists ${addresses.join(", ")}`]),
    ...(certificateName === undefined
      ? []
      : [`recognises the certificate ${certificateName}`]),
  ];
  const kind = connector.type === "Partner" ? ", for a partner's mail" : "";
  const state = connector.enabled ? "" : ", switched off";
  return `Connector "${name}" ${knows.length === 0 ? "lists no address" : knows.join(" and ")}${kind}${state}.`;
}
