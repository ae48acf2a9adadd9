import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * A stretch of network before a server: what goes in comes out half a round trip later, in its order. Measurements use
 * it; nothing is slept away where it is not asked for.
 */
export function openDistance(
  target: { readonly host: string; readonly port: number },
  roundTripMs: number,
  onOpen: (socket: Socket) => void,
): Server {
  return createServer({ noDelay: true, allowHalfOpen: true }, (near) => {
    onOpen(near);
    near.on("error", () => undefined);
    const waiting: Buffer[] = [];
    const hold = (chunk: Buffer) => waiting.push(chunk);
    near.on("data", hold);
    // On loopback the client is connected at once: its handshake's round trip, and the greeting's first half, come here.
    const timer = setTimeout(() => {
      const far = connect({ ...target, noDelay: true, allowHalfOpen: true });
      onOpen(far);
      far.on("error", () => near.destroy());
      near.off("data", hold);
      for (const chunk of waiting) far.write(chunk);
      delayed(near, far, roundTripMs / 2);
      delayed(far, near, roundTripMs / 2);
    }, roundTripMs * 1.5);
    near.on("close", () => clearTimeout(timer));
  });
}

/** Timers of one length fire in the order in which they were set. */
function delayed(from: Socket, to: Socket, ms: number): void {
  from.on("data", (chunk: Buffer) => {
    setTimeout(() => to.writable && to.write(chunk), ms);
  });
  from.on("end", () => setTimeout(() => to.end(), ms));
  from.on("close", () => setTimeout(() => to.destroy(), ms));
}
