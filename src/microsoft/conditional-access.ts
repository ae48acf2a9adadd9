import type { AccessPolicy } from "./graph-rows.ts";

/**
 * Does a Conditional Access policy keep clients out of SMTP that know no more than a password? Learn, "Conditional
 * Access: Conditions" (client apps: 'other' are clients without modern authentication) and "Block legacy
 * authentication". What hangs on a group, a place or a risk cannot be decided from the policy alone.
 */
export type PasswordClients =
  | { readonly verdict: "blocked"; readonly policy: string }
  | { readonly verdict: "let-in" }
  | { readonly verdict: "undecided"; readonly policy: string };

/** `userId`: the account's object id; undefined while nobody knows it. */
export function judgePolicies(
  policies: readonly AccessPolicy[],
  userId: string | undefined,
): PasswordClients {
  const effects = policies.map((policy) => ({
    policy: policy.displayName,
    effect: effectOf(policy, userId),
  }));
  const blocks = effects.find(({ effect }) => effect === "blocks");
  if (blocks !== undefined)
    return { verdict: "blocked", policy: blocks.policy };
  const open = effects.find(({ effect }) => effect === "depends");
  return open === undefined
    ? { verdict: "let-in" }
    : { verdict: "undecided", policy: open.policy };
}

/** Policies that name single accounts can be judged only when the account's id is known. */
export function nameAccounts(policies: readonly AccessPolicy[]): boolean {
  return policies.some(
    ({ state, conditions: { users } }) =>
      state === "enabled" &&
      [...(users?.includeUsers ?? []), ...(users?.excludeUsers ?? [])].some(
        (entry) => !WORDS.has(entry),
      ),
  );
}

type Effect = "blocks" | "passes" | "depends";

const WORDS: ReadonlySet<string> = new Set([
  "All",
  "None",
  "GuestsOrExternalUsers",
]);
/** Exchange Online itself, the suite that holds it, and everything. Learn, "Conditional Access: Target resources". */
const MAIL: ReadonlySet<string> = new Set([
  "All",
  "Office365",
  "00000002-0000-0ff1-ce00-000000000000",
]);

function effectOf(policy: AccessPolicy, userId: string | undefined): Effect {
  if (policy.state !== "enabled") return "passes";
  const parts = [
    clientsOf(policy),
    grantOf(policy),
    applicationsOf(policy),
    usersOf(policy, userId),
    circumstancesOf(policy),
  ];
  if (parts.includes("passes")) return "passes";
  return parts.includes("depends") ? "depends" : "blocks";
}

function clientsOf({ conditions }: AccessPolicy): Effect {
  return conditions.clientAppTypes.some(
    (type) => type === "other" || type === "all",
  )
    ? "blocks"
    : "passes";
}

/** A demand that a password alone cannot meet may keep it out as well; the policy does not say. */
function grantOf({ grantControls: grant }: AccessPolicy): Effect {
  if (grant === null || grant === undefined) return "passes";
  if (grant.builtInControls.includes("block")) return "blocks";
  const asks =
    grant.builtInControls.length > 0 ||
    grant.customAuthenticationFactors.length > 0 ||
    grant.termsOfUse.length > 0 ||
    isSet(grant.authenticationStrength);
  return asks ? "depends" : "passes";
}

function applicationsOf({ conditions }: AccessPolicy): Effect {
  const { applications } = conditions;
  const { includeApplications: included = [] } = applications ?? {};
  const { excludeApplications: excluded = [] } = applications ?? {};
  if (excluded.some((id) => MAIL.has(id))) return "passes";
  if (isSet(applications?.applicationFilter)) return "depends";
  return included.some((id) => MAIL.has(id)) ? "blocks" : "passes";
}

function usersOf(
  { conditions: { users } }: AccessPolicy,
  userId: string | undefined,
): Effect {
  // A policy for applications of their own, not for people.
  if (users === null || users === undefined) return "passes";
  const names = (entries: readonly string[]): boolean =>
    userId !== undefined &&
    entries.some((entry) => entry.toLowerCase() === userId.toLowerCase());
  const mayName = (entries: readonly string[]): boolean =>
    userId === undefined && entries.some((entry) => !WORDS.has(entry));
  if (names(users.excludeUsers)) return "passes";
  if (!users.includeUsers.includes("All") && !names(users.includeUsers))
    return users.includeGroups.length > 0 ||
      users.includeRoles.length > 0 ||
      mayName(users.includeUsers)
      ? "depends"
      : "passes";
  return users.excludeGroups.length > 0 ||
    users.excludeRoles.length > 0 ||
    mayName(users.excludeUsers)
    ? "depends"
    : "blocks";
}

function circumstancesOf({ conditions }: AccessPolicy): Effect {
  const limits = [
    conditions.locations,
    conditions.platforms,
    conditions.devices,
    conditions.insiderRiskLevels,
    conditions.authenticationFlows,
  ];
  return limits.some(isSet) ||
    conditions.signInRiskLevels.length > 0 ||
    conditions.userRiskLevels.length > 0
    ? "depends"
    : "blocks";
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
