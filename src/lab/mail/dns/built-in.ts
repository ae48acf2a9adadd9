import type { Answer } from "dns-packet";
import type { Scenario } from "../../scenario.ts";
import {
  domainOf,
  doorNamed,
  GATEWAY_ADDRESS,
  gatewayHosts,
  hostKey,
  isAcceptedDomain,
  isMxName,
  isOwnServer,
  MX_ADDRESS,
  MX_ADDRESS_V6,
  ON_PREMISES_ADDRESS,
  OTHER_TENANT_ADDRESS,
  OUTSIDE_ADDRESS,
  SIGN_IN_DOORS,
  tenantMxHosts,
} from "../places.ts";
import { isBlocklistName, listing } from "./blocklist.ts";
import { addressRecord, mxRecord, txt } from "./records.ts";

/** What the world knows before the story has its say. */

const MICROSOFT_ZONES = ["outlook.com", "office365.com", "microsoft"];
const MICROSOFT_SPF =
  "v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 ip4:52.100.0.0/15 ip4:52.102.0.0/16 ip4:52.103.0.0/17 ip4:104.47.0.0/17 ip6:2a01:111:f400::/48 ip6:2a01:111:f403::/49 -all";
/** Shape of a key, and nobody's. */
const DKIM_KEY = `v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${"0bounceDesk".repeat(24)}QIDAQAB;`;

function hasIpv6(scenario: Scenario): boolean {
  return scenario.tenant.ipv6 ?? scenario.device.publicIpv6 !== undefined;
}

/** Domains outside of the tenant in this story that exist and take mail. */
function outsideDomains(scenario: Scenario): readonly string[] {
  const { device, world } = scenario;
  const remote = world?.remote ?? [];
  const missing = remote
    .filter(({ behaviour }) => behaviour === "no-such-domain")
    .map(({ domain }) => hostKey(domain));
  const domains = [
    domainOf(device.to),
    ...(device.from === "" ? [] : [domainOf(device.from)]),
    ...remote.map(({ domain }) => hostKey(domain)),
    ...(world?.forgery === undefined ? [] : [domainOf(world.forgery.to)]),
  ];
  return domains.filter(
    (domain) =>
      !isAcceptedDomain(scenario, domain) &&
      !missing.includes(domain) &&
      !otherTenants(scenario).some((other) => other.domain === domain),
  );
}

/** RFC 8461 §3.1: the record only announces the policy. */
function hasTlsPolicy(scenario: Scenario, domain: string): boolean {
  return (scenario.world?.remote ?? []).some(
    (remote) =>
      hostKey(remote.domain) === domain && remote.behaviour === "tls-policy",
  );
}

function otherTenants(scenario: Scenario) {
  return (scenario.world?.otherTenants ?? []).map(({ domain, mxHost }) => ({
    domain: hostKey(domain),
    mxHost: hostKey(mxHost),
  }));
}

/** The records of one name. */
export function builtIn(scenario: Scenario, name: string): readonly Answer[] {
  if (isAcceptedDomain(scenario, name))
    return [
      mxRecord(name, hostKey(scenario.tenant.mxHost), 0),
      txt(name, "v=spf1 include:spf.protection.outlook.com -all"),
    ];
  if (tenantMxHosts(scenario).includes(name))
    return [
      addressRecord(name, MX_ADDRESS),
      ...(hasIpv6(scenario) ? [addressRecord(name, MX_ADDRESS_V6)] : []),
    ];
  return ofMicrosoft(scenario, name) ?? ofOthers(scenario, name);
}

function ofMicrosoft(
  scenario: Scenario,
  name: string,
): readonly Answer[] | undefined {
  const door = doorNamed(name);
  if (door !== undefined)
    return [addressRecord(name, SIGN_IN_DOORS[door].address)];
  if (name === "spf.protection.outlook.com") return [txt(name, MICROSOFT_SPF)];
  // What the two CNAMEs of a domain that signs lead to.
  if (/^selector[12]-[a-z0-9-]+\._domainkey\./.test(name))
    return [txt(name, DKIM_KEY)];
  const isOther = otherTenants(scenario).some(({ mxHost }) => mxHost === name);
  return isOther || isMxName(name)
    ? [addressRecord(name, OTHER_TENANT_ADDRESS)]
    : undefined;
}

function ofOthers(scenario: Scenario, name: string): readonly Answer[] {
  const other = otherTenants(scenario).find(({ domain }) => domain === name);
  if (other !== undefined) return [mxRecord(name, other.mxHost, 0)];
  if (isBlocklistName(name)) return listing(scenario, name);
  for (const domain of outsideDomains(scenario)) {
    if (name === domain) return [mxRecord(name, `mx.${domain}`, 10)];
    if (name === `mx.${domain}`) return [addressRecord(name, OUTSIDE_ADDRESS)];
    if (name === `_mta-sts.${domain}` && hasTlsPolicy(scenario, domain))
      return [txt(name, "v=STSv1; id=20261101")];
  }
  if (gatewayHosts(scenario).includes(name))
    return [addressRecord(name, GATEWAY_ADDRESS)];
  return isOwnServer(scenario, name)
    ? [addressRecord(name, ON_PREMISES_ADDRESS)]
    : [];
}

/** True when something stands at the name, at a name below it, or stood there before the story took it away. */
export function nameExists(scenario: Scenario, name: string): boolean {
  const below = [
    ...scenario.tenant.acceptedDomains,
    ...tenantMxHosts(scenario),
    ...outsideDomains(scenario).map((domain) => `mx.${domain}`),
    ...otherTenants(scenario).flatMap(({ domain, mxHost }) => [domain, mxHost]),
    ...Object.values(SIGN_IN_DOORS).flatMap(({ hosts }) => hosts),
    ...scenario.tenant.dns.map((entry) => entry.name),
  ].map(hostKey);
  return below.some((known) => known === name || known.endsWith(`.${name}`));
}

/** The zone whose SOA goes with a negative answer. */
export function zoneOf(scenario: Scenario, name: string): string {
  const zones = [
    ...scenario.tenant.acceptedDomains.map(hostKey),
    ...outsideDomains(scenario),
    ...MICROSOFT_ZONES,
  ].filter((zone) => name === zone || name.endsWith(`.${zone}`));
  return zones.sort((a, b) => b.length - a.length)[0] ?? ".";
}
