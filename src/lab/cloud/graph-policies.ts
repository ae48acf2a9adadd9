import type { Scenario } from "../scenario.ts";
import { found } from "./graph-answer.ts";
import { stableId } from "./stable-id.ts";
import type { Answer } from "./web.ts";

/** The tenant's sign-in rules in Entra. */

export function securityDefaults({ tenant }: Scenario): Answer {
  return found("policies/identitySecurityDefaultsEnforcementPolicy/$entity", {
    id: "00000000-0000-0000-0000-000000000005",
    displayName: "Security Defaults",
    isEnabled: tenant.securityDefaults,
  });
}

/** One policy that was only ever tried out, and the one that a story may have. */
export function accessPolicies({ tenant }: Scenario): Answer {
  return found("identity/conditionalAccess/policies", {
    value: [
      policy("Require multifactor authentication", {
        state: "enabledForReportingButNotEnforced",
        clientAppTypes: ["all"],
        builtInControls: ["mfa"],
      }),
      ...(tenant.conditionalAccessBlocks === true
        ? [
            policy("Block legacy authentication", {
              state: "enabled",
              clientAppTypes: ["exchangeActiveSync", "other"],
              builtInControls: ["block"],
            }),
          ]
        : []),
    ],
  });
}

function policy(
  displayName: string,
  rule: {
    readonly state: string;
    readonly clientAppTypes: readonly string[];
    readonly builtInControls: readonly string[];
  },
) {
  return {
    id: stableId(`policy ${displayName}`),
    displayName,
    createdDateTime: "2026-01-05T09:00:00Z",
    modifiedDateTime: null,
    state: rule.state,
    sessionControls: null,
    conditions: {
      signInRiskLevels: [],
      userRiskLevels: [],
      clientAppTypes: rule.clientAppTypes,
      platforms: null,
      locations: null,
      devices: null,
      applications: {
        includeApplications: ["All"],
        excludeApplications: [],
        includeUserActions: [],
      },
      users: {
        includeUsers: ["All"],
        excludeUsers: [],
        includeGroups: [],
        excludeGroups: [],
        includeRoles: [],
        excludeRoles: [],
      },
    },
    grantControls: {
      operator: "OR",
      builtInControls: rule.builtInControls,
      customAuthenticationFactors: [],
      termsOfUse: [],
      authenticationStrength: null,
    },
  };
}
