import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import {
  AUTHENTIC_DATA,
  decode,
  encode,
  RECURSION_AVAILABLE,
  TRUNCATED_RESPONSE,
  type Answer,
  type Packet,
} from "dns-packet";

/** What a DNS server for tests says to one question ('contoso.com MX'). */
export type DnsSay =
  | { readonly answers: readonly Answer[]; readonly ad?: true }
  | { readonly rcode: number; readonly answers?: readonly Answer[] }
  /** Over UDP only the TC bit, over TCP the answers. */
  | { readonly overTcp: readonly Answer[] }
  | "silence"
  | "lame"
  | "garbage"
  | "wrong-id";

export interface DnsPeer {
  readonly server: string;
  /** 'udp contoso.com MX', oldest first. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Whatever stands not in the zone does not exist. */
export async function startDns(
  zone: Readonly<Record<string, DnsSay>>,
): Promise<DnsPeer> {
  const asked: string[] = [];
  const tcpSockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    tcpSockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      const reply = respond(zone, chunk.subarray(2), "tcp", asked);
      if (reply === undefined) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    });
  });
  const port = await listenTcp(tcp);
  const udp = createSocket("udp4");
  udp.on("message", (message, from) => {
    const reply = respond(zone, message, "udp", asked);
    if (reply !== undefined) udp.send(reply, from.port, from.address);
  });
  udp.bind(port, "127.0.0.1");
  await once(udp, "listening");
  return {
    server: `127.0.0.1:${port}`,
    asked,
    close: async () => {
      udp.close();
      for (const socket of tcpSockets) socket.destroy();
      tcp.close();
      await once(tcp, "close");
    },
  };
}

async function listenTcp(
  server: ReturnType<typeof createServer>,
): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() satisfies AddressInfo | string | null;
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return address.port;
}

function respond(
  zone: Readonly<Record<string, DnsSay>>,
  message: Buffer,
  transport: "udp" | "tcp",
  asked: string[],
): Buffer | undefined {
  const query = decode(message);
  const question = query.questions?.[0];
  if (question === undefined) return undefined;
  asked.push(`${transport} ${question.name} ${question.type}`);
  const say = zone[`${question.name} ${question.type}`] ?? { rcode: 3 };
  const base: Packet = {
    type: "response",
    id: query.id ?? 0,
    questions: [question],
  };
  if (say === "silence") return undefined;
  if (say === "garbage") return Buffer.from("this is not DNS at all");
  if (say === "lame") return encode({ ...base, flags: 0 });
  if (say === "wrong-id")
    return encode({
      ...base,
      id: ((query.id ?? 0) + 1) % 65536,
      flags: RECURSION_AVAILABLE,
    });
  if ("overTcp" in say)
    return transport === "udp"
      ? encode({ ...base, flags: RECURSION_AVAILABLE | TRUNCATED_RESPONSE })
      : encode({
          ...base,
          flags: RECURSION_AVAILABLE,
          answers: [...say.overTcp],
        });
  const rcode = "rcode" in say ? say.rcode : 0;
  const ad = "ad" in say ? AUTHENTIC_DATA : 0;
  return encode({
    ...base,
    flags: RECURSION_AVAILABLE | ad | rcode,
    answers: [...(say.answers ?? [])],
  });
}

export const a = (name: string, data: string): Answer => ({
  type: "A",
  name,
  ttl: 300,
  data,
});
export const cname = (name: string, data: string): Answer => ({
  type: "CNAME",
  name,
  ttl: 60,
  data,
});
export const mx = (
  name: string,
  preference: number,
  exchange: string,
): Answer => ({
  type: "MX",
  name,
  ttl: 3600,
  data: { preference, exchange },
});
export const txt = (name: string, ...data: readonly string[]): Answer => ({
  type: "TXT",
  name,
  ttl: 600,
  data: [...data],
});
export const ptr = (name: string, data: string): Answer => ({
  type: "PTR",
  name,
  ttl: 600,
  data,
});
export const tlsa = (name: string): Answer => ({
  type: "TLSA",
  name,
  ttl: 600,
  data: {
    usage: 3,
    selector: 1,
    matchingType: 1,
    certificate: Buffer.alloc(32, 0xab),
  },
});
