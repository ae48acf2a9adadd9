import type { Image } from "../core/model.ts";
import type { InboundConnector, MailAdmin, TenantRead } from "../desk/ports.ts";

/** What the kinds that touch inbound connectors have in common. */

export type Cannot = { readonly outcome: "cannot"; readonly reason: string };

/** Exchange names no limit for a connector's comment; a short one is read. */
const LONGEST_COMMENT = 256;

export function cannot(reason: string): Cannot {
  return { outcome: "cannot", reason };
}

/** Names in Exchange do not differ by case alone. */
export function isNamed(
  name: string,
): (connector: InboundConnector) => boolean {
  return ({ Name }) => Name.toLowerCase() === name.toLowerCase();
}

/** All connectors, or the sentence why there is nothing to plan with. */
export async function readConnectors(
  admin: MailAdmin,
): Promise<
  | { readonly outcome: "saw"; readonly value: readonly InboundConnector[] }
  | Cannot
> {
  const read = await admin.inboundConnectors();
  return read.outcome === "saw"
    ? read
    : cannot(`The connectors could not be read. ${read.reason}`);
}

/** The live image of the connector that is meant; an empty one where there is none. */
export async function readImage(
  admin: MailAdmin,
  isMeant: (connector: InboundConnector) => boolean,
  imageOf: (connector: InboundConnector) => Image,
): Promise<TenantRead<{ image: Image; version: string | null }>> {
  const read = await admin.inboundConnectors();
  if (read.outcome !== "saw") return read;
  const found = read.value.find(isMeant);
  return {
    outcome: "saw",
    value:
      found === undefined
        ? { image: {}, version: null }
        : { image: imageOf(found), version: found.WhenChangedUTC },
  };
}

/** Who looks at the connector later finds the change behind it. What stood there stays, as far as there is room. */
export function signComment(comment: string, changeId: string): string {
  const mark = `Bounce Desk ${changeId}`;
  const stood = comment.replace(/[\p{Cc}\s]+/gu, " ").trim();
  const room = LONGEST_COMMENT - mark.length - 2;
  const kept = stood.length > room ? `${stood.slice(0, room - 1)}…` : stood;
  return kept === "" ? mark : `${kept}; ${mark}`;
}

/** Exchange keeps addresses as a set. Where the same ones stand in another order, the plan's order is kept. */
export function inKnownOrder(
  live: readonly string[],
  ...known: readonly (readonly string[])[]
): readonly string[] {
  const sorted = live.toSorted().join();
  return known.find((list) => list.toSorted().join() === sorted) ?? live;
}

export function target(name: string): string {
  return `inbound connector "${name}"`;
}

/** Whom the connector lets in. */
export function recognised(connector: InboundConnector): readonly string[] {
  return connector.TlsSenderCertificateName === null
    ? connector.SenderIPAddresses
    : [
        ...connector.SenderIPAddresses,
        `servers with the certificate ${connector.TlsSenderCertificateName}`,
      ];
}

/** "198.51.100.20", "a and b", "a, b and c". */
export function inWords(values: readonly string[]): string {
  const last = values.at(-1) ?? "";
  return values.length < 2
    ? last
    : `${values.slice(0, -1).join(", ")} and ${last}`;
}
