import type { LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { senderDomain } from "./parties.ts";
import { judgeTarget } from "./permitted-host.ts";
import {
  couldNotLook,
  faultOf,
  knock,
  resolveHost,
  type CouldNotLook,
  type Knocked,
} from "./reach.ts";

/** Does a connection to the device's server come up from the device's network? */
export function createTcpLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "tcp",
    title: "Knocking at the mail server's port",
    yields: ["server.reachable"],
    needs: ["sender.domain"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const host = await findHost(network, known, signal);
      if (typeof host !== "string") return host;
      const target = await judgeTarget(network, host);
      if (target.verdict === "refused")
        return couldNotLook("us", target.because);
      return knockAtPort(network, target.host, known.serverPort ?? 25, signal);
    },
  });
}

async function findHost(
  network: ProbeNetwork,
  known: LookInput,
  signal: AbortSignal,
): Promise<string | CouldNotLook> {
  if (known.serverName !== undefined) return known.serverName;
  const domain = senderDomain(known);
  if (domain === undefined)
    return couldNotLook("us", "Neither the server nor the sender is known.");
  const found = await mailExchangers(network, domain, signal);
  if (found.outcome === "could-not-look") return found;
  return (
    found.hosts[0] ?? couldNotLook("target", found.because, found.transcript)
  );
}

/** Two addresses at once: one front end may be down while the door is open. */
const AT_ONCE = 2;

/** Connects and hangs up; also used where only the port matters. */
export async function knockAtPort(
  network: ProbeNetwork,
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<LookResult> {
  const door = network.guard.judgePort(port);
  if (door.verdict === "refused") return couldNotLook("us", door.because);
  const resolved = await resolveHost(network, host, signal);
  if (resolved.outcome === "could-not-look") return resolved;
  const addresses = resolved.addresses.slice(0, AT_ONCE);
  const knocks = await Promise.all(
    addresses.map((address) => knock(network, host, address, port, signal)),
  );
  const transcript = [
    ...resolved.transcript,
    ...knocks.map((knocked, index) =>
      knockLine(knocked, addresses[index] ?? "", port),
    ),
  ];
  for (const knocked of knocks)
    if (knocked.outcome === "connected") {
      knocked.socket.destroy();
      knocked.leave();
    }
  return judge(network, host, port, knocks, transcript);
}

function judge(
  network: ProbeNetwork,
  host: string,
  port: number,
  knocks: readonly Knocked[],
  transcript: readonly string[],
): LookResult {
  const reachable = (value: boolean, because: string): LookResult => ({
    outcome: "saw",
    evidence: [
      {
        fact: "server.reachable",
        value,
        source: "probe",
        at: network.clock.now(),
        because,
      },
    ],
    transcript,
  });
  if (knocks.some(({ outcome }) => outcome === "connected"))
    return reachable(
      true,
      `A connection from here to ${host}, port ${port}, came up.`,
    );
  const failed = knocks.find((knocked) => knocked.outcome === "failed");
  if (failed === undefined)
    return couldNotLook("us", "There was nothing to connect to.", transcript);
  const words = shutWords(failed.verdict, `${host}, port ${port},`);
  return words === undefined
    ? couldNotLook(faultOf(failed.verdict), failed.because, transcript)
    : reachable(false, words);
}

/** What a port that is shut does; undefined where it is not known whether it is shut. */
function shutWords(
  verdict: Extract<Knocked, { outcome: "failed" }>["verdict"],
  door: string,
): string | undefined {
  switch (verdict) {
    case "dropped":
      return `${door} does not answer from here: something on the way swallows the packets.`;
    case "refused":
      return `The connection from here to ${door} is refused.`;
    case "reset":
      return `The connection from here to ${door} is cut as soon as it stands.`;
    default:
      return undefined;
  }
}

function knockLine(knocked: Knocked, address: string, port: number): string {
  return knocked.outcome === "connected"
    ? `TCP ${address} port ${port}: connected in ${Math.round(knocked.ms)} ms`
    : `TCP ${address} port ${port}: ${knocked.because}`;
}
