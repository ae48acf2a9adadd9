import type { ServerRole } from "../../core/facts.ts";
import { covers, parseIpv4 } from "../../core/ipv4.ts";
import type { ReadFact } from "../../core/model.ts";
import { isPublicIpv4 } from "../public-address.ts";

// Names of the doors for senders that sign in, with the national clouds. Learn, "How to set up a multifunction device".
const SUBMISSION: readonly string[] = [
  "outlook.office365.com",
  "smtp-hve.office365.com",
  "smtp-legacy.office365.com",
  "smtp-legacy.partner.outlook.cn",
  "smtp.office365.com",
  "smtp.office365.us",
  "smtp.partner.outlook.cn",
];

// Endings of tenants' mail hosts: the old form, and the one of DNSSEC domains, which new domains get since July 2026.
const TENANT_DOORS: readonly string[] = [
  ".mail.eo.outlook.com",
  ".mail.protection.office365.us",
  ".mail.protection.outlook.com",
  ".mail.protection.partner.outlook.cn",
  ".mx.microsoft",
];

/**
 * Programs often write the address that they found in place of the name. Learn, "Microsoft 365 URLs and IP address
 * ranges": Exchange Online's own (id 1), and those of the doors for incoming mail (id 10).
 */
const SUBMISSION_RANGES: readonly string[] = [
  "40.96.0.0/13",
  "40.104.0.0/15",
  "52.96.0.0/14",
  "132.245.0.0/16",
];
const TENANT_DOOR_RANGES: readonly string[] = [
  "40.92.0.0/15",
  "40.107.0.0/16",
  "52.100.0.0/14",
  "104.47.0.0/17",
];

/** Takes in mail for Outlook.com's people, and belongs to no tenant. */
const CONSUMER_DOOR = ".olc.protection.outlook.com";

/** Whose server it is set to: as it was seen, else where the name alone tells. */
export function serverDoor(read: ReadFact): ServerRole | undefined {
  const role = read("server.role");
  const name = serverName(read);
  if (name !== undefined && isWithin(name, SUBMISSION_RANGES))
    return "submission";
  if (role !== undefined && !isAddressOfTenantDoor(read)) return role;
  if (name === undefined) return undefined;
  if (SUBMISSION.includes(name)) return "submission";
  if (name === read("tenant.mx-host")?.toLowerCase()) return "tenant-mx";
  return isPrivateLiteral(name) ? "own-server" : undefined;
}

/** Microsoft 365's, be it for senders that sign in or somebody's door for incoming mail. */
export function isMicrosoftDoor(read: ReadFact): boolean {
  const door = serverDoor(read);
  if (door !== undefined)
    return (
      door === "submission" ||
      door === "tenant-mx" ||
      door === "other-tenant-mx"
    );
  return isAddressOfTenantDoor(read) || isTenantDoor(serverName(read) ?? "");
}

/**
 * Did the looks at the device's server see one of Microsoft's? While its name is not known, they go to the domain's
 * own mail host.
 */
export function sawMicrosoft(read: ReadFact): boolean {
  if (read("server.name") !== undefined || read("server.role") !== undefined)
    return isMicrosoftDoor(read);
  return read("sender.mx")?.some(isTenantDoor) === true;
}

/** Where a tenant takes its mail in: never a sign-in there. */
export function isIncomingDoor(read: ReadFact): boolean {
  const door = serverDoor(read);
  return (
    door === "tenant-mx" ||
    door === "other-tenant-mx" ||
    (door === undefined &&
      (isAddressOfTenantDoor(read) || isTenantDoor(serverName(read) ?? "")))
  );
}

function isAddressOfTenantDoor(read: ReadFact): boolean {
  return isWithin(serverName(read) ?? "", TENANT_DOOR_RANGES);
}

function isWithin(address: string, ranges: readonly string[]): boolean {
  return ranges.some((range) => covers(range, address));
}

/** Does this name end as Microsoft's hosts for tenants' incoming mail do? */
export function isTenantDoor(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    !lower.endsWith(CONSUMER_DOOR) &&
    TENANT_DOORS.some((ending) => lower.endsWith(ending))
  );
}

/** The name in small letters, an address literal without its brackets (RFC 5321 §4.1.3). */
export function serverName(read: ReadFact): string | undefined {
  return read("server.name")
    ?.toLowerCase()
    .replace(/^\[(?:ipv6:)?/, "")
    .replace(/\]$/, "")
    .replace(/\.$/, "");
}

export function isLiteral(name: string): boolean {
  return parseIpv4(name) !== undefined || name.includes(":");
}

export function isPrivateLiteral(name: string): boolean {
  return parseIpv4(name) !== undefined
    ? !isPublicIpv4(name)
    : /^(?:fe80|f[cd][0-9a-f]{2}):/.test(name);
}

/** 'smtp.office365.com', or words for it. */
export function doorWords(read: ReadFact): string {
  return read("server.name") ?? "the mail server";
}

/** Nothing was ever knocked at: the sender, or whoever looks from its network, finds no address for the name. */
export function isNotFound(read: ReadFact): boolean {
  return (
    read("device.finds-server") === false ||
    read("server.name-resolves") === false
  );
}
