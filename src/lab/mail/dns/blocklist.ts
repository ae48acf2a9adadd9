import type { Answer } from "dns-packet";
import ipaddr from "ipaddr.js";
import type { Scenario } from "../../scenario.ts";
import { isListed } from "../smtp/address-range.ts";
import { addressRecord, txt } from "./records.ts";

/** Spamhaus's zone, asked with or without a key: '44.113.0.203.KEY.zen.dq.spamhaus.net' (docs.spamhaus.com, DQS). */
const ZONES = [".zen.dq.spamhaus.net", ".zen.spamhaus.org"];
/** 127.0.0.4: the exploits list, which open relays and infected machines are on. */
const LISTED = "127.0.0.4";

export function isBlocklistName(name: string): boolean {
  return ZONES.some((zone) => name.endsWith(zone));
}

/** Records for an address that is listed; none for the others. */
export function listing(scenario: Scenario, name: string): readonly Answer[] {
  const address = addressIn(name);
  if (address === undefined) return [];
  const link = txt(name, `https://www.spamhaus.org/query/ip/${address}`);
  // https://www.spamhaus.org/faqs/dnsbl-usage: 127.0.0.2 is always listed, for tests.
  if (address === "127.0.0.2") return [addressRecord(name, address), link];
  return isListed(scenario.tenant.spamhausIps ?? [], address)
    ? [addressRecord(name, LISTED), link]
    : [];
}

function addressIn(name: string): string | undefined {
  const zone = ZONES.find((one) => name.endsWith(one)) ?? "";
  const labels = name.slice(0, -zone.length).split(".");
  const nibbles = labels.slice(0, 32).reverse().join("");
  if (/^[0-9a-f]{32}$/.test(nibbles))
    return ipaddr.IPv6.parse(
      nibbles.replace(/.{4}(?=.)/g, (group) => `${group}:`),
    ).toString();
  const four = labels.slice(0, 4).reverse().join(".");
  return ipaddr.IPv4.isValidFourPartDecimal(four) ? four : undefined;
}
