import type { Scenario } from "../../scenario.ts";
import {
  seenFrom,
  sharesDeviceNetwork,
  type ServerRole,
  type Vantage,
} from "../places.ts";
import type { PostRoom } from "../transport/post-room.ts";
import { gatewayRules } from "./gateway.ts";
import type { Load } from "./load.ts";
import { onPremisesRules } from "./on-premises.ts";
import type { ServerRules } from "./rules.ts";
import type { TokenCheck } from "./sign-in-verdict.ts";
import { submissionRules } from "./submission.ts";
import { otherTenantMxRules, tenantMxRules } from "./tenant-mx.ts";

export interface RulesParts {
  readonly scenario: () => Scenario;
  readonly checkToken: TokenCheck;
  readonly load: Load;
  readonly post: PostRoom;
}

/** What a server decides for somebody who comes from this vantage, with what stands between them. */
export function rulesOf(
  parts: RulesParts,
  vantage: Vantage,
  role: Exclude<ServerRole, "silent">,
): ServerRules {
  const rules = serverRules(parts, vantage, role);
  const hidden = hiddenOnTheWay(parts.scenario(), vantage, role);
  return hidden.length === 0 ? rules : { ...rules, hidden };
}

/** Firewalls that take extensions out of the server's list stand at the border of the device's network. */
function hiddenOnTheWay(
  scenario: Scenario,
  vantage: Vantage,
  role: ServerRole,
): readonly string[] {
  const passes =
    role !== "on-premises" &&
    (vantage === "device" || sharesDeviceNetwork(scenario));
  if (!passes) return [];
  const { dropsAuth, dropsStartTls } = scenario.device;
  return [
    ...(dropsAuth === true ? ["AUTH"] : []),
    ...(dropsStartTls === true ? ["STARTTLS"] : []),
  ];
}

function serverRules(
  { scenario, checkToken, load, post }: RulesParts,
  vantage: Vantage,
  role: Exclude<ServerRole, "silent">,
): ServerRules {
  const address = seenFrom(scenario(), vantage, role);
  switch (role) {
    case "tenant-mx":
    case "tenant-mx-v6":
      return tenantMxRules(scenario, address, post);
    case "other-tenant-mx":
      return otherTenantMxRules(scenario, address);
    case "gateway":
      return gatewayRules(scenario, address);
    case "on-premises":
      return onPremisesRules(scenario, address, post);
    case "submission":
    case "submission-legacy":
    case "hve":
    case "consumer":
      return submissionRules({
        scenario,
        door: role,
        clientAddress: address,
        checkToken,
        load,
        post,
      });
  }
}
