import { createSocket } from "node:dgram";
import { connect, isIP } from "node:net";
import {
  decodeReply,
  encodeQuery,
  type DnsQuery,
  type DnsReply,
} from "./dns-wire.ts";

export interface DnsServer {
  readonly host: string;
  readonly port: number;
}

/** 'silent': no answer in time; 'unreachable': the network said no at once; 'stopped': nobody waits any more. */
export type NoReply = "silent" | "unreachable" | "stopped";

/** One datagram to one server. The port is the system's choice, so both id and port are random (RFC 5452 §4). */
export function askByUdp(
  server: DnsServer,
  query: DnsQuery,
  capMs: number,
  signal: AbortSignal,
): Promise<DnsReply | NoReply> {
  const { id, bytes } = encodeQuery(query);
  const socket = createSocket(isIP(server.host) === 6 ? "udp6" : "udp4");
  return settleOnce(capMs, signal, (settle) => {
    socket.on("message", (message) => {
      const reply = decodeReply(message, id, query);
      if (reply !== undefined) settle(reply);
    });
    socket.on("error", () => settle("unreachable"));
    // Connected, so that answers from elsewhere never arrive and a closed port says so.
    socket.connect(server.port, server.host, () => socket.send(bytes));
    return () => socket.close();
  });
}

/** The same over TCP, with its two bytes of length (RFC 1035 §4.2.2). */
export function askByTcp(
  server: DnsServer,
  query: DnsQuery,
  capMs: number,
  signal: AbortSignal,
): Promise<DnsReply | NoReply> {
  const { id, bytes } = encodeQuery(query);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return settleOnce(capMs, signal, (settle) => {
    const socket = connect({ host: server.host, port: server.port });
    let received = Buffer.alloc(0);
    socket.on("connect", () => socket.write(Buffer.concat([length, bytes])));
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2) return;
      const end = 2 + received.readUInt16BE(0);
      if (received.length < end) return;
      settle(decodeReply(received.subarray(2, end), id, query) ?? "silent");
    });
    socket.on("error", () => settle("unreachable"));
    socket.on("close", () => settle("unreachable"));
    return () => socket.destroy();
  });
}

/** Starts something, takes its first word, the cap's or the signal's, and cleans up. */
function settleOnce(
  capMs: number,
  signal: AbortSignal,
  start: (settle: (result: DnsReply | NoReply) => void) => () => void,
): Promise<DnsReply | NoReply> {
  return new Promise((resolve) => {
    let settled: DnsReply | NoReply | undefined;
    const settle = (result: DnsReply | NoReply) => {
      if (settled !== undefined) return;
      settled = result;
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      cleanUp();
      resolve(result);
    };
    const stop = () => settle("stopped");
    const timer = setTimeout(() => settle("silent"), capMs);
    signal.addEventListener("abort", stop, { once: true });
    const cleanUp = start(settle);
    if (signal.aborted) stop();
  });
}
