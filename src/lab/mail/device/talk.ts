import { isIP, type Socket } from "node:net";
import {
  connect as connectTls,
  type ConnectionOptions,
  type TLSSocket,
} from "node:tls";
import { codeOf } from "./resolve.ts";

export interface Reply {
  readonly code: number;
  /** As they came, with their codes. */
  readonly lines: readonly string[];
}

export type Heard =
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "lost"; readonly text: string };

/** The device's side of an SMTP connection: says a line, hears a reply, keeps the record. */
export class Talk {
  readonly transcript: string[] = [];
  readonly #host: string;
  readonly #timeoutMs: number;
  #socket: Socket;
  #buffer = "";
  #lost: string | undefined;
  #wake: (() => void) | undefined;
  readonly #take = (chunk: Buffer): void => {
    this.#buffer += chunk.toString("utf8");
    this.#wake?.();
  };

  constructor(socket: Socket, host: string, timeoutMs: number) {
    this.#socket = socket;
    this.#host = host;
    this.#timeoutMs = timeoutMs;
    this.#listen(socket);
  }

  #listen(socket: Socket): void {
    const lose = (text: string) => {
      if (socket !== this.#socket) return;
      this.#lost ??= text;
      this.#wake?.();
    };
    socket.on("data", this.#take);
    socket.on("error", (error) =>
      lose(`Connection lost (${this.#host}: ${codeOf(error)})`),
    );
    socket.on("close", () => lose(`Connection closed by ${this.#host}`));
    socket.setTimeout(this.#timeoutMs, () => {
      lose(`Connection timed out (${this.#host}: no answer)`);
      socket.destroy();
    });
  }

  /** Sends a command; `shown` stands in the transcript in its place when it is a secret. */
  async say(line: string, shown = line): Promise<Heard> {
    this.transcript.push(`C: ${shown}`);
    this.#socket.write(`${line}\r\n`);
    return await this.hear();
  }

  /** Sends a message with its closing dot. */
  async sayMessage(text: string): Promise<Heard> {
    this.transcript.push(`C: (${Buffer.byteLength(text)} bytes)`, "C: .");
    const stuffed = text.replace(/^\./gm, "..");
    this.#socket.write(`${stuffed}\r\n.\r\n`);
    return await this.hear();
  }

  /** The next whole reply (RFC 5321 §4.2.1: the last line has a blank after the code). */
  async hear(): Promise<Heard> {
    for (;;) {
      const match = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\r?\n/.exec(
        this.#buffer,
      );
      if (match !== null) {
        this.#buffer = this.#buffer.slice(match[0].length);
        const lines = match[0].trimEnd().split(/\r?\n/);
        this.transcript.push(...lines.map((line) => `S: ${line}`));
        return {
          kind: "reply",
          reply: { code: Number(match[0].slice(0, 3)), lines },
        };
      }
      if (this.#lost !== undefined) return { kind: "lost", text: this.#lost };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Turns the connection into TLS. Nothing is checked: few devices look at the server's certificate. */
  async secure(options: ConnectionOptions): Promise<string | undefined> {
    const plain = this.#socket;
    plain.off("data", this.#take);
    plain.setTimeout(0);
    const servername = isIP(this.#host) === 0 ? { servername: this.#host } : {};
    const secure = connectTls({
      ...options,
      ...servername,
      socket: plain,
      rejectUnauthorized: false,
    });
    this.#socket = secure;
    this.#buffer = "";
    const fault = await handshake(secure, this.#timeoutMs);
    if (fault !== undefined)
      return `TLS connection failed (${this.#host}: ${fault})`;
    this.transcript.push(`(${secure.getProtocol() ?? "TLS"})`);
    this.#listen(secure);
    return undefined;
  }

  end(): void {
    this.#socket.destroy();
  }
}

function handshake(
  secure: TLSSocket,
  timeoutMs: number,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    secure.setTimeout(timeoutMs, () => {
      secure.destroy();
      resolve("handshake timed out");
    });
    secure.once("secureConnect", () => resolve(undefined));
    secure.once("error", (error: Error) => resolve(error.message.trim()));
    secure.once("close", () => resolve("connection closed"));
  });
}
