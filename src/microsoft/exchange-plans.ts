import type { AssignedPlan } from "./graph-rows.ts";

/**
 * Service plans that bring a mailbox, and plans of Exchange that bring none. Learn, "Product names and service plan
 * identifiers for licensing".
 */
const WITH_MAILBOX: ReadonlySet<string> = new Set([
  "9aaf7827-d63c-4b61-89c3-182f06f82e5c", // EXCHANGE_S_STANDARD
  "efb87545-963c-4e0d-99df-69c6916d9eb0", // EXCHANGE_S_ENTERPRISE
  "4a82b400-a79f-41a4-b4e2-e94f5787b113", // EXCHANGE_S_DESKLESS
  "1126bef5-da20-4f07-b45e-ad25d2581aa8", // EXCHANGE_S_ESSENTIALS
  "90927877-dcff-4af6-b346-2332c0b15bb7", // EXCHANGE_B_STANDARD
  "fc52cc4b-ed7d-472d-bbe7-b081c23ecc56", // EXCHANGE_S_STANDARD_MIDMARKET
  "e9b4930a-925f-45e2-ac2a-3f7788ca6fdd", // EXCHANGE_S_STANDARD_GOV
  "8c3069c0-ccdb-44be-ab77-986203a67df2", // EXCHANGE_S_ENTERPRISE_GOV
]);
const WITHOUT_MAILBOX: ReadonlySet<string> = new Set([
  "113feb6c-3fe4-4440-bddc-54d774bf0318", // EXCHANGE_S_FOUNDATION
  "176a09a6-7ec5-4039-ac02-b2791c6ba793", // EXCHANGE_S_ARCHIVE_ADDON
]);
/** 'Warning' is a subscription past its end that still works. */
const IN_FORCE: ReadonlySet<string> = new Set(["Enabled", "Warning"]);

/** Does one of these plans bring a mailbox? undefined: it holds a plan of Exchange that is not in the lists above. */
export function bringMailbox(
  plans: readonly AssignedPlan[],
): boolean | undefined {
  const ofExchange = plans.filter(
    ({ service, servicePlanId, capabilityStatus }) =>
      IN_FORCE.has(capabilityStatus) &&
      (service?.toLowerCase() === "exchange" ||
        WITH_MAILBOX.has(servicePlanId.toLowerCase())),
  );
  const ids = ofExchange.map((plan) => plan.servicePlanId.toLowerCase());
  if (ids.some((id) => WITH_MAILBOX.has(id))) return true;
  return ids.every((id) => WITHOUT_MAILBOX.has(id)) ? false : undefined;
}
