import type { LookInput } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import { judgeHostName } from "./net/host-name.ts";
import type { ProbeNetwork } from "./network.ts";
import { couldNotLook, type CouldNotLook } from "./reach.ts";

/** The tenant's door at Microsoft 365: the device's server when it is one, else the one in the domain's MX. */
export async function tenantDoor(
  network: ProbeNetwork,
  known: LookInput,
  domain: string,
  signal: AbortSignal,
): Promise<string | CouldNotLook> {
  const named = judgeHostName(known.serverName ?? "");
  if (named.verdict === "allowed" && microsoftDoor(named.name) === "mx")
    return named.name;
  const found = await mailExchangers(network, domain, signal);
  if (found.outcome === "could-not-look") return found;
  return (
    found.hosts.find((host) => microsoftDoor(host) === "mx") ??
    couldNotLook(
      "target",
      found.hosts.length === 0
        ? found.because
        : `${found.because} That is not Microsoft 365, so relaying there is not tried.`,
      found.transcript,
    )
  );
}
