import type { Facts } from "../core/facts.ts";
import type { HostToken } from "./scan/hosts.ts";
import { isAddress, scanHosts } from "./scan/hosts.ts";

/** The ports that mail is handed in at. Cheap to search for; most texts name none. */
const MAIL_PORT = /[:=, ]['"]?(25|465|587|2525)\b/g;
const NAMES_HOST =
  /(?:host|hostname|server|address|enotfound|eai_again|to|port:)["']?[ :=]{0,3}["'<]?$/;

/** The server and port that the text names. An address literal is no name and stays out. */
export function serverIn(text: string): Partial<Facts> {
  const looked = text.slice(0, LOOKED_AT);
  const hosts = scanHosts(looked);
  for (const match of looked.matchAll(MAIL_PORT)) {
    const host = hosts.findLast(({ end }) => end <= match.index);
    const between = looked.slice(host?.end ?? match.index, match.index + 1);
    const isJoined = host !== undefined && JOINS.test(between);
    const isNamed = /port["']?[ :=]{0,3}$/i.test(
      looked.slice(Math.max(0, match.index - 8), match.index + 1),
    );
    if (isJoined || isNamed)
      return {
        ...nameFact(
          isJoined ? nameBefore(host, hosts) : namedHost(looked, hosts),
        ),
        "server.port": Number(match[1]),
      };
  }
  return nameFact(namedHost(looked, hosts));
}

const LOOKED_AT = 8000;

/** What may stand between a host and its port: 'host:25', '[192.0.2.1]:25', 'host, 587', 'host port 25', 'host on port 25'. */
const JOINS = /^\]?(?::|, ?|,? (?:on )?port:? ?)$/i;

/** 'mx.example.com[192.0.2.1]:25': the name stands before the address that it had. */
function nameBefore(
  host: HostToken,
  hosts: readonly HostToken[],
): HostToken | undefined {
  if (!isAddress(host.host)) return host;
  return hosts.find(({ end }) => end === host.at - 1);
}

function namedHost(
  text: string,
  hosts: readonly HostToken[],
): HostToken | undefined {
  return hosts.find(({ at }) =>
    NAMES_HOST.test(text.slice(Math.max(0, at - 20), at).toLowerCase()),
  );
}

function nameFact(token: HostToken | undefined): Partial<Facts> {
  return token === undefined || isAddress(token.host)
    ? {}
    : { "server.name": token.host.toLowerCase() };
}
