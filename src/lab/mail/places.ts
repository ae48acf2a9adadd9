import type { Scenario } from "../scenario.ts";

/** Where things stand in the lab's world: public addresses, host names and what listens there. */

/** Ranges that Microsoft publishes for Exchange Online; the hosts themselves are the lab's choice. */
export const MX_ADDRESS = "52.101.40.26";
export const MX_ADDRESS_V6 = "2a01:111:f403:c929::1a";
export const OTHER_TENANT_ADDRESS = "52.101.132.108";
export const SUBMISSION_ADDRESS = "52.98.150.2";
/** The customer's own Exchange server and the device's side of the same network. */
export const ON_PREMISES_ADDRESS = "10.20.0.5";
export const DEVICE_PRIVATE_ADDRESS = "10.20.1.44";
/** Mail hosts of the outside domains; nothing listens there. */
export const OUTSIDE_ADDRESS = "192.0.2.25";

export const SUBMISSION_HOSTS = [
  "smtp.office365.com",
  "outlook.office365.com",
] as const;

export type Vantage = "device" | "service";

export type ServerRole =
  | "tenant-mx"
  | "tenant-mx-v6"
  | "other-tenant-mx"
  | "submission"
  | "on-premises";

export const SERVER_ROLES: readonly ServerRole[] = [
  "tenant-mx",
  "tenant-mx-v6",
  "other-tenant-mx",
  "submission",
  "on-premises",
];

const MX_SUFFIXES = [".mail.protection.outlook.com", ".mx.microsoft"];
const MICROSOFT_SUFFIXES = [
  ".outlook.com",
  ".office365.com",
  ".office.com",
  ".microsoft.com",
  ".microsoft",
];

/** Lower case, without the root's dot. */
export function hostKey(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

export function domainOf(address: string): string {
  return hostKey(address.slice(address.lastIndexOf("@") + 1));
}

/** The legacy MX name of a domain; it keeps working when the domain moves to mx.microsoft. */
export function legacyMxHost(domain: string): string {
  return `${hostKey(domain).replaceAll(".", "-")}.mail.protection.outlook.com`;
}

export function isMxName(name: string): boolean {
  return MX_SUFFIXES.some((suffix) => hostKey(name).endsWith(suffix));
}

export function isMicrosoftName(name: string): boolean {
  return MICROSOFT_SUFFIXES.some((suffix) => hostKey(name).endsWith(suffix));
}

export function isAcceptedDomain(scenario: Scenario, domain: string): boolean {
  return scenario.tenant.acceptedDomains.some(
    (accepted) => hostKey(accepted) === hostKey(domain),
  );
}

/** Host names under which the tenant's own MX answers. */
export function tenantMxHosts(scenario: Scenario): readonly string[] {
  return [
    hostKey(scenario.tenant.mxHost),
    ...scenario.tenant.acceptedDomains.map(legacyMxHost),
  ];
}

/** Names of the customer's own server: what the device is set to, and exchange.<accepted domain>. */
export function isOwnServer(scenario: Scenario, name: string): boolean {
  const key = hostKey(name);
  if (isMicrosoftName(key) || tenantMxHosts(scenario).includes(key))
    return false;
  return (
    key === hostKey(scenario.device.host) ||
    scenario.tenant.acceptedDomains.some(
      (domain) => key === `exchange.${hostKey(domain)}`,
    )
  );
}

/** The service stands in the device's network unless it has an address of its own. */
export function sharesDeviceNetwork(scenario: Scenario): boolean {
  return scenario.service?.publicIp === undefined;
}

/** The address that a server sees when somebody connects from this vantage. */
export function seenFrom(
  scenario: Scenario,
  vantage: Vantage,
  role: ServerRole,
): string {
  // Inside the customer's network nothing is translated.
  if (role === "on-premises") return DEVICE_PRIVATE_ADDRESS;
  if (role === "tenant-mx-v6" && scenario.device.publicIpv6 !== undefined)
    return scenario.device.publicIpv6;
  if (vantage === "device") return scenario.device.publicIp;
  return scenario.service?.publicIp ?? scenario.device.publicIp;
}
