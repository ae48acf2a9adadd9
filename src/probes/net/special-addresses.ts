/** Addresses that are nobody's public host, as data. IPv4 is "everything but these"; IPv6 is "2000::/3 but these". */
export const REGISTRIES = {
  /** The day on which the ranges below were held against the registries. */
  checked: "2026-11-21",
  /** The state of both special-purpose registries on that day. */
  updated: "2025-10-09",
  sources: [
    {
      name: "IANA IPv4 Special-Purpose Address Registry (RFC 6890)",
      url: "https://www.iana.org/assignments/iana-ipv4-special-registry",
    },
    {
      name: "IANA IPv6 Special-Purpose Address Registry (RFC 6890)",
      url: "https://www.iana.org/assignments/iana-ipv6-special-registry",
    },
    {
      name: "IANA IPv4 Multicast Address Space Registry (RFC 5771)",
      url: "https://www.iana.org/assignments/multicast-addresses",
    },
  ],
} as const;

export interface SpecialRange {
  readonly cidr: string;
  /** For people, after "it is": 'a private address (RFC 1918)'. */
  readonly what: string;
}

export const SPECIAL_IPV4: readonly SpecialRange[] = [
  { cidr: "0.0.0.0/8", what: "an address of “this network” (RFC 791)" },
  { cidr: "10.0.0.0/8", what: "a private address (RFC 1918)" },
  { cidr: "100.64.0.0/10", what: "a carrier's shared address (RFC 6598)" },
  { cidr: "127.0.0.0/8", what: "a loopback address (RFC 1122)" },
  { cidr: "169.254.0.0/16", what: "a link-local address (RFC 3927)" },
  { cidr: "172.16.0.0/12", what: "a private address (RFC 1918)" },
  { cidr: "192.0.0.0/24", what: "a protocol address (RFC 6890)" },
  { cidr: "192.31.196.0/24", what: "an AS112 address (RFC 7535)" },
  { cidr: "192.52.193.0/24", what: "a tunnel relay address (RFC 7450)" },
  { cidr: "192.88.99.0/24", what: "a 6to4 relay address (RFC 7526)" },
  { cidr: "192.168.0.0/16", what: "a private address (RFC 1918)" },
  { cidr: "192.175.48.0/24", what: "an AS112 address (RFC 7534)" },
  { cidr: "198.18.0.0/15", what: "a benchmark address (RFC 2544)" },
  { cidr: "224.0.0.0/4", what: "a multicast address (RFC 5771)" },
  { cidr: "240.0.0.0/4", what: "a reserved address (RFC 1112)" },
];

/** Global unicast: the only part of IPv6 in which public hosts live (RFC 4291 §2.4, IANA IPv6 address space). */
export const PUBLIC_IPV6 = "2000::/3";

export const SPECIAL_IPV6: readonly SpecialRange[] = [
  { cidr: "::1/128", what: "a loopback address (RFC 4291)" },
  { cidr: "::/128", what: "the unspecified address (RFC 4291)" },
  { cidr: "fc00::/7", what: "a private address (RFC 4193)" },
  { cidr: "fe80::/10", what: "a link-local address (RFC 4291)" },
  { cidr: "fec0::/10", what: "an abandoned site-local address (RFC 3879)" },
  { cidr: "ff00::/8", what: "a multicast address (RFC 4291)" },
  { cidr: "100::/64", what: "an address that discards (RFC 6666)" },
  { cidr: "100:0:0:1::/64", what: "a dummy address (RFC 9780)" },
  { cidr: "2001::/32", what: "a Teredo address that wraps IPv4 (RFC 4380)" },
  { cidr: "2001::/23", what: "a protocol address (RFC 2928)" },
  { cidr: "2002::/16", what: "a 6to4 address that wraps IPv4 (RFC 3056)" },
  { cidr: "2620:4f:8000::/48", what: "an AS112 address (RFC 7534)" },
  { cidr: "3fff::/20", what: "a documentation address (RFC 9637)" },
  { cidr: "5f00::/16", what: "a segment routing address (RFC 9602)" },
];

/** IPv4 inside IPv6 is refused and never unwrapped: what it reaches depends on somebody else's gateway. */
export const WRAPPED_IPV4: readonly SpecialRange[] = [
  { cidr: "::ffff:0:0/96", what: "an IPv4 address inside IPv6 (RFC 4291)" },
  { cidr: "::/96", what: "an IPv4 address inside IPv6 (RFC 4291)" },
  { cidr: "64:ff9b::/96", what: "a translated IPv4 address (RFC 6052)" },
  { cidr: "64:ff9b:1::/48", what: "a translated IPv4 address (RFC 8215)" },
];

/** Refused like the rest, but the lab's configuration may allow them. */
export const DOCUMENTATION: readonly SpecialRange[] = [
  { cidr: "192.0.2.0/24", what: "a documentation address (RFC 5737)" },
  { cidr: "198.51.100.0/24", what: "a documentation address (RFC 5737)" },
  { cidr: "203.0.113.0/24", what: "a documentation address (RFC 5737)" },
  { cidr: "2001:db8::/32", what: "a documentation address (RFC 3849)" },
];

/** Addresses with which clouds talk to their own machines; some of them look public. */
export const CLOUD_INTERNALS: readonly SpecialRange[] = [
  { cidr: "169.254.169.254/32", what: "a cloud's metadata service" },
  { cidr: "168.63.129.16/32", what: "Azure's own platform address" },
  { cidr: "fd00:ec2::254/128", what: "a cloud's metadata service" },
];
