import type { Image } from "../core/model.ts";
import type { InboundConnector, MailAdmin, TenantRead } from "../desk/ports.ts";

/** What the kinds that touch inbound connectors have in common. */

export type Cannot = { readonly outcome: "cannot"; readonly reason: string };

export type ConnectorRead = TenantRead<{
  readonly image: Image;
  readonly version: string | null;
}>;

/** Exchange names no limit for a connector's comment; a short one is read. */
const LONGEST_COMMENT = 256;

export function cannot(reason: string): Cannot {
  return { outcome: "cannot", reason };
}

/** Names in Exchange do not differ by case alone. */
export function byName(
  connectors: readonly InboundConnector[],
  name: string,
): InboundConnector | undefined {
  return connectors.find(
    ({ Name }) => Name.toLowerCase() === name.toLowerCase(),
  );
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

/** One named connector among all of them, or the sentence why there is nothing to plan with. */
export async function findConnector(
  admin: MailAdmin,
  name: string,
): Promise<
  | {
      readonly outcome: "saw";
      readonly connector: InboundConnector;
      readonly all: readonly InboundConnector[];
    }
  | Cannot
> {
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const connector = byName(read.value, name);
  return connector === undefined
    ? cannot("Exchange lists no connector of that name.")
    : { outcome: "saw", connector, all: read.value };
}

/** The live image of one named connector; an empty one when it is gone. */
export async function readImage(
  admin: MailAdmin,
  name: string,
  imageOf: (connector: InboundConnector) => Image,
): Promise<ConnectorRead> {
  const read = await admin.inboundConnectors();
  if (read.outcome !== "saw") return read;
  const connector = byName(read.value, name);
  return {
    outcome: "saw",
    value:
      connector === undefined
        ? { image: {}, version: null }
        : { image: imageOf(connector), version: connector.WhenChangedUTC },
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
