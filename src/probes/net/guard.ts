import { BlockList, isIP, SocketAddress } from "node:net";
import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";
import {
  CLOUD_INTERNALS,
  DOCUMENTATION,
  PUBLIC_IPV6,
  SPECIAL_IPV4,
  SPECIAL_IPV6,
  WRAPPED_IPV4,
  type SpecialRange,
} from "./special-addresses.ts";

export type AddressVerdict =
  | {
      readonly verdict: "allowed";
      /** The literal in its one canonical spelling. */
      readonly address: string;
      readonly family: 4 | 6;
    }
  | { readonly verdict: "refused"; readonly because: string };

export type PortVerdict =
  | { readonly verdict: "allowed"; readonly port: number }
  | { readonly verdict: "refused"; readonly because: string };

/** Decides where this product may connect. Whatever is not allowed is refused. */
export interface Guard {
  judgeAddress(literal: string): AddressVerdict;
  judgePort(port: number): PortVerdict;
  /** Public, whoever has it: this machine's own public address too. Says nothing about whether we may connect. */
  isPublic(literal: string): boolean;
}

export interface GuardOptions {
  /** For the lab only: its public addresses are documentation addresses. */
  readonly allowDocumentation: boolean;
  /** Addresses of this machine; read from its interfaces when absent. */
  readonly ownAddresses?: () => readonly string[];
}

/** Mail, and the MTA-STS policy's HTTPS. Resolvers are configured, not asked for, and do not pass here. */
const PORTS: readonly number[] = [25, 443, 465, 587];

interface Range {
  readonly what: string;
  readonly list: BlockList;
}

function toRange({ cidr, what }: SpecialRange): Range {
  const [network = "", prefix = ""] = cidr.split("/");
  const list = new BlockList();
  list.addSubnet(network, Number(prefix), familyName(isIP(network)));
  return { what, list };
}

const familyName = (family: number) => (family === 6 ? "ipv6" : "ipv4");

const CLOUD = CLOUD_INTERNALS.map(toRange);
const DOCS = DOCUMENTATION.map(toRange);
const V4 = SPECIAL_IPV4.map(toRange);
// The first that holds gives the sentence: the loopback address also lies inside ::/96.
const V6 = [...SPECIAL_IPV6, ...WRAPPED_IPV4].map(toRange);
const GLOBAL_V6 = toRange({ cidr: PUBLIC_IPV6, what: "a public address" });

/** The one spelling of a literal; undefined for what `net.isIP` does not take, such as octal or zoned forms. */
export function canonicalAddress(literal: string): string | undefined {
  if (isIP(literal) === 0 || literal.includes("%")) return undefined;
  return ipaddr.parse(literal).toString();
}

function interfaceAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).map(({ address }) => address),
  );
}

const spelledOnce = (literals: readonly string[]) =>
  new Set(literals.map(canonicalAddress));

const A_MOMENT_MS = 5_000;

/** Asking the system and spelling its answer takes longer than all other checks together, and a machine seldom moves. */
function forAMoment<T>(ask: () => T): () => T {
  let last: { readonly answer: T; readonly at: number } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > A_MOMENT_MS)
      last = { answer: ask(), at: now };
    return last.answer;
  };
}

/** Builds the guard: an allow-list by subtraction from the registries in special-addresses.ts. */
export function createGuard(options: GuardOptions): Guard {
  const { ownAddresses } = options;
  const readOwn =
    ownAddresses === undefined
      ? forAMoment(() => spelledOnce(interfaceAddresses()))
      : () => spelledOnce(ownAddresses());
  return {
    judgeAddress(literal) {
      const address = canonicalAddress(literal);
      if (address === undefined)
        return { verdict: "refused", because: "That is not an IP address." };
      const family = isIP(address) === 6 ? 6 : 4;
      const what = whatIsSpecial(address, family, options.allowDocumentation);
      if (what !== undefined) return refuse(address, what);
      if (readOwn().has(address))
        return refuse(address, "this machine's own address");
      return { verdict: "allowed", address, family };
    },
    isPublic(literal) {
      const address = canonicalAddress(literal);
      if (address === undefined) return false;
      const family = isIP(address) === 6 ? 6 : 4;
      return (
        whatIsSpecial(address, family, options.allowDocumentation) === undefined
      );
    },
    judgePort(port) {
      if (PORTS.includes(port)) return { verdict: "allowed", port };
      return {
        verdict: "refused",
        because: `We only connect to ports ${PORTS.join(", ")}, not to ${port}.`,
      };
    },
  };
}

function whatIsSpecial(
  address: string,
  family: 4 | 6,
  allowDocumentation: boolean,
): string | undefined {
  // Made once: each check would make its own of a text.
  const asked = new SocketAddress({ address, family: familyName(family) });
  const holds = ({ list }: Range) => list.check(asked);
  const cloud = CLOUD.find(holds);
  if (cloud !== undefined) return cloud.what;
  const documentation = DOCS.find(holds);
  if (documentation !== undefined)
    return allowDocumentation ? undefined : documentation.what;
  const special = (family === 4 ? V4 : V6).find(holds);
  if (special !== undefined) return special.what;
  return family === 6 && !holds(GLOBAL_V6) ? "not a public address" : undefined;
}

function refuse(address: string, what: string): AddressVerdict {
  return {
    verdict: "refused",
    because: `We do not connect to ${address}: it is ${what}.`,
  };
}
