import { isWithin } from "./net/host-name.ts";

/** What a host name of Microsoft's mail service is for. */
export type MicrosoftDoor = "mx" | "submission" | "consumer-mx";

// https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365
// (names of the sign-in door, with the national clouds; checked 2026-11-20).
const SUBMISSION: readonly string[] = [
  "outlook.office365.com",
  "smtp-hve.office365.com",
  "smtp-legacy.office365.com",
  "smtp-legacy.partner.outlook.cn",
  "smtp.office365.com",
  "smtp.office365.us",
  "smtp.partner.outlook.cn",
];

// Tenants' MX hosts: the old form, and the form of DNSSEC domains, given to all new domains since July 2026.
const MX: readonly string[] = [
  "mail.eo.outlook.com",
  "mail.protection.office365.us",
  "mail.protection.outlook.com",
  "mail.protection.partner.outlook.cn",
  "mx.microsoft",
];

/** outlook.com, hotmail.com and their like: not a tenant. */
const CONSUMER = "olc.protection.outlook.com";

/** What this name is for at Microsoft; undefined for everybody else's names. */
export function microsoftDoor(name: string): MicrosoftDoor | undefined {
  const lower = name.toLowerCase();
  if (SUBMISSION.includes(lower)) return "submission";
  if (isWithin(lower, CONSUMER)) return "consumer-mx";
  return MX.some((ending) => lower.endsWith(`.${ending}`)) ? "mx" : undefined;
}

/** Does this MX host bear this domain's name, as in 'contoso-com.mail.protection.outlook.com'? A hint, never built from. */
export function isNamedAfter(mxHost: string, domain: string): boolean {
  const label = mxHost.toLowerCase().split(".")[0] ?? "";
  return label === domain.toLowerCase().replaceAll(".", "-");
}

/** Servers of one kind behave alike: all of Exchange Online's are one, any other is its own. */
export function serverKind(host: string): string {
  const door = microsoftDoor(host);
  return door === undefined ? host : `Microsoft 365, ${door}`;
}
