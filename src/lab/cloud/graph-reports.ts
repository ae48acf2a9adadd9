import type { Scenario } from "../scenario.ts";
import { failure, found } from "./graph-answer.ts";
import { signInLog } from "./sign-in-log.ts";
import type { Answer } from "./web.ts";

/** What Microsoft reports: sign-ins, and the health of its services. */

const exchange = "Exchange Online";

export function signIns(scenario: Scenario, query: URLSearchParams): Answer {
  const top = Number(query.get("$top") ?? "1000");
  const wanted = conditions(query);
  if (wanted === undefined || !(top >= 1 && top <= 1000))
    return failure(400, "BadRequest", "Invalid filter clause");
  const since = Date.parse(wanted.get("createdDateTime ge") ?? "2000-01-01");
  const log = signInLog(scenario, new Date())
    .filter((entry) => Date.parse(entry.createdDateTime) >= since)
    .filter((entry) => is(wanted, "clientAppUsed", entry.clientAppUsed))
    .filter((entry) =>
      is(wanted, "userPrincipalName", entry.userPrincipalName),
    );
  return found("auditLogs/signIns", { value: log.slice(0, top) });
}

export function openIssues(
  { tenant }: Scenario,
  query: URLSearchParams,
): Answer {
  const wanted = conditions(query);
  if (wanted === undefined)
    return failure(400, "BadRequest", "Invalid filter clause");
  const old = issue("EX226792", "Some users could not send mail", true);
  const open =
    typeof tenant.serviceIncident === "string"
      ? [issue("EX301771", tenant.serviceIncident, false)]
      : [];
  const value = [...open, old]
    .filter(({ service }) => is(wanted, "service", service))
    .filter(({ isResolved }) => is(wanted, "isResolved", String(isResolved)));
  return found("admin/serviceAnnouncement/issues", { value });
}

function issue(id: string, title: string, isResolved: boolean) {
  return {
    id,
    title,
    startDateTime: "2026-11-19T21:00:00Z",
    endDateTime: isResolved ? "2026-11-19T23:15:00Z" : null,
    lastModifiedDateTime: "2026-11-20T06:20:24.767Z",
    classification: "incident",
    origin: "microsoft",
    status: isResolved ? "serviceRestored" : "serviceDegradation",
    service: exchange,
    feature: "E-Mail timely delivery",
    featureGroup: "E-Mail and calendar access",
    isResolved,
  };
}

/** `$filter` as far as the lab has it: conditions with 'and' between them. 'service eq' to 'Exchange Online'. */
export function conditions(
  query: URLSearchParams,
): ReadonlyMap<string, string> | undefined {
  const read = new Map<string, string>();
  const filter = query.get("$filter");
  if (filter === null) return read;
  for (const part of filter.split(" and ")) {
    const [, what, value = ""] = /^(\w+ (?:eq|ge|le)) (\S.*)$/.exec(part) ?? [];
    if (what === undefined) return undefined;
    read.set(what, value.replace(/^'|'$/g, "").replaceAll("''", "'"));
  }
  return read;
}

export function is(
  wanted: ReadonlyMap<string, string>,
  field: string,
  value: string,
): boolean {
  const only = wanted.get(`${field} eq`);
  return only === undefined || only === value;
}
