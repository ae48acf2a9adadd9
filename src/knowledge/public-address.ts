import { parseIpv4 } from "../core/ipv4.ts";
import type { ReadFact } from "../core/model.ts";

/** Addresses that no server outside ever sees mail come from. IANA IPv4 Special-Purpose Address Registry (RFC 6890). */
const NOT_PUBLIC: readonly string[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Asked for every card of every case: the ranges are read once. */
const RANGES = NOT_PUBLIC.map((range) => {
  const [base = "", bits = "32"] = range.split("/");
  const size = 2 ** (32 - Number(bits));
  return { size, block: (parseIpv4(base) ?? 0) / size };
});

export function isPublicIpv4(address: string): boolean {
  const value = parseIpv4(address);
  return (
    value !== undefined &&
    !RANGES.some(({ size, block }) => Math.floor(value / size) === block)
  );
}

export function isIpv6(address: string): boolean {
  return address.includes(":");
}

/** The sender's public address, IPv4 or IPv6; one from inside a network is none. */
export function publicAddress(read: ReadFact): string | undefined {
  return outside(read("sender.public-address"));
}

/** The address that the refusal names, where it can have been seen from outside. */
export function reportedAddress(read: ReadFact): string | undefined {
  return outside(read("sender.reported-address"));
}

/** The public IPv4 address, fit to stand in a rule, a record or a command. */
export function publicIpv4(read: ReadFact): string | undefined {
  const address = publicAddress(read);
  return address === undefined || isIpv6(address) ? undefined : address;
}

function outside(address: string | undefined): string | undefined {
  return address !== undefined && (isIpv6(address) || isPublicIpv4(address))
    ? address
    : undefined;
}
