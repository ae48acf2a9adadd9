import type { Config } from "../config.ts";
import type { Person } from "../core/model.ts";
import type { Directory, Roles, TenantRead } from "../desk/ports.ts";
import { sameId } from "./guard.ts";

/**
 * Who may do what: listed in the configuration, or a member of a group in Entra. Every question is a fresh look; nothing
 * is kept, so that somebody who leaves the group loses the role at once.
 */
export function createRoles(
  config: Config,
  directory: Directory | undefined,
): Roles {
  const { helpdesk, approvers, tenant } = config;
  const has = async (
    person: Person,
    listed: readonly string[],
    groupId: string | undefined,
  ): Promise<TenantRead<boolean>> => {
    if (!sameId(person.tenantId, tenant.id)) return no;
    if (listed.some((id) => sameId(id, person.objectId))) return yes;
    if (groupId === undefined) return no;
    return directory === undefined
      ? noDirectory
      : directory.isMember(person, groupId);
  };
  return {
    isAgent: (person) => has(person, helpdesk.agents, helpdesk.teamId),
    isApprover: (person) => has(person, approvers.objectIds, approvers.groupId),
    mayBreakGlass: (person) =>
      has(
        person,
        approvers.inEmergency.objectIds,
        approvers.inEmergency.groupId,
      ),
    async approvers() {
      const listed = approvers.objectIds.map((objectId): Person => ({
        tenantId: tenant.id,
        objectId,
        name: "",
      }));
      if (approvers.groupId === undefined)
        return { outcome: "saw", value: listed };
      const members =
        directory === undefined
          ? noDirectory
          : await directory.members(approvers.groupId);
      if (members.outcome === "saw")
        return {
          outcome: "saw",
          value: distinct([...members.value, ...listed]),
        };
      // The listed ones may approve whatever the group says; better to ask them than nobody.
      return listed.length > 0 ? { outcome: "saw", value: listed } : members;
    },
  };
}

const yes = { outcome: "saw", value: true } as const;
const no = { outcome: "saw", value: false } as const;
const noDirectory = {
  outcome: "could-not-look",
  fault: "us",
  reason: "The group's members cannot be read: no directory is set up.",
} as const;

function distinct(people: readonly Person[]): readonly Person[] {
  return people.filter(
    (person, at) =>
      people.findIndex((other) => sameId(other.objectId, person.objectId)) ===
      at,
  );
}
