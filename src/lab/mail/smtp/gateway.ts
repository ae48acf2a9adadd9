import { randomBytes } from "node:crypto";
import type { Scenario } from "../../scenario.ts";
import { domainOf, gatewayHosts, isAcceptedDomain } from "../places.ts";
import type { ServerRules } from "./rules.ts";

/** A mail filter of somebody else's before the tenant: takes mail for the tenant's domains, and for nobody else's. */
export function gatewayRules(
  scenario: () => Scenario,
  clientAddress: string,
): ServerRules {
  const hostName = gatewayHosts(scenario())[0] ?? "gateway.example";
  const queueId = randomBytes(5).toString("hex").toUpperCase();
  return {
    banner: `${hostName} ESMTP Postfix`,
    hostName,
    clientAddress,
    sizeLimit: 52_428_800,
    tail: () => "",
    mailFrom: () => "250 2.1.0 Ok",
    rcptTo: (_visit, _sender, recipient) =>
      isAcceptedDomain(scenario(), domainOf(recipient))
        ? "250 2.1.5 Ok"
        : `554 5.7.1 <${recipient}>: Relay access denied`,
    endOfData: () => `250 2.0.0 Ok: queued as ${queueId}`,
  };
}
