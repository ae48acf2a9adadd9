import type { BlockedConnector, TenantRead } from "../desk/ports.ts";
import {
  blockedConnectorRow,
  connectorNameRow,
} from "./exchange-account-rows.ts";
import { mapRead, readRows } from "./exchange-read.ts";
import type { ReadParts } from "./exchange-read.ts";

/** Get-BlockedConnector. Where its answer has no name, the connector's own record gives it. */
export async function readBlockedConnectors(
  parts: ReadParts,
): Promise<TenantRead<readonly BlockedConnector[]>> {
  const blocked = await readRows(
    parts,
    blockedConnectorRow,
    "Get-BlockedConnector",
  );
  if (blocked.outcome !== "saw") return blocked;
  if (blocked.value.every(({ ConnectorName: name }) => isName(name)))
    return mapRead(blocked, (rows) =>
      rows.map(({ ConnectorId: id, ConnectorName: name }) => ({
        id,
        name: name ?? id,
      })),
    );
  const named = await readRows(parts, connectorNameRow, "Get-InboundConnector");
  if (named.outcome !== "saw") return named;
  const nameOf = (id: string) =>
    named.value.find(({ Guid }) => Guid.toLowerCase() === id.toLowerCase());
  return mapRead(blocked, (rows) =>
    rows.map(({ ConnectorId: id, ConnectorName: name }) => ({
      id,
      name: isName(name) ? name : (nameOf(id)?.Name ?? id),
    })),
  );
}

function isName(name: string | null | undefined): name is string {
  return typeof name === "string" && name !== "";
}
