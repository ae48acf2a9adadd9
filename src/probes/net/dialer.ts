import { connect, type Socket } from "node:net";
import { canonicalAddress, type Guard } from "./guard.ts";
import type { Route, RouteTable } from "./routes.ts";

/** Why a connection did not come up. `guarded`: we would not; `stopped`: nobody wants to know any more. */
export type NoConnection =
  "refused" | "dropped" | "reset" | "unreachable" | "guarded" | "stopped";

export type Dialled =
  | {
      readonly outcome: "connected";
      readonly socket: Socket;
      readonly ms: number;
    }
  | {
      readonly outcome: "failed";
      readonly verdict: NoConnection;
      readonly because: string;
      readonly ms: number;
    };

export interface Dialer {
  /** Connects to an address literal; the guard judges it first, always. Never throws. */
  dial(address: string, port: number, signal: AbortSignal): Promise<Dialled>;
}

export interface DialerOptions {
  readonly guard: Guard;
  readonly routes: RouteTable;
  /** CONNECT_MS when absent. */
  readonly capMs?: number;
}

type Failure = Extract<Dialled, { outcome: "failed" }>;

/**
 * SYN and two retransmits take 3 s (RFC 6298 §2); later answers are as good as none. With the questions to DNS before
 * it, a port that swallows everything costs a diagnosis less than 3.5 s.
 */
const CONNECT_MS = 3_400;

export function createDialer(options: DialerOptions): Dialer {
  const capMs = options.capMs ?? CONNECT_MS;
  return {
    async dial(address, port, signal) {
      const started = performance.now();
      const failed = (verdict: NoConnection, because: string): Failure => ({
        outcome: "failed",
        verdict,
        because,
        ms: performance.now() - started,
      });
      const judged = options.guard.judgeAddress(address);
      if (judged.verdict === "refused")
        return failed("guarded", judged.because);
      const door = options.guard.judgePort(port);
      if (door.verdict === "refused") return failed("guarded", door.because);
      if (signal.aborted) return failed("stopped", SENTENCES.stopped);
      const route = options.routes.find(judged.address, port);
      const got = await follow(route, judged.address, port, capMs, signal);
      if (typeof got === "string")
        return failed(got, sentence(got, address, port, capMs));
      return {
        outcome: "connected",
        socket: got,
        ms: performance.now() - started,
      };
    },
  };
}

function follow(
  route: Route,
  address: string,
  port: number,
  capMs: number,
  signal: AbortSignal,
): Promise<Socket | NoConnection> {
  switch (route.way) {
    case "direct":
      return open(address, port, capMs, signal);
    case "to":
      return open(route.host, route.port, capMs, signal);
    case "drop":
      return silence(capMs, signal);
    case "refuse":
      return Promise.resolve("refused");
    case "nowhere":
      return Promise.resolve("unreachable");
  }
}

function open(
  host: string,
  port: number,
  capMs: number,
  signal: AbortSignal,
): Promise<Socket | NoConnection> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true });
    const settle = (result: Socket | NoConnection) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      socket.off("connect", arrived);
      if (typeof result === "string") socket.destroy();
      resolve(result);
    };
    const stop = () => settle("stopped");
    const arrived = () => {
      // Nothing between the check and the connection may have changed the peer.
      const peer = canonicalAddress(socket.remoteAddress ?? "");
      settle(peer === canonicalAddress(host) ? socket : "reset");
    };
    const timer = setTimeout(() => settle("dropped"), capMs);
    signal.addEventListener("abort", stop, { once: true });
    socket.once("connect", arrived);
    // Stays for the socket's life: an error without a listener would end the process.
    socket.on("error", (error) => settle(verdictOf(error)));
  });
}

function silence(capMs: number, signal: AbortSignal): Promise<NoConnection> {
  return new Promise((resolve) => {
    const settle = (result: NoConnection) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(result);
    };
    const stop = () => settle("stopped");
    const timer = setTimeout(() => settle("dropped"), capMs);
    signal.addEventListener("abort", stop, { once: true });
  });
}

function verdictOf(error: Error): NoConnection {
  const code = "code" in error ? error.code : undefined;
  switch (code) {
    case "ECONNREFUSED":
      return "refused";
    case "ECONNRESET":
    case "EPIPE":
      return "reset";
    case "ETIMEDOUT":
      return "dropped";
    default:
      // ENETUNREACH, EHOSTUNREACH, EADDRNOTAVAIL, EACCES: our side found no way there.
      return "unreachable";
  }
}

const SENTENCES = { stopped: "The look was stopped." } as const;

function sentence(
  verdict: NoConnection,
  address: string,
  port: number,
  capMs: number,
): string {
  switch (verdict) {
    case "refused":
      return `${address} refused the connection to port ${port}.`;
    case "dropped":
      return `${address} did not answer on port ${port} within ${capMs / 1000} seconds.`;
    case "reset":
      return `The connection to ${address} port ${port} was cut at once.`;
    case "unreachable":
      return `There is no way from here to ${address} port ${port}.`;
    case "guarded":
      return `We do not connect to ${address}.`;
    case "stopped":
      return SENTENCES.stopped;
  }
}
