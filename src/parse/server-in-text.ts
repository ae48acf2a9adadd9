import type { Facts } from "../core/facts.ts";
import type { InputKind } from "../core/model.ts";
import { isReport } from "./forms.ts";
import type { HostToken } from "./scan/hosts.ts";
import { isAddress, scanHosts } from "./scan/hosts.ts";

/** The ports that mail is handed in at. Cheap to search for; most texts name none. */
const MAIL_PORT = /[:=, ]['"]?(25|465|587|2525)\b/g;
const NAMES_HOST =
  /(?:host|hostname|server|address|enotfound|eai_again|to|port:)["']?[ :=]{0,3}["'<]?$/;

/** The words of a setting: "server=", "SMTP server: ", "host: '". */
const NAMES_SETTING =
  /(?:(?:\bserver|host(?:name)?|\brelay)["']?[ :=]{1,3}|\b(?:to host, port: |opening to ))["'<[]?$/;

/** Somebody else's host: the one that is blamed, that answered, or that wrote the report. */
const OTHERS =
  /(?:client|sending|remote|from|generating|generierender|last attempted|lost by|local) (?:smtp )?(?:server|host)(?:name)?["']?[ :=]{1,3}["'<[]?$/;

/** Inner machines of Exchange Online, which no device can be set to. */
const INNER = /\.prod\.(?:outlook|exchangelabs|protection\.outlook)\.com$/i;

/** How far before a host its label is looked for. */
const LEAD = 36;

/**
 * The server and port that the text names as the ones in use. An address literal counts as the server only where the text
 * speaks of a setting: what stands in a connection's error ("connect ETIMEDOUT 192.0.2.1:25") is what the name led to.
 */
export function serverIn(text: string, kind: InputKind): Partial<Facts> {
  const looked = text.slice(0, LOOKED_AT);
  const hosts = scanHosts(looked).filter(({ host }) => !INNER.test(host));
  // Beside a report somebody may have written what the sender is set to; the report itself names other servers.
  if (isReport(kind)) return nameFact(setHost(looked, hosts));
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
          (isJoined ? nameBefore(looked, host, hosts) : undefined) ??
            namedHost(looked, hosts),
        ),
        "server.port": Number(match[1]),
      };
  }
  return nameFact(namedHost(looked, hosts));
}

const LOOKED_AT = 8000;

/** What may stand between a host and its port: 'host:25', '[192.0.2.1]:25', "('host', 587)", 'host port 25', 'host on port 25'. */
const JOINS = /^['"\]]{0,2}(?::|, ?|,? (?:on )?port:? ?)$/i;

/** 'mx.example.com[192.0.2.1]:25': the name stands before the address that it had, or elsewhere in the text. */
function nameBefore(
  text: string,
  host: HostToken,
  hosts: readonly HostToken[],
): HostToken | undefined {
  if (!isAddress(host.host)) return host;
  const before = hosts.find(({ end }) => end === host.at - 1);
  // Only this machine itself is at 127.0.0.1, whatever name led there.
  const isItself = host.host.startsWith("127.");
  return before ?? (isItself || isSet(text, host) ? host : undefined);
}

function namedHost(
  text: string,
  hosts: readonly HostToken[],
): HostToken | undefined {
  return (
    hosts.find(
      (one) => !isAddress(one.host) && NAMES_HOST.test(lead(text, one)),
    ) ?? setHost(text, hosts, isAddress)
  );
}

/** The first host that a setting's words name. */
function setHost(
  text: string,
  hosts: readonly HostToken[],
  isMeant: (host: string) => boolean = () => true,
): HostToken | undefined {
  return hosts.find((one) => isMeant(one.host) && isSet(text, one));
}

function isSet(text: string, host: HostToken): boolean {
  const before = lead(text, host);
  return NAMES_SETTING.test(before) && !OTHERS.test(before);
}

function lead(text: string, { at }: HostToken): string {
  return text.slice(Math.max(0, at - LEAD), at).toLowerCase();
}

function nameFact(token: HostToken | undefined): Partial<Facts> {
  return token === undefined ? {} : { "server.name": token.host.toLowerCase() };
}
