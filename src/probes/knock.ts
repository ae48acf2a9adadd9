import type { Fault } from "../core/model.ts";
import { microsoftDoor } from "./microsoft-names.ts";
import type { Dialled, NoConnection } from "./net/dialer.ts";
import type { ProbeNetwork } from "./network.ts";

/**
 * `resting`: the server asked for a pause; `enough`: this diagnosis, or this hour, has used its connections; `blind`:
 * where we stand, nobody gets out on this port.
 */
export type NoKnock = NoConnection | "resting" | "enough" | "blind";

export type Knocked =
  | (Extract<Dialled, { outcome: "connected" }> & {
      readonly address: string;
      /** To be called when the connection is done with. */
      readonly leave: () => void;
    })
  | {
      readonly outcome: "failed";
      readonly address: string;
      readonly verdict: NoKnock;
      readonly because: string;
    };

export interface Door {
  readonly host: string;
  readonly port: number;
  /** The diagnosis's signal. */
  readonly signal: AbortSignal;
}

/** One connection within manners: few per diagnosis, two at once per address, none during a pause. `stop` ends this one alone. */
export async function knock(
  network: ProbeNetwork,
  { host, port, signal }: Door,
  address: string,
  stop: AbortSignal = signal,
): Promise<Knocked> {
  const failed = (verdict: NoKnock, because: string): Knocked => ({
    outcome: "failed",
    address,
    verdict,
    because,
  });
  const isMicrosoft25 = isAtMicrosoft({ host, port });
  if (isMicrosoft25 && isBlind(network)) return failed("blind", BLIND);
  const diagnosis = network.diagnosis(signal);
  if (!diagnosis.mayConnect(host))
    return failed("enough", `We have knocked at ${host} often enough for now.`);
  const over = network.budget.spend("address", address, diagnosis.id());
  if (over !== undefined) return failed("enough", `${over}.`);
  const admission = await network.manners.enter(address, stop);
  if (admission.admission !== "enter")
    return failed(admission.admission, admission.because);
  const dialled = await network.dialer.dial(address, port, stop);
  if (isMicrosoft25) remember(network, address, dialled);
  if (dialled.outcome === "connected")
    return { ...dialled, address, leave: admission.leave };
  admission.leave();
  return failed(dialled.verdict, dialled.because);
}

const BLIND =
  "The network in which this service stands lets nothing out on port 25, so we cannot look from here. A prober at your site can.";

/** In the device's own network a shut port is a finding, and looked at each time. */
function isBlind({ standsIn, port25 }: ProbeNetwork): boolean {
  return standsIn === "elsewhere" && port25.isShut();
}

function remember(
  { port25 }: ProbeNetwork,
  address: string,
  dialled: Dialled,
): void {
  if (dialled.outcome === "connected") port25.tried(address, "connected");
  else if (dialled.verdict === "dropped") port25.tried(address, "dropped");
}

/**
 * Connects to the first address that lets us: one front end may be down while the door is open. When the first swallows
 * our packets until its cap, the second is not waited for any longer.
 */
export async function knockAtEither(
  network: ProbeNetwork,
  door: Door,
  addresses: readonly string[],
): Promise<Knocked> {
  const [one = "", other] = addresses;
  if (other === undefined) return knock(network, door, one);
  const first = startKnock(network, door, one);
  const early = await within(first.knocked, network.headStartMs);
  if (early !== undefined && !isShut(early)) return early;
  const second = startKnock(network, door, other);
  const winner = await new Promise<Knocked>((resolve) => {
    void first.knocked.then((knocked) => {
      if (knocked.outcome === "connected" || isDropped(knocked))
        resolve(knocked);
      else void second.knocked.then(resolve);
    });
    void second.knocked.then((knocked) => {
      if (knocked.outcome === "connected") resolve(knocked);
    });
  });
  // The second was silent too, for nearly as long.
  if (isDropped(winner) && isAtMicrosoft(door))
    network.port25.tried(other, "dropped");
  for (const { knocked, stop } of [first, second]) {
    stop();
    void knocked.then((late) => {
      if (late !== winner && late.outcome === "connected") hangUp(late);
    });
  }
  return winner;
}

/** Lets go of a connection. */
export function hangUp(
  knocked: Extract<Knocked, { outcome: "connected" }>,
): void {
  knocked.socket.destroy();
  knocked.leave();
}

function isDropped(knocked: Knocked): boolean {
  return knocked.outcome === "failed" && knocked.verdict === "dropped";
}

function isAtMicrosoft({ host, port }: Omit<Door, "signal">): boolean {
  return port === 25 && microsoftDoor(host) !== undefined;
}

function isShut(knocked: Knocked): boolean {
  return (
    knocked.outcome === "failed" &&
    ["refused", "reset", "unreachable"].includes(knocked.verdict)
  );
}

function startKnock(network: ProbeNetwork, door: Door, address: string) {
  const own = new AbortController();
  const stop = () => own.abort();
  door.signal.addEventListener("abort", stop, { once: true });
  if (door.signal.aborted) stop();
  const knocked = knock(network, door, address, own.signal).finally(() =>
    door.signal.removeEventListener("abort", stop),
  );
  return { knocked, stop };
}

function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

export function knockLine(knocked: Knocked, port: number): string {
  const { address } = knocked;
  return knocked.outcome === "connected"
    ? `TCP ${address} port ${port}: connected in ${Math.round(knocked.ms)} ms`
    : `TCP ${address} port ${port}: ${knocked.because}`;
}

/** Whose fault a missing connection is. */
export function faultOf(verdict: NoKnock): Fault {
  switch (verdict) {
    case "refused":
    case "reset":
    case "resting":
      return "target";
    case "dropped":
    case "unreachable":
      return "network";
    case "guarded":
    case "stopped":
    case "enough":
    case "blind":
      return "us";
  }
}
