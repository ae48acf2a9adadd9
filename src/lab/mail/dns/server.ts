import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { createServer, type Server, type Socket } from "node:net";
import type { Scenario } from "../../scenario.ts";
import { respond, type Transport } from "./response.ts";

export interface DnsServer {
  /** 'address:port', the same port for UDP and TCP. */
  readonly address: string;
  close(): Promise<void>;
}

export interface DnsServerParts {
  readonly scenario: () => Scenario;
  readonly host: string;
  readonly port?: number;
  /** How long an answer is on its way; 0 when absent. */
  readonly roundTripMs?: number;
  /** True while this resolver is out of order: it fails every question. */
  readonly isBroken?: () => boolean;
}

const IDLE_MS = 10_000;
const PORT_TRIES = 20;

/** Opens the lab's resolver. Without a port the system chooses one that is free for UDP and TCP alike. */
export async function openDnsServer(parts: DnsServerParts): Promise<DnsServer> {
  const { udp, tcp, port } = await openPair(parts.host, parts.port ?? 0);
  const open = new Set<Socket>();
  udp.on("error", () => undefined);
  const answer = answerer(parts);
  let state: "open" | "closed" = "open";
  udp.on("message", (query, from) => {
    answer(query, "udp", (reply) => {
      if (state === "open") udp.send(reply, from.port, from.address);
    });
  });
  tcp.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    serveTcp(answer, socket);
  });
  return {
    address: `${parts.host}:${port}`,
    close: async () => {
      state = "closed";
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => udp.close(() => resolve())),
        closed(tcp),
      ]);
    },
  };
}

type Answerer = (
  query: Buffer,
  transport: Transport,
  send: (reply: Buffer) => void,
) => void;

/** Answers after the round trip; what a silent server does not answer, it never sends. */
function answerer(parts: DnsServerParts): Answerer {
  const { scenario, roundTripMs = 0, isBroken = () => false } = parts;
  return (query, transport, send) => {
    const reply = respond(
      scenario(),
      query,
      transport,
      isBroken() ? "broken" : "working",
    );
    if (reply === undefined) return;
    if (roundTripMs === 0) send(reply);
    else setTimeout(() => send(reply), roundTripMs);
  };
}

interface Pair {
  readonly udp: UdpSocket;
  readonly tcp: Server;
  readonly port: number;
}

async function openPair(host: string, wanted: number): Promise<Pair> {
  for (let tries = 1; ; tries += 1) {
    const tcp = await listenTcp(host, wanted);
    const at = tcp.address();
    const port = at !== null && typeof at === "object" ? at.port : 0;
    try {
      return { tcp, port, udp: await bindUdp(host, port) };
    } catch (error) {
      // Free for TCP is not free for UDP.
      await closed(tcp);
      if (wanted !== 0 || tries === PORT_TRIES) throw error;
    }
  }
}

function listenTcp(host: string, port: number): Promise<Server> {
  const server = createServer({ noDelay: true });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

function bindUdp(host: string, port: number): Promise<UdpSocket> {
  const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, host, () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** RFC 1035 §4.2.2: each message stands behind its length in two octets; several may share a connection. */
function serveTcp(answer: Answerer, socket: Socket): void {
  let buffer: Buffer = Buffer.alloc(0);
  socket.setTimeout(IDLE_MS, () => socket.destroy());
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    while (buffer.length >= 2) {
      const length = buffer.readUInt16BE(0);
      if (buffer.length < 2 + length) return;
      const query = buffer.subarray(2, 2 + length);
      buffer = buffer.subarray(2 + length);
      // A client that asks without reading is not worth its memory.
      if (socket.writableLength > 1 << 20) return void socket.destroy();
      answer(query, "tcp", (reply) => {
        const size = Buffer.alloc(2);
        size.writeUInt16BE(reply.length);
        if (socket.writable) socket.write(Buffer.concat([size, reply]));
      });
    }
  });
}
