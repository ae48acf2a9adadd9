import { parseDnsServer } from "./dns-client.ts";
import { INTERNET, isLoopback, readRoutes, type RouteTable } from "./routes.ts";

/** Thrown at start when the network's settings cannot work; the message is a sentence for the operator. */
export class ProbeNetworkError extends Error {
  override readonly name = "ProbeNetworkError";
}

/** Resolvers that anybody may ask: Cloudflare, Google, Quad9. */
export const PUBLIC_RESOLVERS: readonly string[] = [
  "1.1.1.1",
  "8.8.8.8",
  "9.9.9.9",
];

/** The route table, or the internet. With a table nothing leaves this machine, DNS questions included. */
export function openRoutes(options: {
  readonly dnsServers: readonly string[];
  readonly publicResolvers?: readonly string[] | undefined;
  readonly routeTableFile?: string | undefined;
}): RouteTable {
  const { dnsServers, publicResolvers = [] } = options;
  const all = [...dnsServers, ...publicResolvers];
  const wrong = all.find((text) => parseDnsServer(text) === undefined);
  if (wrong !== undefined)
    throw new ProbeNetworkError(
      `"${wrong}" is not a DNS server: an IP address, with a port where it is not 53.`,
    );
  if (options.routeTableFile === undefined) return INTERNET;
  const routes = readRoutes(options.routeTableFile);
  if (typeof routes === "string") throw new ProbeNetworkError(`${routes}.`);
  const isInside = all.every((text) =>
    isLoopback(parseDnsServer(text)?.host ?? ""),
  );
  if (dnsServers.length === 0 || !isInside)
    throw new ProbeNetworkError(
      "A route table needs DNS servers on loopback, else questions would leave this machine.",
    );
  return routes;
}
