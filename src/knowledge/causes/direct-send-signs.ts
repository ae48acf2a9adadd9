import type { ReadFact } from "../../core/model.ts";
import { partnerLocks } from "./partner-lock.ts";
import { relayRules } from "./relay-rules.ts";

/**
 * Reject Direct Send refuses a session that no enabled connector of either type recognises, for a sender of the
 * organisation's own domains. Undefined while a fact is missing.
 */
export function isDirectSendRefused(read: ReadFact): boolean | undefined {
  const rejects = read("tenant.reject-direct-send");
  if (
    rejects === false ||
    read("sender.domain-accepted") === false ||
    read("sender.is-null") === true
  )
    return false;
  const rules = relayRules(read);
  if (rejects === undefined || rules === undefined) return undefined;
  if (rules.covering.some(({ enabled }) => enabled)) return false;
  // A partner connector that locks the domain speaks first.
  const locks = partnerLocks(rules, read);
  if (locks.some(({ isSure }) => isSure)) return false;
  const mayCover = rules.all.some(
    ({ enabled, addresses }) => enabled && addresses.length > 0,
  );
  return locks.length > 0 || (mayCover && rules.address === undefined)
    ? undefined
    : true;
}

/** Whoever sets up Direct Send puts the address into the SPF record, or has no fixed one. Learn, "How to set up a multifunction device". */
export function directSendSign(read: ReadFact): string | undefined {
  if (read("recipient.external") === false) return undefined;
  if (read("problem.scope") === "outside-only")
    return "Mail to colleagues arrives, and only mail to the outside is refused.";
  if (read("sender.spf-result") === "pass")
    return "The SPF record names the sender's address already, as Direct Send asks for.";
  return read("sender.address-is-fixed") === false
    ? "The public address is not a fixed one of your own, so no rule can name it."
    : undefined;
}
