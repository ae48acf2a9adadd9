import { BlockList, isIP } from "node:net";

/** True for an address literal inside one of these CIDR ranges. */
export type InRanges = (address: string) => boolean;

export function rangesOf(cidrs: readonly string[]): InRanges {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [network = "", prefix = ""] = cidr.split("/");
    list.addSubnet(network, Number(prefix), familyName(network));
  }
  return (address) =>
    isIP(address) !== 0 && list.check(address, familyName(address));
}

const familyName = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
