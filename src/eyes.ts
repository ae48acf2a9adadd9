import type { Config } from "./config.ts";
import type { Knowledge } from "./core/model.ts";
import type { Clock, Look } from "./desk/ports.ts";
import { knowledgeWith } from "./knowledge/index.ts";
import { openTenant, type Tenant } from "./microsoft/index.ts";
import { publicAuthorities } from "./probes/net/public-authorities.ts";
import { createProbes, openProbeNetwork } from "./probes/index.ts";

/** Everything with which one configuration can look: probes, the tenant, and what we know about mail. */
export interface Eyes {
  readonly tenant: Tenant;
  readonly looks: readonly Look[];
  readonly knowledge: Knowledge;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

export function openEyes(config: Config, clock: Clock): Eyes {
  const tenant = openTenant(config, clock, publicAuthorities);
  const network = openProbeNetwork({
    dnsServers: config.network.dnsServers,
    routeTableFile: config.network.routeTableFile,
    allowDocumentation: config.lab,
    standsIn: config.network.standsIn,
    probeRecipient: config.network.probeRecipient,
    clock,
  });
  const looks = [...createProbes(network), ...tenant.looks];
  return { tenant, looks, knowledge: knowledgeWith(looks) };
}
