import type { z } from "zod/v4";
import type { TenantRead } from "../desk/ports.ts";
import { listAll, listFirst, readObject } from "./graph.ts";
import type { GraphList, GraphObject, GraphParts } from "./graph.ts";
import {
  accessPolicyRow,
  plansRow,
  securityDefaultsRow,
  serviceIssueRow,
  signInRow,
} from "./graph-rows.ts";
import type {
  AccessPolicy,
  AssignedPlan,
  ServiceIssue,
  SignInEntry,
} from "./graph-rows.ts";
import { couldNotLook } from "./tenant-call.ts";

/** What the looks read of Graph, each with the application permission that it takes. */
export interface GraphReads {
  /** Policy.Read.All. Learn, "Get identitySecurityDefaultsEnforcementPolicy". */
  readonly securityDefaults: () => Promise<TenantRead<boolean>>;
  /** Policy.Read.All. Learn, "List policies" of conditionalAccessRoot. */
  readonly accessPolicies: () => Promise<TenantRead<readonly AccessPolicy[]>>;
  /** AuditLog.Read.All, and Entra ID P1. Learn, "List signIns". Newest first; `since` in ISO 8601. */
  readonly smtpSignIns: (
    userPrincipalName: string,
    since: string,
  ) => Promise<TenantRead<readonly SignInEntry[]>>;
  /** ServiceHealth.Read.All. Learn, "List issues". What is open of Exchange Online, newest first. */
  readonly openIssues: () => Promise<TenantRead<readonly ServiceIssue[]>>;
  /** User.Read.All. Learn, "Get a user", assignedPlans. `null`: Entra has no such user. */
  readonly plans: (
    userId: string,
  ) => Promise<TenantRead<readonly AssignedPlan[] | null>>;
}

const SERVICE = "Exchange Online";
const CLIENT = "Authenticated SMTP";
/** Only the newest counts. */
const SIGN_INS = 10;

export function createGraphReads(parts: GraphParts): GraphReads {
  return {
    securityDefaults: async () => {
      const read = await readObject(
        parts,
        "/policies/identitySecurityDefaultsEnforcementPolicy",
      );
      return shaped(
        securityDefaultsRow,
        read,
        "Policy.Read.All",
        (row) => row.isEnabled,
      );
    },
    accessPolicies: async () =>
      shaped(
        accessPolicyRow.array(),
        await listAll(parts, "/identity/conditionalAccess/policies"),
        "Policy.Read.All",
        (rows) => rows,
      ),
    smtpSignIns: (user, since) => smtpSignIns(parts, user, since),
    openIssues: () => openIssues(parts),
    plans: async (userId) => {
      const read = await readObject(
        parts,
        `/users/${encodeURIComponent(userId)}?$select=assignedPlans`,
      );
      if (read.outcome === "not-found") return { outcome: "saw", value: null };
      return shaped(
        plansRow,
        read,
        "User.Read.All",
        (row) => row.assignedPlans,
      );
    },
  };
}

async function smtpSignIns(
  parts: GraphParts,
  user: string,
  since: string,
): Promise<TenantRead<readonly SignInEntry[]>> {
  const name = user.toLowerCase();
  const filter = [
    `createdDateTime ge ${since}`,
    `clientAppUsed eq '${CLIENT}'`,
    `userPrincipalName eq '${name.replaceAll("'", "''")}'`,
  ].join(" and ");
  const read = await listFirst(
    parts,
    `/auditLogs/signIns?$filter=${encodeURIComponent(filter)}&$top=${SIGN_INS}`,
  );
  return shaped(signInRow.array(), read, "AuditLog.Read.All", (rows) =>
    rows
      .filter(
        (row) =>
          row.userPrincipalName.toLowerCase() === name &&
          row.clientAppUsed === CLIENT,
      )
      .toSorted(byTime(({ createdDateTime }) => createdDateTime)),
  );
}

async function openIssues(
  parts: GraphParts,
): Promise<TenantRead<readonly ServiceIssue[]>> {
  const filter = `service eq '${SERVICE}' and isResolved eq false`;
  const read = await listAll(
    parts,
    `/admin/serviceAnnouncement/issues?$filter=${encodeURIComponent(filter)}`,
  );
  return shaped(
    serviceIssueRow.array(),
    read,
    "ServiceHealth.Read.All",
    (rows) =>
      rows
        .filter((row) => row.service === SERVICE && !row.isResolved)
        .toSorted(byTime(({ startDateTime }) => startDateTime)),
  );
}

/** What was read in its proper shape; a missing permission is called by its name. */
function shaped<T extends z.ZodType, V>(
  shape: T,
  read: GraphList | GraphObject,
  permission: string,
  to: (value: z.output<T>) => V,
): TenantRead<V> {
  if (read.outcome === "not-found")
    return couldNotLook("target", "Graph has nothing at that address.");
  if (read.outcome !== "saw")
    return read.fault === "permission"
      ? { ...read, reason: `${read.reason} It takes ${permission}.` }
      : read;
  const parsed = shape.safeParse(read.value);
  return parsed.success
    ? { outcome: "saw", value: to(parsed.data) }
    : couldNotLook("target", "Graph's answer is not understood.");
}

/** Newest first. */
function byTime<T>(at: (row: T) => string): (one: T, two: T) => number {
  return (one, two) => Date.parse(at(two)) - Date.parse(at(one));
}
