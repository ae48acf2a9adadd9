import { isIP } from "node:net";
import type { Scenario } from "../scenario.ts";

/** Where things stand in the lab's world: public addresses, host names and what listens there. */

/** Ranges that Microsoft publishes for Exchange Online; the hosts themselves are the lab's choice. */
export const MX_ADDRESS = "52.101.40.26";
export const MX_ADDRESS_V6 = "2a01:111:f403:c929::1a";
export const OTHER_TENANT_ADDRESS = "52.101.132.108";
/** The customer's own Exchange server and the device's side of the same network. */
export const ON_PREMISES_ADDRESS = "10.20.0.5";
const DEVICE_PRIVATE_ADDRESS = "10.20.1.44";
/** Mail hosts of the outside domains; nothing listens there. */
export const OUTSIDE_ADDRESS = "192.0.2.25";

/** A mail filter in the cloud that stands before the tenant where the MX record says so. */
export const GATEWAY_ADDRESS = "192.0.2.40";
/** Where Exchange Online's own mail to the outside comes from; in the ranges of spf.protection.outlook.com. */
export const OUTBOUND_ADDRESS = "40.107.22.65";

/** The doors at which one signs in: each has names and an address of its own. */
export const SIGN_IN_DOORS = {
  submission: {
    hosts: ["smtp.office365.com", "outlook.office365.com"],
    address: "52.98.150.2",
  },
  "submission-legacy": {
    hosts: ["smtp-legacy.office365.com"],
    address: "52.98.150.18",
  },
  hve: {
    hosts: ["smtp.hve.mx.microsoft", "smtp-hve.office365.com"],
    address: "52.98.150.34",
  },
  consumer: { hosts: ["smtp-mail.outlook.com"], address: "52.98.150.66" },
} as const;

export type SignInDoor = keyof typeof SIGN_IN_DOORS;

export const SIGN_IN_DOOR_NAMES: readonly SignInDoor[] = [
  "submission",
  "submission-legacy",
  "hve",
  "consumer",
];

export type Vantage = "device" | "service";

export type ServerRole =
  | "tenant-mx"
  | "tenant-mx-v6"
  | "other-tenant-mx"
  | SignInDoor
  | "on-premises"
  | "gateway"
  /** Takes the connection and says nothing. */
  | "silent";

export const SERVER_ROLES: readonly ServerRole[] = [
  "tenant-mx",
  "tenant-mx-v6",
  "other-tenant-mx",
  ...SIGN_IN_DOOR_NAMES,
  "on-premises",
  "gateway",
  "silent",
];

const MX_SUFFIXES = [".mail.protection.outlook.com", ".mx.microsoft"];
const MICROSOFT_SUFFIXES = [
  ".outlook.com",
  ".office365.com",
  ".office.com",
  ".microsoft.com",
  ".microsoft",
];

export function isSignInDoor(role: ServerRole): role is SignInDoor {
  return SIGN_IN_DOOR_NAMES.some((door) => door === role);
}

/** Whose name this is among the doors at which one signs in. */
export function doorNamed(name: string): SignInDoor | undefined {
  const key = hostKey(name);
  return SIGN_IN_DOOR_NAMES.find((door) =>
    SIGN_IN_DOORS[door].hosts.some((host) => host === key),
  );
}

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

/** True for a host outside of Microsoft that the story's own MX records name for an accepted domain. */
function isGateway(scenario: Scenario, name: string): boolean {
  return gatewayHosts(scenario).includes(hostKey(name));
}

export function gatewayHosts(scenario: Scenario): readonly string[] {
  return scenario.tenant.dns
    .filter(
      ({ name, type }) =>
        type.toUpperCase() === "MX" && isAcceptedDomain(scenario, name),
    )
    .flatMap(({ data }) => exchangesIn(data))
    .filter((host) => !isMicrosoftName(host));
}

/** The hosts in an MX entry: '10 mx.example.net', an object, or several of these. */
function exchangesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(exchangesIn);
  if (typeof data === "string") return data.split(/\s+/).slice(1).map(hostKey);
  const isObject = typeof data === "object" && data !== null;
  return isObject && "exchange" in data && typeof data.exchange === "string"
    ? [hostKey(data.exchange)]
    : [];
}

/** Names of the customer's own server: what the device is set to within its own domains, `via`, and exchange.<accepted domain>. */
export function isOwnServer(scenario: Scenario, name: string): boolean {
  const key = hostKey(name);
  if (
    isIP(key) !== 0 ||
    isMicrosoftName(key) ||
    isGateway(scenario, key) ||
    tenantMxHosts(scenario).includes(key)
  )
    return false;
  const { host, via } = scenario.device;
  return (
    (key === hostKey(host) && isBelowOwnDomain(scenario, key)) ||
    (via !== undefined && key === hostKey(via.name)) ||
    scenario.tenant.acceptedDomains.some(
      (domain) => key === `exchange.${hostKey(domain)}`,
    )
  );
}

/** Any other public name that a device is set to is a mistyped one, and nobody's. */
function isBelowOwnDomain({ tenant }: Scenario, key: string): boolean {
  const isInternal =
    !key.includes(".") || /\.(?:local|lan|internal)$/.test(key);
  return (
    isInternal ||
    tenant.acceptedDomains.some((domain) => key.endsWith(`.${hostKey(domain)}`))
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
