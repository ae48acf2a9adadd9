import { Resolver } from "node:dns/promises";

/** What this network's resolver says of a host's addresses. */
export type SystemAnswer =
  | { readonly outcome: "addresses"; readonly addresses: readonly string[] }
  /** The name, or an address of it, does not exist: an answer. */
  | { readonly outcome: "none" }
  | { readonly outcome: "could-not-look"; readonly reason: string };

/** The operating system's view of DNS, as every program in this network has it. */
export interface SystemResolver {
  /** 'ip:port' or 'ip', those that are asked. */
  readonly servers: readonly string[];
  addresses(host: string, signal: AbortSignal): Promise<SystemAnswer>;
}

/** `servers` empty: those of the operating system. */
export function openSystemResolver(options: {
  readonly servers: readonly string[];
  readonly capMs?: number;
}): SystemResolver {
  const open = () => {
    const resolver = new Resolver({ timeout: options.capMs ?? 2000, tries: 2 });
    if (options.servers.length > 0) resolver.setServers(options.servers);
    return resolver;
  };
  return {
    servers: open().getServers(),
    async addresses(host, signal) {
      const resolver = open();
      const stop = () => resolver.cancel();
      signal.addEventListener("abort", stop, { once: true });
      try {
        const both = await Promise.all([
          settle(resolver.resolve4(host)),
          settle(resolver.resolve6(host)),
        ]);
        return together(both);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
  };
}

type Settled = readonly string[] | { readonly code: string };

async function settle(asked: Promise<string[]>): Promise<Settled> {
  try {
    return await asked;
  } catch (error) {
    const isCoded = error instanceof Error && "code" in error;
    return { code: isCoded ? String(error.code) : "unknown" };
  }
}

function together(both: readonly Settled[]): SystemAnswer {
  const addresses = both.flatMap((one) => ("code" in one ? [] : one));
  if (addresses.length > 0) return { outcome: "addresses", addresses };
  const failed = both.find(
    (one) => "code" in one && !["ENODATA", "ENOTFOUND"].includes(one.code),
  );
  if (failed === undefined || !("code" in failed)) return { outcome: "none" };
  return { outcome: "could-not-look", reason: reasonOf(failed.code) };
}

function reasonOf(code: string): string {
  switch (code) {
    case "ETIMEOUT":
      return "This network's DNS server did not answer.";
    case "ECANCELLED":
      return "The look was stopped.";
    case "ESERVFAIL":
      return "This network's DNS server said that it could not find out (SERVFAIL).";
    case "EREFUSED":
      return "This network's DNS server refused to answer us (REFUSED).";
    default:
      return "This network's DNS server could not be asked.";
  }
}
