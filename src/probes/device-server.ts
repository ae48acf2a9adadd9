import type { LookInput } from "../desk/ports.ts";
import type { Door } from "./knock.ts";
import { mailExchangers } from "./mail-exchangers.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import type { ProbeNetwork } from "./network.ts";
import { senderDomain } from "./parties.ts";
import { judgeTarget } from "./permitted-host.ts";
import { couldNotLook, refusedTarget, type CouldNotLook } from "./reach.ts";
import { visit, type Reached, type Spoken } from "./visit.ts";

/** The server that the device is set to; while that is unknown, the one in the domain's MX. */
export async function deviceServer(
  network: ProbeNetwork,
  known: LookInput,
  signal: AbortSignal,
): Promise<Door | CouldNotLook> {
  const host = await findHost(network, known, signal);
  if (typeof host !== "string") return host;
  const target = await judgeTarget(network, host);
  if (target.verdict === "refused") return refusedTarget("us", target.because);
  const port =
    known.serverPort ??
    (microsoftDoor(target.host) === "submission" ? SUBMISSION_PORT : 25);
  return { host: target.host, port, signal };
}

export const SUBMISSION_PORT = 587;

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

/** A visit to the device's server that has come so far; could-not-look where there was none. */
export async function visitDeviceServer(
  network: ProbeNetwork,
  known: LookInput,
  signal: AbortSignal,
  reached: Reached,
): Promise<
  | CouldNotLook
  | (Extract<Spoken, { outcome: "spoke" }> & { readonly door: Door })
> {
  const door = await deviceServer(network, known, signal);
  if ("outcome" in door) return door;
  const spoken = await visit(network, door, {
    reached,
    greeting: greetingName(known),
  });
  return spoken.outcome === "spoke" ? { ...spoken, door } : spoken.look;
}

/** The name to say in EHLO: the sender's domain, as a device of theirs would (RFC 5321 §4.1.4 lets any name pass). */
export function greetingName(known: LookInput): string {
  return senderDomain(known) ?? "unknown.invalid";
}
