import { isIP, type Socket } from "node:net";
import {
  connect as connectTls,
  type ConnectionOptions,
  type TLSSocket,
} from "node:tls";
import { tlsFaultOf, type Failure } from "./failure.ts";
import { codeOf } from "./resolve.ts";

export interface Reply {
  readonly code: number;
  /** As they came, with their codes. */
  readonly lines: readonly string[];
}

export type Heard =
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "lost"; readonly failure: Failure };

/** The device's side of an SMTP connection: says a line, hears a reply, keeps the record. */
export class Talk {
  readonly transcript: string[] = [];
  readonly #host: string;
  #timeoutMs: number;
  #socket: Socket;
  #buffer = "";
  #heard: "nothing" | "something" = "nothing";
  #lost: Failure | undefined;
  #wake: (() => void) | undefined;
  readonly #take = (chunk: Buffer): void => {
    this.#buffer += chunk.toString("utf8");
    this.#heard = "something";
    this.#wake?.();
  };

  constructor(socket: Socket, host: string, timeoutMs: number) {
    this.#socket = socket;
    this.#host = host;
    this.#timeoutMs = timeoutMs;
    this.#listen(socket);
  }

  /** From now on it waits so long for a reply. */
  setPatience(timeoutMs: number): void {
    this.#timeoutMs = timeoutMs;
    this.#socket.setTimeout(timeoutMs);
  }

  #listen(socket: Socket): void {
    const lose = (how: "closed" | "silent" | "cut", code: string) => {
      if (socket !== this.#socket) return;
      const isGreeting = how === "silent" && this.#heard === "nothing";
      this.#lost ??= {
        kind: "lost",
        how: isGreeting ? "no-greeting" : how,
        code,
      };
      this.#wake?.();
    };
    socket.on("data", this.#take);
    socket.on("error", (error) => lose("cut", codeOf(error)));
    socket.on("close", () => lose("closed", "ECONNRESET"));
    socket.setTimeout(this.#timeoutMs, () => {
      lose("silent", "ETIMEDOUT");
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
      if (this.#lost !== undefined)
        return { kind: "lost", failure: this.#lost };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Turns the connection into TLS. The certificate is looked at where the options say so: few devices do. */
  async secure(options: ConnectionOptions): Promise<Failure | undefined> {
    const plain = this.#socket;
    plain.off("data", this.#take);
    plain.setTimeout(0);
    const servername = isIP(this.#host) === 0 ? { servername: this.#host } : {};
    const secure = connectTls({
      rejectUnauthorized: false,
      ...options,
      ...servername,
      host: this.#host,
      socket: plain,
    });
    this.#socket = secure;
    this.#buffer = "";
    const fault = await handshake(secure, this.#timeoutMs);
    if (fault !== undefined) return fault;
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
): Promise<Failure | undefined> {
  const failed = (code: string, message: string): Failure => ({
    kind: "tls",
    fault: tlsFaultOf(code, message),
    message,
  });
  return new Promise((resolve) => {
    secure.setTimeout(timeoutMs, () => {
      secure.destroy();
      resolve(failed("ETIMEDOUT", "handshake timed out"));
    });
    secure.once("secureConnect", () => resolve(undefined));
    secure.once("error", (error: Error) =>
      resolve(failed(codeOf(error), error.message.trim())),
    );
    secure.once("close", () => resolve(failed("", "connection closed")));
  });
}
