import type { Scenario } from "../scenario.ts";
import { objectId } from "./directory.ts";
import { found, missing } from "./graph-answer.ts";
import type { Answer } from "./web.ts";

// https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
const planOfMailboxes = "9aaf7827-d63c-4b61-89c3-182f06f82e5c";
/** Every licence brings it along; it holds no mailbox. */
const foundation = "113feb6c-3fe4-4440-bddc-54d774bf0318";

/** A mailbox's account, by object id or user principal name. */
export function account({ tenant }: Scenario, id: string): Answer {
  const mailbox = tenant.mailboxes.find(
    ({ address }) =>
      objectId(address) === id || address.toLowerCase() === id.toLowerCase(),
  );
  if (mailbox === undefined) return missing(id);
  const plans = mailbox.licensed ? [foundation, planOfMailboxes] : [foundation];
  return found("users/$entity", {
    id: objectId(mailbox.address),
    userPrincipalName: mailbox.address,
    mail: mailbox.address,
    assignedPlans: plans.map((servicePlanId) => ({
      assignedDateTime: "2026-01-05T09:00:00Z",
      capabilityStatus: "Enabled",
      service: "exchange",
      servicePlanId,
    })),
  });
}
