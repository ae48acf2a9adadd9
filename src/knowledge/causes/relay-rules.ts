import type { ConnectorFact } from "../../core/facts.ts";
import { covers } from "../../core/ipv4.ts";
import type { ReadFact } from "../../core/model.ts";

/** What the tenant's inbound connectors say about one sending address. The causes around connectors share this view. */
export interface RelayRules {
  readonly address: string | undefined;
  /** Enabled connectors of type OnPremises that list addresses: those that can let a device relay. */
  readonly relay: readonly ConnectorFact[];
  /** Everything that covers the address, in whatever state and of whatever type. */
  readonly covering: readonly ConnectorFact[];
  readonly all: readonly ConnectorFact[];
}

/** Undefined while the connectors are not known. */
export function relayRules(read: ReadFact): RelayRules | undefined {
  const all = read("connector.list");
  if (all === undefined) return undefined;
  const address = read("sender.public-address");
  return {
    address,
    relay: all.filter(
      (connector) =>
        connector.enabled &&
        connector.type === "OnPremises" &&
        connector.addresses.length > 0,
    ),
    covering:
      address === undefined
        ? []
        : all.filter((connector) =>
            connector.addresses.some((listed) => covers(listed, address)),
          ),
    all,
  };
}

export function mayRelay(connector: ConnectorFact): boolean {
  return connector.enabled && connector.type === "OnPremises";
}

/** 'connector "Printers" lists 198.51.100.20' */
export function describe(connector: ConnectorFact): string {
  const listed =
    connector.addresses.length === 0
      ? "no address"
      : connector.addresses.join(", ");
  return `connector "${connector.name}" lists ${listed}`;
}
