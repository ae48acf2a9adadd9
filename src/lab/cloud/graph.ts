import { z } from "zod/v4";
import type { Kept, LabState, StatePerson } from "../state.ts";
import { domainRecords } from "./domain-records.ts";
import { tokenIssuer } from "./entra.ts";
import type { Faults } from "./faults.ts";
import { account } from "./graph-accounts.ts";
import {
  denied,
  failure,
  found,
  graphAudience,
  missing,
  unknownSegment,
} from "./graph-answer.ts";
import { accessPolicies, securityDefaults } from "./graph-policies.ts";
import { openIssues, signIns } from "./graph-reports.ts";
import { messageTraceDetails, messageTraces } from "./message-trace.ts";
import type { SigningKey } from "./tokens.ts";
import { jsonBody } from "./web.ts";
import type { Answer, Asked, Service } from "./web.ts";

/** Microsoft Graph v1.0, as far as the product and its people ask for it. */

export function createGraph(parts: {
  readonly kept: Kept;
  readonly key: SigningKey;
  readonly faults: Faults;
}): Service {
  return async (asked) =>
    await parts.faults.around("graph", asked.method, async () => {
      const state = parts.kept.state();
      const claims = await parts.key.verify(asked.headers.authorization, {
        issuer: tokenIssuer(state.tenantId),
        audience: graphAudience,
      });
      if (claims === undefined)
        return failure(
          401,
          "InvalidAuthenticationToken",
          "Access token validation failure.",
        );
      const roles = Array.isArray(claims["roles"])
        ? claims["roles"].map(String)
        : [];
      return route(state, roles, asked);
    });
}

function route(
  state: LabState,
  roles: readonly string[],
  asked: Asked,
): Answer {
  const [, collection, id = "", part, ...more] = asked.path;
  const what = `${asked.method} ${collection ?? ""}`;
  const { readsNotGranted = [] } = state.scenario.tenant;
  const needs = (permission: string, answer: () => Answer) =>
    roles.includes(permission) && !readsNotGranted.includes(permission)
      ? answer()
      : denied();
  switch (what) {
    case "GET groups":
      return needs("GroupMember.Read.All", () =>
        group(state, id, part, more, asked.query),
      );
    case "POST users":
      return needs("GroupMember.Read.All", () =>
        part === "checkMemberGroups"
          ? checkMemberGroups(state, id, jsonBody(asked))
          : unknownSegment(part),
      );
    case "GET users":
      if (id === "")
        return needs("User.ReadBasic.All", () =>
          list("users", state.people.map(userRecord), asked.query),
        );
      return needs("User.Read.All", () =>
        part === undefined ? user(state, id) : unknownSegment(part),
      );
    case "GET policies":
      return id === "identitySecurityDefaultsEnforcementPolicy"
        ? needs("Policy.Read.All", () => securityDefaults(state.scenario))
        : unknownSegment(id);
    case "GET identity":
      return `${id}/${part ?? ""}` === "conditionalAccess/policies"
        ? needs("Policy.Read.All", () => accessPolicies(state.scenario))
        : unknownSegment(id);
    case "GET auditLogs":
      return id === "signIns"
        ? needs("AuditLog.Read.All", () => signIns(state.scenario, asked.query))
        : unknownSegment(id);
    case "GET admin":
      return admin(state, [id, part, ...more].join("/"), asked.query, needs);
    case "GET domains":
      return needs("Domain.Read.All", () => domain(state, id, part));
    default:
      return unknownSegment(collection);
  }
}

function admin(
  state: LabState,
  what: string,
  query: URLSearchParams,
  needs: (permission: string, answer: () => Answer) => Answer,
): Answer {
  switch (what) {
    case "serviceAnnouncement/issues":
      return needs("ServiceHealth.Read.All", () =>
        openIssues(state.scenario, query),
      );
    case "exchange/tracing/messageTraces":
      return needs("ExchangeMessageTrace.Read.All", () =>
        messageTraces(state, query, new Date()),
      );
    default:
      return what.startsWith("exchange/tracing/messageTraces/")
        ? needs("ExchangeMessageTrace.Read.All", () =>
            messageTraceDetails(state, what, new Date()),
          )
        : unknownSegment(what);
  }
}

function group(
  state: LabState,
  id: string,
  part: string | undefined,
  more: readonly string[],
  query: URLSearchParams,
): Answer {
  if (!Object.values(state.groups).includes(id)) return missing(id);
  if (part === undefined)
    return found("groups/$entity", { id, displayName: groupName(state, id) });
  if (part !== "members" && part !== "transitiveMembers")
    return unknownSegment(part);
  const members = membersOf(state, id);
  const [one] = more;
  if (one === undefined || one === "microsoft.graph.user")
    return list("directoryObjects", members.map(userRecord), query);
  const member = members.find(({ objectId }) => objectId === one);
  return member === undefined
    ? missing(one)
    : found("directoryObjects/$entity", userRecord(member));
}

function groupName(state: LabState, id: string): string {
  return id === state.groups.helpdesk ? "Helpdesk" : "Mail change approvers";
}

/** The helpdesk team holds the agent, the approvers' group the Exchange admin. */
function membersOf(state: LabState, groupId: string): readonly StatePerson[] {
  const role = groupId === state.groups.helpdesk ? "agent" : "admin";
  return state.people.filter((person) => person.role === role);
}

const memberGroupsBody = z.object({ groupIds: z.array(z.string()).max(20) });

function checkMemberGroups(
  state: LabState,
  userId: string,
  body: unknown,
): Answer {
  const wanted = memberGroupsBody.safeParse(body);
  if (!wanted.success)
    return failure(
      400,
      "Request_BadRequest",
      "Invalid value specified for property 'groupIds'.",
    );
  if (!state.people.some(({ objectId }) => objectId === userId))
    return missing(userId);
  const value = wanted.data.groupIds.filter(
    (groupId) =>
      Object.values(state.groups).includes(groupId) &&
      membersOf(state, groupId).some(({ objectId }) => objectId === userId),
  );
  return found("Collection(Edm.String)", { value });
}

function user(state: LabState, id: string): Answer {
  const person = state.people.find(({ objectId }) => objectId === id);
  return person === undefined
    ? account(state.scenario, id)
    : found("users/$entity", userRecord(person));
}

function userRecord(person: StatePerson): Record<string, unknown> {
  return {
    "@odata.type": "#microsoft.graph.user",
    id: person.objectId,
    displayName: person.name,
    givenName: person.name,
    userPrincipalName: null,
    mail: null,
  };
}

function domain(state: LabState, id: string, part: string | undefined): Answer {
  const { tenant } = state.scenario;
  const name = id.toLowerCase();
  const known = tenant.acceptedDomains.map((entry) => entry.toLowerCase());
  if (!known.includes(name)) return missing(id);
  if (part === undefined)
    return found("domains/$entity", {
      id: name,
      isVerified: true,
      isDefault: name === tenant.domain.toLowerCase(),
      supportedServices: ["Email"],
    });
  return part === "serviceConfigurationRecords"
    ? found(`domains('${name}')/serviceConfigurationRecords`, {
        value: domainRecords(name, tenant),
      })
    : unknownSegment(part);
}

function list(
  context: string,
  records: readonly Record<string, unknown>[],
  query: URLSearchParams,
): Answer {
  const top = Number(query.get("$top") ?? "100");
  const skip = Number(query.get("$skiptoken") ?? "0");
  if (!Number.isInteger(top) || top < 1 || top > 999 || !(skip >= 0))
    return failure(400, "Request_BadRequest", "Invalid page size specified.");
  const wanted = /^id eq '([^']*)'$/.exec(query.get("$filter") ?? "")?.[1];
  const matching = records.filter(
    ({ id }) => wanted === undefined || id === wanted,
  );
  return found(context, { value: matching.slice(skip, skip + top) });
}
