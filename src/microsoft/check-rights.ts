import type { TokenSource } from "../desk/ports.ts";
import type { ReadParts } from "./exchange-read.ts";
import { listFirst, readObject } from "./graph.ts";
import type { GraphParts } from "./graph.ts";
import { exchangeScope, runRead } from "./invoke-command.ts";
import {
  CHANGE_RIGHTS,
  EXCHANGE_READS,
  type ExchangeRole,
  KEPT,
} from "./permissions.ts";
import { signIn } from "./tenant-call.ts";
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
  return [
    ...(parts.reader === undefined
      ? []
      : await tried(parts, "reader", [
          ...EXCHANGE_READS.flatMap(({ cmdlets, role }) =>
            cmdlets.map((cmdlet) => byCmdlet(parts, "reader", cmdlet, role)),
          ),
          ...graphPaths(parts.groupId).map(([permission, path]) =>
            byGraph(parts, permission, path),
          ),
        ])),
    ...(parts.changer === undefined
      ? []
      : await tried(
          parts,
          "changer",
          rolesToChange().flatMap((role) =>
            (KEPT[role] ?? [])
              .filter((cmdlet) => cmdlet.startsWith("Get-"))
              .map((cmdlet) => byCmdlet(parts, "changer", cmdlet, role)),
          ),
        )),
  ];
}

interface Trial {
  readonly what: Pick<Right, "identity" | "right" | "role">;
  readonly run: () => Promise<Pick<Right, "state" | "reason">>;
}

/** Who cannot even sign in has no permissions missing: nothing is known about them. */
async function tried(
  parts: CheckParts,
  identity: Right["identity"],
  trials: readonly Trial[],
): Promise<readonly Right[]> {
  const signed = await signIn(parts[identity], exchangeScope(parts));
  const rights: Right[] = [];
  for (const { what, run } of trials)
    rights.push({
      ...what,
      ...(signed.outcome === "signed-in"
        ? await run()
        : { state: "could-not-look", reason: signed.reason }),
    });
  return rights;
}

function rolesToChange(): readonly ExchangeRole[] {
  const roles = Object.values(CHANGE_RIGHTS).flatMap(({ role }) => role ?? []);
  return [...new Set(roles)];
}

function byCmdlet(
  parts: CheckParts,
  identity: Right["identity"],
  cmdlet: string,
  role: ExchangeRole,
): Trial {
  const parameters = WITHOUT_IDENTITY.includes(cmdlet)
    ? {}
    : { Identity: NOBODY };
  return {
    what: { identity, right: cmdlet, role },
    run: async () =>
      verdict(await runRead(parts, parts[identity], cmdlet, parameters)),
  };
}

/** For each permission a request that it alone lets through. Learn, "Microsoft Graph permissions reference". */
function graphPaths(groupId: string): readonly (readonly [string, string])[] {
  return [
    ["Domain.Read.All", "/domains"],
    [
      "GroupMember.Read.All",
      `/groups/${encodeURIComponent(groupId)}/transitiveMembers`,
    ],
    // User.Read.All holds this one too, so either of them shows here as there.
    ["User.ReadBasic.All", "/users?$select=id,displayName&$top=1"],
    ["User.Read.All", `/users/${NOBODY}?$select=assignedPlans`],
    ["Policy.Read.All", "/policies/identitySecurityDefaultsEnforcementPolicy"],
    ["AuditLog.Read.All", "/auditLogs/signIns?$top=1"],
    [
      "ExchangeMessageTrace.Read.All",
      "/admin/exchange/tracing/messageTraces?$top=1",
    ],
    ["ServiceHealth.Read.All", "/admin/serviceAnnouncement/issues?$top=1"],
  ];
}

function byGraph(parts: CheckParts, right: string, path: string): Trial {
  const isObject = /^\/(?:users|policies)\//.test(path);
  return {
    what: { identity: "reader", right },
    run: async () =>
      verdict(
        isObject ? await readObject(parts, path) : await listFirst(parts, path),
      ),
  };
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
