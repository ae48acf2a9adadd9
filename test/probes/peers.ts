import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { TestIdentity } from "./certificates.ts";

/** A mail server for tests. What it says to which verb is data; a function takes the socket into its own hands. */
export interface PeerScript {
  /** Greeting lines; absent: '220 peer.example ESMTP'. A function acts on the fresh connection. */
  readonly banner?: string | ((socket: Socket) => void);
  readonly replies?: Readonly<
    Record<string, string | ((socket: Socket, line: string) => void)>
  >;
  readonly identity?: TestIdentity;
  /** EHLO keywords in plain and inside TLS. */
  readonly offers?: readonly string[];
  readonly offersInTls?: readonly string[];
  readonly hello?: string;
  /** Asks for a certificate in TLS; whose it got, it notes as 'TLS certificate of CN=NAME'. */
  readonly asksForCertificate?: true;
}

/** Where it may leave us waiting, a test wants short caps; else none that a busy machine could miss. */
export function mayFallSilent({
  banner,
  replies = {},
  identity,
}: PeerScript): boolean {
  const isFunction = (one: unknown) => typeof one === "function";
  return (
    identity === undefined ||
    isFunction(banner) ||
    Object.values(replies).some(isFunction)
  );
}

export interface Peer {
  readonly port: number;
  readonly to: string;
  /** Every line that any client said, 'TLS ' in front of those inside TLS. */
  readonly heard: string[];
  connections(): number;
  close(): Promise<void>;
}

const USUAL: Readonly<Record<string, string>> = {
  MAIL: "250 2.1.0 Sender OK",
  RCPT: "250 2.1.5 Recipient OK",
  RSET: "250 2.0.0 Resetting",
  QUIT: "221 2.0.0 Bye",
  STARTTLS: "220 2.0.0 SMTP server ready",
};

export async function startPeer(script: PeerScript = {}): Promise<Peer> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => sockets.delete(socket));
    socket.on("close", () => sockets.delete(socket));
    const { banner = "220 peer.example ESMTP" } = script;
    if (typeof banner === "string") socket.write(`${banner}\r\n`);
    else banner(socket);
    serve(socket, script, heard, "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() satisfies AddressInfo | string | null;
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return {
    port: address.port,
    to: `127.0.0.1:${address.port}`,
    heard,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function serve(
  socket: Socket,
  script: PeerScript,
  heard: string[],
  prefix: "" | "TLS ",
): void {
  let pending = "";
  const onData = (chunk: Buffer) => {
    pending += chunk.toString("latin1");
    for (;;) {
      const end = pending.indexOf("\n");
      if (end === -1) return;
      const line = pending.slice(0, end).trim();
      pending = pending.slice(end + 1);
      heard.push(`${prefix}${line}`);
      if (answer(socket, script, line, prefix) === "start-tls") {
        socket.off("data", onData);
        goTls(socket, script, heard);
        return;
      }
    }
  };
  socket.on("data", onData);
}

function answer(
  socket: Socket,
  script: PeerScript,
  line: string,
  prefix: "" | "TLS ",
): "start-tls" | undefined {
  const verb = line.split(" ")[0]?.toUpperCase() ?? "";
  const replies = script.replies ?? {};
  const reply =
    replies[`${prefix}${line}`] ?? replies[`${prefix}${verb}`] ?? replies[verb];
  if (typeof reply === "function") {
    reply(socket, line);
    return undefined;
  }
  if (reply === undefined && verb === "EHLO") {
    const offers =
      prefix === ""
        ? (script.offers ?? ["PIPELINING", "STARTTLS"])
        : (script.offersInTls ?? ["PIPELINING"]);
    const lines = [script.hello ?? "peer.example Hello", ...offers];
    socket.write(
      lines
        .map((text, i) => `250${i === lines.length - 1 ? " " : "-"}${text}\r\n`)
        .join(""),
    );
    return undefined;
  }
  const text = reply ?? USUAL[verb] ?? "500 5.5.1 What?";
  socket.write(`${text}\r\n`);
  return verb === "STARTTLS" && text.startsWith("220") && script.identity
    ? "start-tls"
    : undefined;
}

function goTls(plain: Socket, script: PeerScript, heard: string[]): void {
  const { cert, key } = script.identity ?? { cert: "", key: "" };
  const socket = new TLSSocket(plain, {
    isServer: true,
    requestCert: script.asksForCertificate === true,
    rejectUnauthorized: false,
    secureContext: createSecureContext({ cert, key }),
  });
  socket.on("error", () => socket.destroy());
  socket.on("secure", () => {
    if (script.asksForCertificate !== true) return;
    const { subject = "nobody" } = socket.getPeerX509Certificate() ?? {};
    heard.push(`TLS certificate of ${subject}`);
  });
  serve(socket, script, heard, "TLS ");
}
