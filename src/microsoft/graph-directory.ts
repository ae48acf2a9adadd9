import { z } from "zod/v4";
import type { Person } from "../core/model.ts";
import type { Directory, TenantRead } from "../desk/ports.ts";
import { listAll } from "./graph.ts";
import type { GraphParts } from "./graph.ts";
import { couldNotLook } from "./tenant-call.ts";

export interface DirectoryParts extends GraphParts {
  readonly tenantId: string;
}

/** Groups hold devices, applications and further groups too; only people count. */
const memberRow = z.object({
  "@odata.type": z.string(),
  id: z.string(),
  displayName: z.string().nullish(),
});

const recordRow = z.object({
  recordType: z.string(),
  mailExchange: z.string().nullish(),
  preference: z.number().nullish(),
});

/** Entra's groups and the tenant's domains by Graph: GroupMember.Read.All, User.ReadBasic.All, Domain.Read.All. */
export function createDirectory(parts: DirectoryParts): Directory {
  return {
    isMember: async (person, groupId) => {
      // A guest has another object id here than at home; an id of another tenant says nothing in this one.
      if (person.tenantId.toLowerCase() !== parts.tenantId.toLowerCase())
        return { outcome: "saw", value: false };
      const read = await members(parts, groupId);
      return read.outcome === "saw"
        ? {
            outcome: "saw",
            value: read.value.some(
              ({ objectId }) =>
                objectId.toLowerCase() === person.objectId.toLowerCase(),
            ),
          }
        : read;
    },
    members: (groupId) => members(parts, groupId),
    mxHost: (domain) => mxHost(parts, domain),
  };
}

/** Learn, "List group transitive members". */
async function members(
  parts: DirectoryParts,
  groupId: string,
): Promise<TenantRead<readonly Person[]>> {
  const read = await listAll(
    parts,
    `/groups/${encodeURIComponent(groupId)}/transitiveMembers?$select=id,displayName&$top=100`,
  );
  if (read.outcome === "not-found")
    return couldNotLook(
      "us",
      "The directory has no group of the configured id.",
    );
  if (read.outcome !== "saw") return read;
  const rows = memberRow.array().safeParse(read.value).data;
  if (rows === undefined)
    return couldNotLook("target", "Graph's list of members is not understood.");
  return {
    outcome: "saw",
    value: rows
      .filter((row) => row["@odata.type"] === "#microsoft.graph.user")
      .map((row) => ({
        tenantId: parts.tenantId,
        objectId: row.id,
        name: row.displayName ?? "",
      })),
  };
}

/** Learn, "List serviceConfigurationRecords": the only truth for a domain's MX host since names follow no pattern. */
async function mxHost(
  parts: DirectoryParts,
  domain: string,
): Promise<TenantRead<string | null>> {
  const read = await listAll(
    parts,
    `/domains/${encodeURIComponent(domain)}/serviceConfigurationRecords`,
  );
  if (read.outcome === "not-found") return { outcome: "saw", value: null };
  if (read.outcome !== "saw") return read;
  const records = recordRow.array().safeParse(read.value).data;
  if (records === undefined)
    return couldNotLook("target", "Graph's list of records is not understood.");
  const [best] = records
    .filter(({ recordType }) => recordType.toLowerCase() === "mx")
    .toSorted((one, two) => (one.preference ?? 0) - (two.preference ?? 0));
  const host = best?.mailExchange?.trim().replace(/\.$/, "").toLowerCase();
  return host === undefined || host === ""
    ? couldNotLook("target", `Microsoft lists no mail host for ${domain}.`)
    : { outcome: "saw", value: host };
}
