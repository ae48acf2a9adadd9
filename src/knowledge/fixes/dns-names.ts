import type { ReadFact } from "../../core/model.ts";

/** Labels of letters, digits and hyphens (RFC 1123 §2.1), at least two. */
export function isDomain(name: string): boolean {
  const labels = name.split(".");
  return labels.length > 1 && name.length <= 253 && labels.every(isLabel);
}

/** Some records and certificates stand for all names below one. */
export function isDomainOrWildcard(name: string): boolean {
  return isDomain(name.startsWith("*.") ? name.slice(2) : name);
}

function isLabel(label: string): boolean {
  return (
    /^[a-z0-9-]{1,63}$/i.test(label) &&
    !label.startsWith("-") &&
    !label.endsWith("-")
  );
}

/** The sender's domain, fit for a DNS record or a command. */
export function senderDomain(read: ReadFact): string | undefined {
  const domain = read("sender.domain")?.toLowerCase();
  return domain !== undefined && isDomain(domain) ? domain : undefined;
}

/** The sender's domain, or words for it. */
export function domainWords(read: ReadFact): string {
  return senderDomain(read) ?? "your mail domain";
}

/** '44.113.0.203.in-addr.arpa' (RFC 1035 §3.5). */
export function reverseNameOf(ipv4: string): string {
  return `${ipv4.split(".").reverse().join(".")}.in-addr.arpa`;
}
