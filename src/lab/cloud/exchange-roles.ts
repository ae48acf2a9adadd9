import { connectorCmdlets } from "./connector-cmdlets.ts";
import { organizationCmdlets } from "./organization-cmdlets.ts";
import type { Cmdlet } from "./cmdlet.ts";

const cmdlets = [...connectorCmdlets, ...organizationCmdlets];

// Which cmdlets a management role holds, as far as the lab has them:
// https://learn.microsoft.com/powershell/exchange/find-exchange-cmdlet-permissions
const roles: Readonly<Record<string, readonly string[]>> = {
  "View-Only Configuration": [
    "Get-AcceptedDomain",
    "Get-InboundConnector",
    "Get-OrganizationConfig",
    "Get-TransportConfig",
  ],
  "View-Only Recipients": ["Get-CASMailbox"],
  "Remote and Accepted Domains": [
    "Get-AcceptedDomain",
    "Get-InboundConnector",
    "New-InboundConnector",
    "Set-InboundConnector",
    "Remove-InboundConnector",
  ],
  "Mail Recipients": ["Get-CASMailbox", "Set-CASMailbox"],
  "Organization Configuration": [
    "Get-OrganizationConfig",
    "Set-OrganizationConfig",
  ],
};

/** The cmdlet of that name, if one of these roles holds it. An unknown cmdlet and a missing role look alike. */
export function allowedCmdlet(
  name: string,
  held: readonly string[],
): Cmdlet | undefined {
  const allowed = held.some((role) => roles[role]?.includes(name));
  return allowed ? cmdlets.find((cmdlet) => cmdlet.name === name) : undefined;
}
