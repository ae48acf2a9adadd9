import { z } from "zod/v4";

/** Graph's objects, as far as the looks read them, under Graph's own names. */

const list = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

/** Learn, "Get identitySecurityDefaultsEnforcementPolicy". */
export const securityDefaultsRow = z.object({ isEnabled: z.boolean() });

const users = z.object({
  includeUsers: list,
  excludeUsers: list,
  includeGroups: list,
  excludeGroups: list,
  includeRoles: list,
  excludeRoles: list,
});

const conditions = z.object({
  clientAppTypes: list,
  applications: z
    .object({
      includeApplications: list,
      excludeApplications: list,
      applicationFilter: z.unknown(),
    })
    .nullish(),
  users: users.nullish(),
  signInRiskLevels: list,
  userRiskLevels: list,
  insiderRiskLevels: z.unknown(),
  authenticationFlows: z.unknown(),
  locations: z.unknown(),
  platforms: z.unknown(),
  devices: z.unknown(),
});

/** Learn, "conditionalAccessPolicy resource type". */
export const accessPolicyRow = z.object({
  displayName: z.string(),
  state: z.string(),
  conditions,
  grantControls: z
    .object({
      operator: z.string().nullish(),
      builtInControls: list,
      customAuthenticationFactors: list,
      termsOfUse: list,
      authenticationStrength: z.unknown(),
    })
    .nullish(),
});

/** Learn, "signIn resource type" and "signInStatus resource type". */
export const signInRow = z.object({
  createdDateTime: z.string(),
  userPrincipalName: z.string(),
  clientAppUsed: z.string(),
  status: z.object({ errorCode: z.number().int() }),
});

/** Learn, "serviceHealthIssue resource type". Enumerations come with either case. */
export const serviceIssueRow = z.object({
  title: z.string(),
  service: z.string(),
  classification: z.string(),
  isResolved: z.boolean(),
  startDateTime: z.string(),
});

/** Learn, "assignedPlan resource type". */
export const plansRow = z.object({
  assignedPlans: z.array(
    z.object({
      service: z.string().nullish(),
      servicePlanId: z.string(),
      capabilityStatus: z.string(),
    }),
  ),
});

export type AccessPolicy = z.output<typeof accessPolicyRow>;
export type SignInEntry = z.output<typeof signInRow>;
export type ServiceIssue = z.output<typeof serviceIssueRow>;
export type AssignedPlan = z.output<typeof plansRow>["assignedPlans"][number];
