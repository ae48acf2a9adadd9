import type { Config } from "./config.ts";
import type { Knowledge } from "./core/model.ts";
import type { Clock, Look, LookUpName, MailAdmin } from "./desk/ports.ts";
import { knowledgeWith } from "./knowledge/index.ts";
import { openTenant, type Tenant } from "./microsoft/index.ts";
import { trustedAuthorities } from "./microsoft/trust.ts";
import { publicAuthorities } from "./probes/net/public-authorities.ts";
import {
  createProbes,
  openProbeNetwork,
  type ProbeNetwork,
} from "./probes/index.ts";
import { readClientCertificate } from "./probes/net/client-certificate.ts";
import { LIMITS, manyTimes } from "./probes/net/budget.ts";
import { resolveHost } from "./probes/reach.ts";
import { createSpfTopic } from "./probes/spf-topic.ts";

/** Everything with which one configuration can look: probes, the tenant, and what we know about mail. */
export interface Eyes {
  readonly tenant: Tenant;
  readonly looks: readonly Look[];
  readonly knowledge: Knowledge;
  readonly lookUpName: LookUpName;
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
    ...publicResolvers(config),
    blocklistKey: config.network.blocklistKey,
    clientCertificate: readClientCertificate(
      config.network.clientCertificateFile,
    ),
    // The lab's authority signs for the lab's Microsoft, and nobody there minds how often we look.
    ...(config.lab
      ? { issuersOfMicrosoft: [], limits: manyTimes(LIMITS, 1000) }
      : {}),
    ownDomains: forAWhile(() => ownDomains(tenant.admin), clock),
    clock,
    authorities: trustedAuthorities({
      caFile: config.entra.caFile,
      roots: publicAuthorities,
    }),
  });
  const looks = [...createProbes(network), ...tenant.looks];
  const spf = createSpfTopic((address) => network.guard.isPublic(address));
  return {
    tenant,
    looks,
    knowledge: knowledgeWith(looks, [spf]),
    lookUpName: (name) => lookUp(network, name),
  };
}

const NAME_MS = 10_000;

async function lookUp(
  network: ProbeNetwork,
  name: string,
): ReturnType<LookUpName> {
  const signal = AbortSignal.timeout(NAME_MS);
  const found = await resolveHost(network, name, signal);
  return found.outcome === "resolved"
    ? { outcome: "saw", value: found.addresses }
    : {
        outcome: "could-not-look",
        fault: found.fault === "resolver" ? "network" : "target",
        reason: found.reason,
      };
}

function publicResolvers({ network }: Config) {
  return network.publicResolvers.length === 0
    ? {}
    : { publicResolvers: network.publicResolvers };
}

/** Undefined while they cannot be read; probes then stay with Microsoft's own hosts. */
async function ownDomains(
  admin: MailAdmin,
): Promise<readonly string[] | undefined> {
  const read = await admin.acceptedDomains();
  return read.outcome === "saw"
    ? read.value.map(({ name }) => name)
    : undefined;
}

const A_WHILE_MS = 60_000;

/** Asks again only after a minute; an answer that could not be had is asked for anew each time. */
function forAWhile<T>(
  ask: () => Promise<T | undefined>,
  clock: Clock,
): () => Promise<T | undefined> {
  let last: { answer: Promise<T | undefined>; at: number } | undefined;
  return async () => {
    const now = Date.parse(clock.now());
    if (last === undefined || now - last.at > A_WHILE_MS)
      last = { answer: ask(), at: now };
    const answer = await last.answer;
    if (answer === undefined) last = undefined;
    return answer;
  };
}
