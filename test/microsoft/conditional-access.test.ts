import assert from "node:assert/strict";
import {
  judgePolicies,
  nameAccounts,
} from "../../src/microsoft/conditional-access.ts";
import { accessPolicyRow } from "../../src/microsoft/graph-rows.ts";

const ACCOUNT = "99999999-2222-4333-8444-555555555555";
const OTHER = "88888888-2222-4333-8444-555555555555";

interface Rule {
  readonly state?: string;
  readonly conditions?: object;
  readonly users?: object;
  readonly applications?: object;
  readonly grantControls?: object | null;
}

/** The policy that blocks everybody's old clients, but for what a case says. */
function policy(rule: Rule = {}) {
  return accessPolicyRow.parse({
    displayName: "Policy",
    state: rule.state ?? "enabled",
    conditions: {
      clientAppTypes: ["exchangeActiveSync", "other"],
      applications: rule.applications ?? { includeApplications: ["All"] },
      users: rule.users ?? { includeUsers: ["All"] },
      locations: null,
      ...rule.conditions,
    },
    grantControls:
      rule.grantControls === undefined
        ? { operator: "OR", builtInControls: ["block"] }
        : rule.grantControls,
  });
}

describe("microsoft/conditional-access", () => {
  const cases: readonly [string, Rule, string][] = [
    ["blocks all old clients", {}, "blocked"],
    [
      "covers all clients",
      { conditions: { clientAppTypes: ["all"] } },
      "blocked",
    ],
    ["is off", { state: "disabled" }, "let-in"],
    ["only reports", { state: "enabledForReportingButNotEnforced" }, "let-in"],
    [
      "is for browsers",
      { conditions: { clientAppTypes: ["browser"] } },
      "let-in",
    ],
    ["has no grant controls", { grantControls: null }, "let-in"],
    [
      "asks for a second factor",
      { grantControls: { builtInControls: ["mfa"] } },
      "undecided",
    ],
    [
      "asks for a strength",
      { grantControls: { builtInControls: [], authenticationStrength: {} } },
      "undecided",
    ],
    [
      "is for another application",
      { applications: { includeApplications: [OTHER] } },
      "let-in",
    ],
    [
      "is for the suite",
      { applications: { includeApplications: ["Office365"] } },
      "blocked",
    ],
    [
      "leaves Exchange out",
      {
        applications: {
          includeApplications: ["All"],
          excludeApplications: ["00000002-0000-0ff1-ce00-000000000000"],
        },
      },
      "let-in",
    ],
    [
      "picks applications by a filter",
      { applications: { includeApplications: [], applicationFilter: {} } },
      "undecided",
    ],
    ["names this account", { users: { includeUsers: [ACCOUNT] } }, "blocked"],
    ["names another", { users: { includeUsers: [OTHER] } }, "let-in"],
    [
      "leaves this account out",
      { users: { includeUsers: ["All"], excludeUsers: [ACCOUNT] } },
      "let-in",
    ],
    [
      "leaves another out",
      { users: { includeUsers: ["All"], excludeUsers: [OTHER] } },
      "blocked",
    ],
    ["is for a group", { users: { includeGroups: [OTHER] } }, "undecided"],
    [
      "leaves a group out",
      { users: { includeUsers: ["All"], excludeGroups: [OTHER] } },
      "undecided",
    ],
    ["is for a role", { users: { includeRoles: [OTHER] } }, "undecided"],
    [
      "is for guests",
      { users: { includeUsers: ["GuestsOrExternalUsers"] } },
      "let-in",
    ],
    ["is for nobody", { users: { includeUsers: ["None"] } }, "let-in"],
    [
      "hangs on the place",
      { conditions: { locations: { includeLocations: ["All"] } } },
      "undecided",
    ],
    [
      "hangs on a risk",
      { conditions: { signInRiskLevels: ["high"] } },
      "undecided",
    ],
  ];
  for (const [what, rule, verdict] of cases)
    it(`a policy that ${what}: ${verdict}`, () => {
      assert.equal(judgePolicies([policy(rule)], ACCOUNT).verdict, verdict);
    });

  it("a policy that names accounts says nothing about one whose id is not known", () => {
    for (const users of [
      { includeUsers: [OTHER] },
      { includeUsers: ["All"], excludeUsers: [OTHER] },
    ]) {
      const named = policy({ users });
      assert.equal(nameAccounts([named]), true);
      assert.equal(judgePolicies([named], undefined).verdict, "undecided");
    }
    assert.equal(nameAccounts([policy()]), false);
    assert.equal(judgePolicies([policy()], undefined).verdict, "blocked");
  });

  it("one that blocks beats one that may", () => {
    const mayBlock = policy({ users: { includeGroups: [OTHER] } });
    assert.equal(
      judgePolicies([mayBlock, policy()], ACCOUNT).verdict,
      "blocked",
    );
    assert.equal(judgePolicies([], ACCOUNT).verdict, "let-in");
  });
});
