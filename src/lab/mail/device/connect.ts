import { connect as connectTcp, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { RouteEntry } from "../../contract.ts";
import { codeOf } from "./resolve.ts";

export type Connected =
  | { readonly kind: "connected"; readonly socket: Socket }
  | { readonly kind: "not-connected"; readonly text: string };

/** Goes the way that the device's network has for this address. An address without a way swallows the packets. */
export async function connect(parts: {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly routes: readonly RouteEntry[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}): Promise<Connected> {
  const { host, address, port, timeoutMs } = parts;
  const route = parts.routes.find(
    (entry) => entry.address === address && entry.port === port,
  );
  const at = `${address}:${port}`;
  const way = route?.to ?? "drop";
  if (way === "drop") {
    await wait(timeoutMs, undefined, { signal: parts.signal }).catch(
      () => undefined,
    );
    return failed(`Connection timed out (${host}: connect ETIMEDOUT ${at})`);
  }
  if (way === "refuse")
    return failed(`Connection refused (${host}: connect ECONNREFUSED ${at})`);
  return await dial(
    way,
    (code) =>
      code === "ETIMEDOUT"
        ? `Connection timed out (${host}: connect ETIMEDOUT ${at})`
        : `Connection failed (${host}: connect ${code} ${at})`,
    timeoutMs,
  );
}

function failed(text: string): Connected {
  return { kind: "not-connected", text };
}

function dial(
  way: string,
  sayFault: (code: string) => string,
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
      resolve(failed(sayFault("ETIMEDOUT")));
    });
    socket.once("error", (error) => resolve(failed(sayFault(codeOf(error)))));
    socket.once("connect", () => {
      socket.setTimeout(0);
      socket.removeAllListeners("timeout");
      resolve({ kind: "connected", socket });
    });
  });
}
