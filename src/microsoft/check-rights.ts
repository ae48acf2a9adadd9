import type { TokenSource } from "../desk/ports.ts";
import type { ReadParts } from "./exchange-read.ts";
import { listFirst, readObject } from "./graph.ts";
import type { GraphParts } from "./graph.ts";
import { runRead } from "./invoke-command.ts";
import {
  CHANGE_RIGHTS,
  EXCHANGE_READS,
  type ExchangeRole,
  KEPT,
} from "./permissions.ts";
import type { NotSeen } from "./tenant-call.ts";

/** One permission, tried out by a read that changes nothing. */
export interface Right {
  readonly identity: "reader" | "changer";
  /** A cmdlet of Exchange, or a permission of Graph. */
  readonly right: string;
  /** The role of Exchange that holds the cmdlet. */
  readonly role?: ExchangeRole;
  readonly state: "there" | "missing" | "could-not-look";
  readonly reason?: string;
}

export interface CheckParts extends ReadParts, GraphParts {
  readonly changer: TokenSource | undefined;
  /** A group whose members may be read: the approvers' or the helpdesk's. */
  readonly groupId: string;
}

/** Exchange knows no such object; that it says so shows that it may be asked. */
const NOBODY = "bounce-desk-check-of-permissions";
/** These bring something without being told of what. */
const WITHOUT_IDENTITY: readonly string[] = [
  "Get-AcceptedDomain",
  "Get-AuthenticationPolicy",
  "Get-BlockedConnector",
  "Get-BlockedSenderAddress",
  "Get-InboundConnector",
  "Get-OrganizationConfig",
  "Get-ServicePrincipal",
  "Get-TransportConfig",
];

/** Tries every read that the configured identities are to make, one after the other. */
export async function checkRights(
  parts: CheckParts,
): Promise<readonly Right[]> {
  const rights: Right[] = [];
  if (parts.reader !== undefined) {
    for (const { cmdlets, role } of EXCHANGE_READS)
      for (const cmdlet of cmdlets)
        rights.push(await tryCmdlet(parts, "reader", cmdlet, role));
    for (const [permission, path] of graphPaths(parts.groupId))
      rights.push(await tryGraph(parts, permission, path));
  }
  if (parts.changer !== undefined)
    for (const role of rolesToChange())
      for (const cmdlet of KEPT[role] ?? [])
        if (cmdlet.startsWith("Get-"))
          rights.push(await tryCmdlet(parts, "changer", cmdlet, role));
  return rights;
}

function rolesToChange(): readonly ExchangeRole[] {
  const roles = Object.values(CHANGE_RIGHTS).flatMap(({ role }) => role ?? []);
  return [...new Set(roles)];
}

async function tryCmdlet(
  parts: CheckParts,
  identity: Right["identity"],
  cmdlet: string,
  role: ExchangeRole,
): Promise<Right> {
  const read = await runRead(
    parts,
    parts[identity],
    cmdlet,
    WITHOUT_IDENTITY.includes(cmdlet) ? {} : { Identity: NOBODY },
  );
  return { identity, right: cmdlet, role, ...verdict(read) };
}

/** For each permission a request that it alone lets through. Learn, "Microsoft Graph permissions reference". */
function graphPaths(groupId: string): readonly (readonly [string, string])[] {
  return [
    ["Domain.Read.All", "/domains"],
    [
      "GroupMember.Read.All",
      `/groups/${encodeURIComponent(groupId)}/transitiveMembers`,
    ],
    ["User.Read.All", `/users/${NOBODY}?$select=assignedPlans`],
    ["Policy.Read.All", "/policies/identitySecurityDefaultsEnforcementPolicy"],
    ["AuditLog.Read.All", "/auditLogs/signIns?$top=1"],
    ["ServiceHealth.Read.All", "/admin/serviceAnnouncement/issues?$top=1"],
  ];
}

async function tryGraph(
  parts: CheckParts,
  right: string,
  path: string,
): Promise<Right> {
  const isObject = /^\/(?:users|policies)\//.test(path);
  const read = isObject
    ? await readObject(parts, path)
    : await listFirst(parts, path);
  return { identity: "reader", right, ...verdict(read) };
}

/** An answer shows the permission, and so does "no such object"; anything unclear stays unclear. */
function verdict(
  read:
    { readonly outcome: "saw" } | { readonly outcome: "not-found" } | NotSeen,
): Pick<Right, "state" | "reason"> {
  if (read.outcome !== "could-not-look") return { state: "there" };
  return {
    state: read.fault === "permission" ? "missing" : "could-not-look",
    reason: read.reason,
  };
}
