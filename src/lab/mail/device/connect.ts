import { connect as connectTcp, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { RouteEntry } from "../../contract.ts";
import type { Failure } from "./failure.ts";
import { codeOf } from "./resolve.ts";

export type Connected =
  | { readonly kind: "connected"; readonly socket: Socket }
  | { readonly kind: "not-connected"; readonly failure: Failure };

/** Goes the way that the device's network has for this address. An address without a way swallows the packets. */
export async function connect(parts: {
  readonly address: string;
  readonly port: number;
  readonly routes: readonly RouteEntry[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}): Promise<Connected> {
  const { address, port, timeoutMs } = parts;
  const failed = (code: string): Connected => ({
    kind: "not-connected",
    failure: { kind: "not-connected", code, address },
  });
  const route = parts.routes.find(
    (entry) => entry.address === address && entry.port === port,
  );
  const way = route?.to ?? "drop";
  if (way === "drop") {
    await wait(timeoutMs, undefined, { signal: parts.signal }).catch(
      () => undefined,
    );
    return failed("ETIMEDOUT");
  }
  if (way === "refuse") return failed("ECONNREFUSED");
  return await dial(way, failed, timeoutMs);
}

function dial(
  way: string,
  failed: (code: string) => Connected,
  timeoutMs: number,
): Promise<Connected> {
  const colon = way.lastIndexOf(":");
  const socket = connectTcp({
    host: way.slice(0, colon),
    port: Number(way.slice(colon + 1)),
    noDelay: true,
  });
  return new Promise((resolve) => {
    socket.setTimeout(timeoutMs, () => {
      socket.destroy();
      resolve(failed("ETIMEDOUT"));
    });
    socket.once("error", (error) => resolve(failed(codeOf(error))));
    socket.once("connect", () => {
      socket.setTimeout(0);
      socket.removeAllListeners("timeout");
      resolve({ kind: "connected", socket });
    });
  });
}
