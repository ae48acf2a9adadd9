import { processEnvironment } from "../config.ts";
import type { LookInput } from "../desk/ports.ts";
import { trustedAuthorities } from "../microsoft/trust.ts";
import {
  openProbeNetwork,
  ProbeNetworkError,
  type ProbeNetwork,
} from "../probes/index.ts";
import { readClientCertificate } from "../probes/net/client-certificate.ts";
import { canonicalAddress } from "../probes/net/guard.ts";
import { judgeHostName } from "../probes/net/host-name.ts";
import { publicAuthorities } from "../probes/net/public-authorities.ts";
import { isMailbox } from "../probes/net/smtp-verbs.ts";
import { SettingsReader } from "../settings-reader.ts";
import { WrongUse } from "./wrong-use.ts";

export interface ProbeOptions {
  readonly domain?: string | undefined;
  readonly ip?: string | undefined;
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly server?: string | undefined;
  readonly resolver?: readonly string[] | undefined;
  readonly "public-resolver"?: readonly string[] | undefined;
  readonly "route-table"?: string | undefined;
  readonly "client-cert"?: string | undefined;
  readonly "client-key"?: string | undefined;
}

/** What the looks may know, from the command line. Throws WrongUse with one clear line. */
export function readInput(
  options: ProbeOptions,
): LookInput & { readonly senderDomain: string } {
  const { domain, ip, to, from, server } = options;
  if (domain === undefined)
    throw new WrongUse(
      "--domain is missing: the domain that mail is sent from.",
    );
  const judged = judgeHostName(domain);
  if (judged.verdict === "refused")
    throw new WrongUse(`--domain: ${judged.because}`);
  const address = ip === undefined ? undefined : canonicalAddress(ip);
  if (ip !== undefined && address === undefined)
    throw new WrongUse("--ip takes an IPv4 or IPv6 address.");
  for (const [name, mailbox] of [
    ["--to", to],
    ["--from", from],
  ] as const)
    if (mailbox !== undefined && !isMailbox(mailbox))
      throw new WrongUse(`${name} takes a plain mail address.`);
  return {
    now: new Date().toISOString(),
    senderDomain: judged.name,
    ...(from === undefined ? {} : { senderAddress: from }),
    ...(to === undefined ? {} : { recipientAddress: to }),
    ...(address === undefined ? {} : { publicAddress: address }),
    ...(server === undefined ? {} : readServer(server)),
  };
}

function readServer(
  text: string,
): Pick<LookInput, "serverName" | "serverPort"> {
  const [host = "", port, ...rest] = text.split(":");
  const judged = judgeHostName(host);
  if (judged.verdict === "refused" || rest.length > 0)
    throw new WrongUse(
      "--server takes a host name, with :PORT where it is set.",
    );
  if (port === undefined) return { serverName: judged.name };
  const serverPort = Number(port);
  if (!/^\d{1,5}$/.test(port) || serverPort < 1 || serverPort > 65_535)
    throw new WrongUse("--server takes a port from 1 to 65535.");
  return { serverName: judged.name, serverPort };
}

/** Options before the setting; a key without its certificate is a slip. */
function clientCertificate(
  { "client-cert": cert, "client-key": key }: ProbeOptions,
  read: SettingsReader,
) {
  if (cert === undefined && key !== undefined)
    throw new WrongUse("--client-key goes with --client-cert.");
  return cert === undefined
    ? readClientCertificate(read.raw("CLIENT_CERTIFICATE_FILE"))
    : readClientCertificate(cert, key);
}

/** The network as this machine has it; the sender's domain is taken for ours. */
export function openNetwork(
  options: ProbeOptions,
  domain: string,
): ProbeNetwork {
  const read = new SettingsReader(processEnvironment());
  const isLab = options["route-table"] !== undefined;
  const publicResolvers =
    options["public-resolver"] ?? read.list("PUBLIC_RESOLVERS");
  try {
    return openProbeNetwork({
      dnsServers: options.resolver ?? read.list("DNS_SERVERS"),
      routeTableFile: options["route-table"],
      ...(publicResolvers.length === 0 ? {} : { publicResolvers }),
      // Documentation addresses lead nowhere but through a table.
      allowDocumentation: isLab,
      ...(isLab ? { issuersOfMicrosoft: [] } : {}),
      standsIn: "office",
      probeRecipient: read.raw("PROBE_RECIPIENT"),
      blocklistKey: read.raw("SPAMHAUS_DQS_KEY"),
      clientCertificate: clientCertificate(options, read),
      ownDomains: () => Promise.resolve([domain]),
      clock: { now: () => new Date().toISOString() },
      authorities: trustedAuthorities({
        caFile: read.raw("CA_FILE"),
        roots: publicAuthorities,
      }),
    });
  } catch (error) {
    if (error instanceof ProbeNetworkError) throw new WrongUse(error.message);
    throw error;
  }
}
