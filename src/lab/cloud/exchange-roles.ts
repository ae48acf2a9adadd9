import { accountCmdlets } from "./account-cmdlets.ts";
import { connectorCmdlets } from "./connector-cmdlets.ts";
import { organizationCmdlets } from "./organization-cmdlets.ts";
import { restrictionCmdlets } from "./restriction-cmdlets.ts";
import type { Cmdlet } from "./cmdlet.ts";

const cmdlets = [
  ...connectorCmdlets,
  ...organizationCmdlets,
  ...accountCmdlets,
  ...restrictionCmdlets,
];

// Which cmdlets a management role holds, as far as the lab has them:
// https://learn.microsoft.com/powershell/exchange/find-exchange-cmdlet-permissions
const roles: Readonly<Record<string, readonly string[]>> = {
  "View-Only Configuration": [
    "Get-AcceptedDomain",
    "Get-AuthenticationPolicy",
    "Get-BlockedConnector",
    "Get-BlockedSenderAddress",
    "Get-InboundConnector",
    "Get-OrganizationConfig",
    "Get-ServicePrincipal",
    "Get-TransportConfig",
  ],
  "View-Only Recipients": [
    "Get-CASMailbox",
    "Get-HVEAccountBillingPolicy",
    "Get-Mailbox",
    "Get-MailboxPermission",
    "Get-Recipient",
    "Get-RecipientPermission",
    "Get-User",
  ],
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
  "Organization Transport Settings": [
    "Get-TransportConfig",
    "Set-TransportConfig",
  ],
  // Microsoft names the role groups for it (Security Administrator, Organization Management), not the role.
  "Security Admin": ["Get-BlockedConnector", "Remove-BlockedConnector"],
};

/** The cmdlet of that name, if one of these roles holds it. An unknown cmdlet and a missing role look alike. */
export function allowedCmdlet(
  name: string,
  held: readonly string[],
): Cmdlet | undefined {
  const allowed = held.some((role) => roles[role]?.includes(name));
  return allowed ? cmdlets.find((cmdlet) => cmdlet.name === name) : undefined;
}
