import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import type { Scenario } from "../../scenario.ts";
import type { Failure } from "./failure.ts";

export type Resolved =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "no-address"; readonly failure: Failure };

/** Finds the device's server through its network's DNS; IPv6 comes first where the device has it and prefers it. */
export async function resolveHost(
  scenario: Scenario,
  dnsServer: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Resolved> {
  const { host, publicIpv6, preferIpv6 = true } = scenario.device;
  if (isIP(host) !== 0) return { kind: "address", address: host };
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  resolver.setServers([dnsServer]);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel);
  try {
    const six =
      publicIpv6 === undefined || !preferIpv6
        ? []
        : // Without an AAAA record the device takes the other family.
          await resolver.resolve6(host).catch(() => []);
    const [address] = six.length > 0 ? six : await resolver.resolve4(host);
    if (address !== undefined) return { kind: "address", address };
    return notFound("ENODATA");
  } catch (error) {
    return notFound(codeOf(error));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

function notFound(code: string): Resolved {
  const isMissing = code === "ENOTFOUND" || code === "ENODATA";
  return {
    kind: "no-address",
    failure: {
      kind: "no-address",
      code: isMissing ? "ENOTFOUND" : "EAI_AGAIN",
    },
  };
}

export function codeOf(error: unknown): string {
  return error instanceof Error &&
    "code" in error &&
    typeof error.code === "string"
    ? error.code
    : "unknown error";
}
