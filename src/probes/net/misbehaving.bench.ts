import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** Mail servers as nobody wants them, on loopback. */

type Manner = (socket: Socket) => void;

/** Says its greeting, then these answers to the verbs; to any other nothing. */
function answering(replies: Readonly<Record<string, string>>): Manner {
  return (socket) => {
    socket.write("220 mx ESMTP\r\n");
    socket.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString("latin1").split("\r\n")) {
        const reply = replies[line.slice(0, 4)];
        if (reply !== undefined && socket.writable) socket.write(reply);
      }
    });
  };
}

const EHLO = "250-mx Hello\r\n250-PIPELINING\r\n250 STARTTLS\r\n";

const MANNERS: Readonly<Record<string, Manner>> = {
  silent: () => undefined,
  drip: (socket) => {
    const dripping = setInterval(() => socket.write("2"), 20);
    socket.on("close", () => clearInterval(dripping));
  },
  reset: (socket) => socket.resetAndDestroy(),
  "half a greeting": (socket) => socket.end("220 half"),
  "endless greeting": (socket) => socket.write("220-more\r\n".repeat(4_000)),
  "no answer to EHLO": answering({}),
  "no STARTTLS": answering({ EHLO: "250 mx Hello\r\n" }),
  "STARTTLS refused": answering({ EHLO, STAR: "503 5.5.1 no\r\n" }),
  "TLS stalls": answering({ EHLO, STAR: "220 go\r\n" }),
  "what follows is not TLS": answering({ EHLO, STAR: "220 go\r\n250 x\r\n" }),
};

export interface Misbehaving {
  readonly name: string;
  /** 'ip:port'. */
  readonly to: string;
  close(): Promise<void>;
}

export function openMisbehaving(): Promise<readonly Misbehaving[]> {
  return Promise.all(
    Object.entries(MANNERS).map(([name, manner]) => open(name, manner)),
  );
}

async function open(name: string, manner: Manner): Promise<Misbehaving> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    manner(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  const port = typeof at === "object" ? (at?.port ?? 0) : 0;
  return {
    name,
    to: `127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
