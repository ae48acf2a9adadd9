import { once } from "node:events";
import { connect, type Socket } from "node:net";
import {
  connect as connectTls,
  TLSSocket,
  type ConnectionOptions,
} from "node:tls";

/** Speaks raw SMTP: writes bytes as they are handed in and reads replies line by line. */
export class RawClient {
  #socket: Socket;
  #buffer = "";
  #ended = false;
  #wake: (() => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen();
  }

  static async open(way: string): Promise<RawClient> {
    const [host = "", port = ""] = way.split(":");
    const socket = connect({ host, port: Number(port), noDelay: true });
    const client = new RawClient(socket);
    await once(socket, "connect");
    return client;
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on("data", (chunk: Buffer) => {
      this.#buffer += chunk.toString("utf8");
      this.#wake?.();
    });
    const end = () => {
      if (socket !== this.#socket) return;
      this.#ended = true;
      this.#wake?.();
    };
    socket.on("error", end);
    socket.on("close", end);
    socket.on("end", end);
  }

  /** The lines of the next reply; none when the server closed. */
  async reply(): Promise<readonly string[]> {
    for (;;) {
      const match = /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(this.#buffer);
      if (match !== null) {
        this.#buffer = this.#buffer.slice(match[0].length);
        return match[0].replace(/\r\n$/, "").split("\r\n");
      }
      if (this.#ended) return [];
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  write(bytes: string | Buffer): void {
    this.#socket.write(bytes);
  }

  /** One command, the last line of its reply. */
  async ask(command: string): Promise<string> {
    this.write(`${command}\r\n`);
    return (await this.reply()).at(-1) ?? "(closed)";
  }

  async askAll(commands: readonly string[]): Promise<readonly string[]> {
    const replies: string[] = [];
    for (const command of commands) replies.push(await this.ask(command));
    return replies;
  }

  /** Shakes hands; the 220 of STARTTLS has been read. */
  async handshake(options: ConnectionOptions = {}): Promise<string | null> {
    const plain = this.#socket;
    plain.removeAllListeners("data");
    const secure = connectTls({
      ...options,
      socket: plain,
      rejectUnauthorized: options.ca !== undefined,
    });
    this.#socket = secure;
    this.#buffer = "";
    await once(secure, "secureConnect");
    this.#listen();
    return secure.getProtocol();
  }

  /** EHLO, STARTTLS, handshake, EHLO. */
  async secure(options: ConnectionOptions = {}): Promise<readonly string[]> {
    await this.ask("EHLO client.example");
    await this.ask("STARTTLS");
    await this.handshake(options);
    this.write("EHLO client.example\r\n");
    return await this.reply();
  }

  /** Who signed the server's certificate. */
  issuer(): string | undefined {
    if (!(this.#socket instanceof TLSSocket)) return undefined;
    const { issuer } = this.#socket.getPeerCertificate();
    return [issuer.CN].flat()[0];
  }

  halfClose(): void {
    this.#socket.end();
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** A conversation from the banner on; the connection is closed afterwards. */
export async function talk<T>(
  way: string,
  conversation: (client: RawClient, banner: string) => Promise<T>,
): Promise<T> {
  const client = await RawClient.open(way);
  try {
    const [banner = ""] = await client.reply();
    return await conversation(client, banner);
  } finally {
    client.close();
  }
}
