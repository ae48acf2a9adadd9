import assert from "node:assert/strict";
import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { createGuard } from "../../../src/probes/net/guard.ts";
import {
  DOCUMENTATION,
  SPECIAL_IPV4,
} from "../../../src/probes/net/special-addresses.ts";

const guard = createGuard({
  allowDocumentation: false,
  ownAddresses: () => ["51.15.0.9", "2a01:4f8::9"],
});
const labGuard = createGuard({ allowDocumentation: true });

const ALLOWED = [
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "40.107.22.52",
  "52.101.73.5",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.0",
  "168.63.129.15",
  "168.63.129.17",
  "169.253.255.255",
  "169.255.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "191.255.255.255",
  "192.0.1.0",
  "192.0.3.0",
  "192.31.195.255",
  "192.31.197.0",
  "192.52.192.255",
  "192.52.194.0",
  "192.88.98.255",
  "192.88.100.0",
  "192.167.255.255",
  "192.169.0.0",
  "192.175.47.255",
  "192.175.49.0",
  "198.17.255.255",
  "198.20.0.0",
  "198.51.99.255",
  "198.51.101.0",
  "203.0.112.255",
  "203.0.114.0",
  "223.255.255.255",
  "2001:200::1",
  "2001:4860:4860::8888",
  "2001:db7:ffff::1",
  "2001:db9::1",
  "2003::1",
  "2603:1026:c03::5",
  "2620:4f:7fff::1",
  "2620:4f:8001::1",
  "2a01:111:f400::1",
  "2a01:4f8::8",
  "3ffe::1",
  "3fff:1000::1",
];

const REFUSED = [
  "0.0.0.0",
  "0.255.255.255",
  "10.0.0.0",
  "10.255.255.255",
  "51.15.0.9",
  "100.64.0.0",
  "100.100.100.200",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.254",
  "168.63.129.16",
  "169.254.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.1",
  "192.0.0.9",
  "192.0.0.170",
  "192.0.2.1",
  "192.31.196.1",
  "192.52.193.1",
  "192.88.99.1",
  "192.168.1.1",
  "192.175.48.6",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.20",
  "203.0.113.44",
  "224.0.0.1",
  "239.255.255.250",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::127.0.0.1",
  "::8.8.8.8",
  "::ffff:8.8.8.8",
  "::ffff:0808:0808",
  "::ffff:7f00:1",
  "0:0:0:0:0:ffff:10.0.0.1",
  "64:ff9b::8.8.8.8",
  "64:ff9b:1::1",
  "100::1",
  "1fff::1",
  "2001::1",
  "2001:0:4136:e378::",
  "2001:1::1",
  "2001:4:112::1",
  "2001:10::1",
  "2001:20::1",
  "2001:1ff::1",
  "2001:db8::1",
  "2001:DB8::1",
  "2002:0808:0808::1",
  "2002:7f00:1::",
  "2620:4f:8000::1",
  "2a01:4f8::9",
  "2A01:04F8:0:0:0:0:0:9",
  "3fff::1",
  "3fff:fff:ffff::1",
  "4000::1",
  "5f00::1",
  "fc00::1",
  "fd00:ec2::254",
  "fdff::1",
  "fe80::1",
  "fe80::1%eth0",
  "2603:1026:c03::5%eth0",
  "fec0::1",
  "ff02::1",
];

/**
 * Every row of IANA's special-purpose registries, IPv4 and IPv6, as of 2025-10-09, with multicast: our ranges may be
 * wider, never narrower. Rows that IANA calls globally reachable are nobody's mail server either.
 */
const REGISTERED = [
  ...["0.0.0.0/8", "0.0.0.0/32", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8"],
  ...["169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.0.0/29"],
  ...["192.0.0.8/32", "192.0.0.9/32", "192.0.0.10/32", "192.0.0.170/32"],
  ...["192.0.0.171/32", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24"],
  ...["192.88.99.0/24", "192.88.99.2/32", "192.168.0.0/16", "192.175.48.0/24"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4"],
  ...["240.0.0.0/4", "255.255.255.255/32"],
  ...["::1/128", "::/128", "::ffff:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48"],
  ...["100::/64", "100:0:0:1::/64", "2001::/23", "2001::/32", "2001:1::1/128"],
  ...["2001:1::2/128", "2001:1::3/128", "2001:2::/48", "2001:3::/32"],
  ...["2001:4:112::/48", "2001:10::/28", "2001:20::/28", "2001:30::/28"],
  ...["2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"],
  ...["5f00::/16", "fc00::/7", "fe80::/10", "ff00::/8"],
];

/** First and last of a range. */
function edgesOf(cidr: string): readonly string[] {
  const [first, last] = [ipaddr.parseCIDR(cidr), ipaddr.parseCIDR(cidr)].map(
    ([address]) => address.toByteArray(),
  );
  const [, prefix] = ipaddr.parseCIDR(cidr);
  const bits = (first?.length ?? 0) * 8;
  for (let bit = prefix; bit < bits; bit += 1) {
    const at = Math.floor(bit / 8);
    const mask = 0x80 >> (bit % 8);
    if (first !== undefined) first[at] = (first[at] ?? 0) & ~mask;
    if (last !== undefined) last[at] = (last[at] ?? 0) | mask;
  }
  return [first, last].map((bytes) =>
    ipaddr.fromByteArray(bytes ?? []).toString(),
  );
}

/** Spellings that some parser takes for an address and `net.isIP` does not. */
const NO_ADDRESS = [
  "",
  " 8.8.8.8",
  "8.8.8.8 ",
  "8.8.8.8\n",
  "8.8.8",
  "8.8.8.8.8",
  "08.8.8.8",
  "010.8.8.8",
  "0x8.8.8.8",
  "0x08080808",
  "134744072",
  "127.1",
  "8.8.8.256",
  "-1.8.8.8",
  "８.8.8.8",
  "[::1]",
  "2001:db8::1::2",
  "2a01::g",
  "1.1.1.1/32",
  "1.1.1.1:25",
  "localhost",
  "::ffff:1.2.3.4.5",
];

describe("address guard", () => {
  for (const address of ALLOWED)
    it(`lets ${address} through`, () => {
      assert.equal(guard.judgeAddress(address).verdict, "allowed");
    });

  for (const address of REFUSED)
    it(`refuses ${address}`, () => {
      const judged = guard.judgeAddress(address);
      assert.ok(judged.verdict === "refused");
      assert.match(
        judged.because,
        /^We do not connect to .+: it is .+\.$|^That is not an IP address\.$/,
      );
    });

  for (const cidr of REGISTERED)
    it(`refuses ${cidr} from its first to its last`, () => {
      for (const edge of edgesOf(cidr))
        assert.equal(guard.judgeAddress(edge).verdict, "refused", edge);
    });

  for (const text of NO_ADDRESS)
    it(`does not take ${JSON.stringify(text)} for an address`, () => {
      assert.deepEqual(guard.judgeAddress(text), {
        verdict: "refused",
        because: "That is not an IP address.",
      });
    });

  it("judges every IPv4 address as arithmetic on the registry does", () => {
    const ranges = [...SPECIAL_IPV4, ...DOCUMENTATION]
      .filter(({ cidr }) => cidr.includes("."))
      .map(({ cidr }) => {
        const [network = "", prefix = ""] = cidr.split("/");
        return { first: toNumber(network), size: 2 ** (32 - Number(prefix)) };
      });
    const free = createGuard({
      allowDocumentation: false,
      ownAddresses: () => [],
    });
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const value = toNumber(address);
        const isSpecial =
          address === "168.63.129.16" ||
          ranges.some(
            ({ first, size }) => value >= first && value < first + size,
          );
        const { verdict } = free.judgeAddress(address);
        assert.equal(verdict, isSpecial ? "refused" : "allowed");
      }),
      { numRuns: 2000 },
    );
  });

  it("lets no IPv6 address through outside of 2000::/3", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const judged = guard.judgeAddress(address);
        if (judged.verdict === "refused") return;
        const first = Number.parseInt(judged.address.split(":")[0] ?? "", 16);
        assert.ok(first >= 0x2000 && first <= 0x3fff, judged.address);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws and never allows what no resolver could mean", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { verdict } = guard.judgeAddress(text);
        if (verdict === "allowed") assert.match(text, /^[0-9a-f:.]+$/i);
      }),
    );
  });

  it("allows documentation addresses where the lab asks for them, and nothing else more", () => {
    for (const address of [
      "192.0.2.1",
      "198.51.100.20",
      "203.0.113.44",
      "2001:db8::25",
    ])
      assert.equal(labGuard.judgeAddress(address).verdict, "allowed", address);
    for (const address of ["127.0.0.1", "10.0.0.1", "3fff::1", "::1"])
      assert.equal(labGuard.judgeAddress(address).verdict, "refused", address);
  });

  it("names its own public address public without connecting to it", () => {
    assert.equal(guard.isPublic("51.15.0.9"), true);
    assert.equal(guard.isPublic("10.0.0.1"), false);
    assert.equal(guard.isPublic("no address"), false);
  });

  it("allows the ports of mail and of MTA-STS only", () => {
    for (const port of [25, 587, 465, 443])
      assert.equal(guard.judgePort(port).verdict, "allowed");
    for (const port of [0, 22, 53, 80, 2525, 3389, 65536, -25, 25.5, NaN])
      assert.equal(guard.judgePort(port).verdict, "refused");
  });
});

function toNumber(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
