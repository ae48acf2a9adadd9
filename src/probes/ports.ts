import type { LookResult } from "../core/model.ts";
import type { Look, LookInput } from "../desk/ports.ts";
import { greetingName, SUBMISSION_PORT } from "./device-server.ts";
import {
  hangUp,
  knockAtEither,
  knockLine,
  type Door,
  type NoKnock,
} from "./knock.ts";
import type { ProbeNetwork } from "./network.ts";
import { fromOffice } from "./office.ts";
import { senderDomain } from "./parties.ts";
import { couldNotLook, resolveHost } from "./reach.ts";
import { saw, seen } from "./saw.ts";
import { tenantDoor } from "./tenant-door.ts";
import { visit } from "./visit.ts";

const SIGN_IN_DOOR = "smtp.office365.com";

type PortState = "open" | "shut" | "unknown";

interface Tried {
  readonly port: number;
  readonly host: string;
  readonly state: PortState;
  readonly transcript: readonly string[];
}

/** Which of mail's ports to Microsoft 365 are open from the device's network: 25, 587 and 465. */
export function createPortsLook(network: ProbeNetwork): Look {
  return fromOffice(network, {
    id: "ports",
    title: "Trying the ports to Microsoft 365",
    yields: ["network.ports-open", "network.ports-shut"],
    needs: ["sender.domain"],
    uses: ["server.name"],
    vantage: "office",
    async run(known, signal): Promise<LookResult> {
      const tried = await Promise.all([
        tryPort25(network, known, signal),
        tryByVisit(network, known, door(SUBMISSION_PORT, signal)),
        tryImplicitTls(network, door(465, signal)),
      ]);
      const lines = tried.flatMap(({ transcript }) => transcript);
      // Two ports of one host share its answers from DNS; what dialogues have in common is each one's own.
      const transcript = lines.filter(
        (line, at) => !line.startsWith("DNS ") || lines.indexOf(line) === at,
      );
      const ports = (state: PortState) =>
        tried.flatMap((one) => (one.state === state ? [one.port] : []));
      const [open, shut] = [ports("open"), ports("shut")];
      if (open.length + shut.length === 0)
        return couldNotLook(
          "network",
          "None of the ports to Microsoft 365 could be tried from here.",
          transcript,
        );
      return saw(
        [
          ...seen(network, { "network.ports-open": open }, openWords(open)),
          ...seen(network, { "network.ports-shut": shut }, shutWords(shut)),
        ],
        transcript,
      );
    },
  });
}

const door = (port: number, signal: AbortSignal): Door => ({
  host: SIGN_IN_DOOR,
  port,
  signal,
});

/** The tenant's own door; where none is known, the sign-in door answers on 25 too. */
async function tryPort25(
  network: ProbeNetwork,
  known: LookInput,
  signal: AbortSignal,
): Promise<Tried> {
  const domain = senderDomain(known);
  const own =
    domain === undefined
      ? undefined
      : await tenantDoor(network, known, domain, signal);
  const host = typeof own === "string" ? own : SIGN_IN_DOOR;
  return tryByVisit(network, known, { host, port: 25, signal });
}

async function tryByVisit(
  network: ProbeNetwork,
  known: LookInput,
  { host, port, signal }: Door,
): Promise<Tried> {
  const spoken = await visit(
    network,
    { host, port, signal },
    { reached: "connected", greeting: greetingName(known) },
  );
  const { transcript } = spoken;
  const state = spoken.outcome === "spoke" ? "open" : stateOf(spoken.verdict);
  return { port, host, state, transcript };
}

/** Only knocked at: what listens there speaks TLS from the first byte (RFC 8314 §3.3). */
async function tryImplicitTls(
  network: ProbeNetwork,
  { host, port, signal }: Door,
): Promise<Tried> {
  const resolved = await resolveHost(network, host, signal);
  if (resolved.outcome === "could-not-look")
    return {
      port,
      host,
      state: "unknown",
      transcript: resolved.transcript ?? [],
    };
  const knocked = await knockAtEither(
    network,
    { host, port, signal },
    resolved.addresses,
  );
  if (knocked.outcome === "connected") hangUp(knocked);
  const state =
    knocked.outcome === "connected" ? "open" : stateOf(knocked.verdict);
  const transcript = [...resolved.transcript, knockLine(knocked, port)];
  return { port, host, state, transcript };
}

/** A reset or a refusal may be Microsoft's or a firewall's; from here the port is shut either way. */
function stateOf(verdict: NoKnock | "no-address"): PortState {
  return ["dropped", "refused", "reset"].includes(verdict) ? "shut" : "unknown";
}

function openWords(open: readonly number[]): string {
  return open.length === 0
    ? "No port to Microsoft 365 that we tried is open from here."
    : `A connection to Microsoft 365 came up on ${portWords(open)}.`;
}

function shutWords(shut: readonly number[]): string {
  if (shut.length === 0)
    return "No port to Microsoft 365 that we tried is shut from here.";
  // https://learn.microsoft.com/exchange/mail-flow-best-practices: 25 and 587 are its ports.
  const hint = shut.includes(465)
    ? " Microsoft 365 itself takes no mail on port 465."
    : "";
  return `No connection to Microsoft 365 came up on ${portWords(shut)}.${hint}`;
}

function portWords(ports: readonly number[]): string {
  return `${ports.length === 1 ? "port" : "ports"} ${ports.join(" and ")}`;
}
