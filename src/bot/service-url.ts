import type { Config } from "../config.ts";

export interface ServiceHosts {
  /** The simulated tenant speaks plain HTTP on loopback. */
  readonly lab: boolean;
  readonly hosts: readonly string[];
}

export function serviceHostsOf(config: Config): ServiceHosts {
  return { lab: config.lab, hosts: config.bot.serviceHosts };
}

/** The tenant's OneDrive, where files come from and go to. */
export function fileHostsOf(config: Config): ServiceHosts {
  return { lab: config.lab, hosts: config.bot.fileHosts };
}

/**
 * May the bot talk to this service URL? Asked for what comes in and again before a token goes out: a token sent to a
 * stranger's host would let the stranger speak as the bot.
 */
export function isServiceUrl(url: string, allowed: ServiceHosts): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") return false;
  if (
    parsed.protocol !== "https:" &&
    !(allowed.lab && parsed.protocol === "http:")
  )
    return false;
  return allowed.hosts.some((pattern) => matches(parsed, pattern, allowed.lab));
}

function matches(url: URL, pattern: string, lab: boolean): boolean {
  const [, name = pattern, port] = /^(.+?)(?::(\d+))?$/.exec(pattern) ?? [];
  if (
    port !== undefined ? effectivePort(url) !== port : url.port !== "" && !lab
  )
    return false;
  const host = url.hostname.toLowerCase();
  const wanted = name.toLowerCase();
  return wanted.startsWith("*.")
    ? host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1
    : host === wanted;
}

function effectivePort(url: URL): string {
  if (url.port !== "") return url.port;
  return url.protocol === "https:" ? "443" : "80";
}
