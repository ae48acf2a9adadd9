import ipaddr from "ipaddr.js";
import { parseIpv4 } from "../../core/ipv4.ts";

/** An IP address as its bytes: 4 of them, or 16. */
export interface Address {
  readonly family: 4 | 6;
  readonly bytes: readonly number[];
}

/** IPv4 in four plain decimals or IPv6 in any spelling of RFC 4291 §2.2; undefined for anything else, zones included. */
export function parseAddress(text: string): Address | undefined {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== undefined) return { family: 4, bytes: bytesOf(ipv4) };
  const groups = text.includes(":") ? parseGroups(text) : undefined;
  return groups === undefined
    ? undefined
    : {
        family: 6,
        bytes: groups.flatMap((group) => [group >> 8, group & 0xff]),
      };
}

/** The same for who connects: an IPv4-mapped address is an IPv4 address (RFC 7208 §5). */
export function parseClient(text: string): Address | undefined {
  const address = parseAddress(text);
  if (address?.family !== 6 || !isMapped(address.bytes)) return address;
  return { family: 4, bytes: address.bytes.slice(12) };
}

function isMapped(bytes: readonly number[]): boolean {
  return bytes.every((byte, at) =>
    at < 10 ? byte === 0 : at < 12 ? byte === 0xff : true,
  );
}

function bytesOf(ipv4: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (ipv4 >>> shift) & 0xff);
}

function parseGroups(text: string): readonly number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const read = halves.map((half, at) =>
    readHalf(half, at === halves.length - 1),
  );
  const [head, tail] = read;
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 8 ? head : undefined;
  // The double colon stands for one group or more (RFC 4291 §2.2).
  if (tail === undefined || head.length + tail.length > 7) return undefined;
  const zeros = Array<number>(8 - head.length - tail.length).fill(0);
  return [...head, ...zeros, ...tail];
}

function readHalf(
  half: string,
  isLast: boolean,
): readonly number[] | undefined {
  if (half === "") return [];
  const parts = half.split(":");
  const groups: number[] = [];
  for (const [at, part] of parts.entries()) {
    const ipv4 =
      isLast && at === parts.length - 1 ? parseIpv4(part) : undefined;
    if (ipv4 !== undefined) groups.push(ipv4 >>> 16, ipv4 & 0xffff);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** Are the first `prefix` bits of both the same? Never across families. */
export function isInNetwork(
  address: Address,
  network: Address,
  prefix: number,
): boolean {
  if (address.family !== network.family) return false;
  return address.bytes.every((byte, at) => {
    const bits = Math.min(8, Math.max(0, prefix - at * 8));
    const mask = (0xff << (8 - bits)) & 0xff;
    return (byte & mask) === ((network.bytes[at] ?? 0) & mask);
  });
}

export function isSameAddress(a: Address, b: Address): boolean {
  return isInNetwork(a, b, 128);
}

/** The form for people: RFC 5952 for IPv6. */
export function addressText(address: Address): string {
  return ipaddr.fromByteArray([...address.bytes]).toString();
}

/** %{i}: dotted decimals, or the 32 nibbles of an IPv6 address with dots between them (RFC 7208 §7.3). */
export function dottedForm(address: Address): string {
  if (address.family === 4) return address.bytes.join(".");
  return address.bytes
    .flatMap((byte) => [byte >> 4, byte & 0xf])
    .map((nibble) => nibble.toString(16).toUpperCase())
    .join(".");
}

/** The name whose PTR records are asked for (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(address: Address): string {
  const reversed = dottedForm(address).toLowerCase().split(".").reverse();
  return `${reversed.join(".")}.${address.family === 4 ? "in-addr" : "ip6"}.arpa`;
}
