import type { Person } from "../../src/core/model.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";

function person(name: string, objectId: string, tenantId = TENANT): Person {
  return { tenantId, objectId, name };
}

/** Got the bounce. */
export const robin = person("Robin Weber", "user-robin");
/** A colleague without any task. */
export const kim = person("Kim Novak", "user-kim");
/** At the helpdesk. */
export const sam = person("Sam Okafor", "agent-sam");
/** At the helpdesk, and may approve. */
export const toni = person("Toni Rossi", "both-toni");
/** May approve. */
export const alex = person("Alex Meyer", "admin-alex");
/** May approve as well. */
export const jo = person("Jo Lindqvist", "admin-jo");
/** Approves, and is named in the configuration itself. */
export const vera = person("Vera Lang", "admin-vera");
/** Somebody of another tenant with the same object id as an approver. */
export const stranger = person("Alex Meyer", "admin-alex", "another-tenant");
