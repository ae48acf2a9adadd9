import { isInNetwork, parseAddress } from "./address.ts";
import { endsIn, isQueryName, withoutFinalDot } from "./domain-name.ts";
import type { Mechanism } from "./mechanism.ts";
import { LIMITS } from "./model.ts";
import {
  addressType,
  ask,
  askUncounted,
  permerror,
  spendLookup,
  type Finding,
  type Run,
} from "./run.ts";
import { expandTarget } from "./target.ts";
import { validatedNames } from "./validated-names.ts";

type Asking = Extract<Mechanism, { name: "a" | "mx" | "ptr" | "exists" }>;
type Hosts = Extract<Mechanism, { name: "a" | "mx" }>;

/** Every mechanism but `include`, which needs a whole check of its own (RFC 7208 §5). */
export async function match(
  run: Run,
  domain: string,
  mechanism: Exclude<Mechanism, { name: "include" }>,
): Promise<Finding> {
  switch (mechanism.name) {
    case "all":
      return { outcome: "matched" };
    case "ip4":
    case "ip6":
      return matched(
        isInNetwork(run.client, mechanism.network, mechanism.prefix),
      );
    default:
      return matchByDns(run, domain, mechanism);
  }
}

function matched(does: boolean, found?: readonly string[]): Finding {
  return {
    outcome: does ? "matched" : "not-matched",
    ...(found === undefined ? {} : { found }),
  };
}

async function matchByDns(
  run: Run,
  domain: string,
  mechanism: Asking,
): Promise<Finding> {
  const over = spendLookup(run);
  if (over !== undefined) return over;
  const target =
    mechanism.target === undefined
      ? { name: domain }
      : await expandTarget(run, domain, mechanism.target);
  if ("instead" in target) return target.instead;
  const { name } = target;
  return { ...(await matchTarget(run, name, mechanism)), target: name };
}

function matchTarget(
  run: Run,
  name: string,
  mechanism: Asking,
): Promise<Finding> {
  switch (mechanism.name) {
    case "a":
      return matchA(run, name, mechanism);
    case "mx":
      return matchMx(run, name, mechanism);
    case "ptr":
      return matchPtr(run, name);
    case "exists":
      return matchExists(run, name);
  }
}

async function matchA(run: Run, name: string, hosts: Hosts): Promise<Finding> {
  const asked = await ask(run, name, addressType(run));
  if ("stopped" in asked) return asked.stopped;
  return matched(holds(run, hosts, asked.values), asked.values);
}

/** The hosts one after the other, best first, until one matches; an eleventh ends the check (§4.6.4). No MX means no match, never the A record (§5.4). */
async function matchMx(run: Run, name: string, hosts: Hosts): Promise<Finding> {
  const asked = await ask(run, name, "MX");
  if ("stopped" in asked) return asked.stopped;
  // The null MX (RFC 7505) names no host.
  const names = asked.values.map(withoutFinalDot).filter((one) => one !== "");
  for (const [at, host] of names.entries()) {
    if (at >= LIMITS.mxHosts)
      return permerror(
        `${name} has more than ${LIMITS.mxHosts} mail servers; SPF allows no more to be looked up, so receivers stop here.`,
      );
    const addresses = await askUncounted(run, host, addressType(run));
    if ("stopped" in addresses) return addresses.stopped;
    if (holds(run, hosts, addresses.values))
      return matched(true, [host, ...addresses.values]);
  }
  return matched(false, names);
}

async function matchPtr(run: Run, name: string): Promise<Finding> {
  // No name ends in what is none, so there is nothing to ask.
  if (!isQueryName(name)) return matched(false);
  const found = await validatedNames(run, true);
  if ("stopped" in found) return found.stopped;
  return matched(
    found.names.some((one) => endsIn(one, name)),
    found.names,
  );
}

/** An A record, whatever the client's family and whatever its address (§5.7). */
async function matchExists(run: Run, name: string): Promise<Finding> {
  const asked = await ask(run, name, "A");
  if ("stopped" in asked) return asked.stopped;
  return matched(asked.values.length > 0, asked.values);
}

function holds(
  run: Run,
  { prefix4, prefix6 }: Hosts,
  texts: readonly string[],
): boolean {
  return texts.some((text) => {
    const address = parseAddress(text);
    const prefix = address?.family === 4 ? prefix4 : prefix6;
    return address !== undefined && isInNetwork(run.client, address, prefix);
  });
}
