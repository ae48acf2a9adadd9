import ipaddr from "ipaddr.js";

/** '203.0.113.44' is '44.113.0.203.in-addr.arpa' (RFC 1035 §3.5); IPv6 goes nibble by nibble (RFC 3596 §2.5). */
export function reverseName(address: string): string {
  const bytes = ipaddr.parse(address).toByteArray();
  if (bytes.length === 4)
    return `${[...bytes].reverse().join(".")}.in-addr.arpa`;
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 15]);
  const labels = nibbles.map((nibble) => nibble.toString(16)).reverse();
  return `${labels.join(".")}.ip6.arpa`;
}
