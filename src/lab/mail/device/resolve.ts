import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import type { Scenario } from "../../scenario.ts";

export type Resolved =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "no-address"; readonly text: string };

/** Finds the device's server through the lab's DNS; IPv6 comes first where the device has it. */
export async function resolveHost(
  scenario: Scenario,
  dnsServer: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Resolved> {
  const { host, publicIpv6 } = scenario.device;
  if (isIP(host) !== 0) return { kind: "address", address: host };
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  resolver.setServers([dnsServer]);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel);
  try {
    const six =
      publicIpv6 === undefined
        ? []
        : // Without an AAAA record the device takes the other family.
          await resolver.resolve6(host).catch(() => []);
    const [address] = six.length > 0 ? six : await resolver.resolve4(host);
    if (address !== undefined) return { kind: "address", address };
    return notFound(host, "ENODATA");
  } catch (error) {
    return notFound(host, codeOf(error));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

function notFound(host: string, code: string): Resolved {
  const text =
    code === "ENOTFOUND" || code === "ENODATA"
      ? `Host not found (getaddrinfo ENOTFOUND ${host})`
      : `DNS lookup failed (getaddrinfo EAI_AGAIN ${host})`;
  return { kind: "no-address", text };
}

export function codeOf(error: unknown): string {
  return error instanceof Error &&
    "code" in error &&
    typeof error.code === "string"
    ? error.code
    : "unknown error";
}
