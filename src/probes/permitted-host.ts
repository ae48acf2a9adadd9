import { isWithin, judgeHostName } from "./net/host-name.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import type { ProbeNetwork } from "./network.ts";

/**
 * Whether we connect to this host at all. A name that somebody types must not make us knock at a stranger's door:
 * Microsoft 365 and the tenant's own domains are free, everybody else is looked up in DNS only.
 */
export async function judgeTarget(
  network: ProbeNetwork,
  host: string,
): Promise<
  | { readonly verdict: "allowed"; readonly host: string }
  | { readonly verdict: "refused"; readonly because: string }
> {
  const name = judgeHostName(host);
  if (name.verdict === "refused") return name;
  if (microsoftDoor(name.name) !== undefined)
    return { verdict: "allowed", host: name.name };
  const own = (await network.ownDomains()) ?? [];
  if (own.some((domain) => isWithin(name.name, domain)))
    return { verdict: "allowed", host: name.name };
  return {
    verdict: "refused",
    because: `${name.shown} belongs neither to Microsoft 365 nor to your own domains, so we do not connect to it.`,
  };
}
