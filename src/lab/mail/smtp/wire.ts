import type { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { TLSSocket, type SecureContext } from "node:tls";
import { trustedNames } from "./client-certificate.ts";
import { MessageText } from "./message-text.ts";
import type { ReceivedMessage, Security } from "./rules.ts";

export type Line =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "too-long" }
  | { readonly kind: "end" };

/** How a server shows itself in TLS, and whose client certificates it believes. */
export interface TlsSide {
  readonly context: SecureContext;
  readonly authority: X509Certificate;
  /** A firewall that opens TLS keeps the client's certificate to itself. */
  readonly asksForCertificate: boolean;
}

const HIGH_WATER = 1 << 20;
const HANDSHAKE_MS = 30_000;

/** One connection as lines in and lines out. Never throws: whatever goes wrong with the socket is an end. */
export class Wire {
  security: Security = { kind: "plain" };
  #socket: Socket;
  #buffer: Buffer = Buffer.alloc(0);
  #state: "open" | "ended" = "open";
  #wake: (() => void) | undefined;
  readonly #take = (chunk: Buffer): void => {
    this.#buffer =
      this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    if (this.#buffer.length > HIGH_WATER) this.#socket.pause();
    this.#wake?.();
  };

  constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen(socket);
  }

  #listen(socket: Socket): void {
    const end = () => {
      // The plain socket below TLS closes too; only the socket in use ends the session.
      if (socket !== this.#socket) return;
      this.#state = "ended";
      this.#wake?.();
    };
    // A reset is followed by 'close'.
    socket.on("error", () => undefined);
    socket.on("end", end);
    socket.on("close", end);
    socket.on("data", this.#take);
  }

  async #more(): Promise<void> {
    if (this.#state === "ended") return;
    this.#socket.resume();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = undefined;
  }

  #cut(length: number): Buffer {
    const head = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return head;
  }

  /** The next line without its end; a bare LF ends a command too. */
  async line(limit: number): Promise<Line> {
    let dropped = 0;
    for (;;) {
      const at = this.#buffer.indexOf(10);
      if (at >= 0) {
        const raw = this.#cut(at + 1);
        if (dropped + raw.length > limit) return { kind: "too-long" };
        return {
          kind: "line",
          text: raw.toString("utf8").replace(/\r?\n$/, ""),
        };
      }
      if (this.#buffer.length > limit || dropped > 0)
        dropped += this.#cut(this.#buffer.length).length;
      if (this.#state === "ended" || dropped > HIGH_WATER)
        return { kind: "end" };
      await this.#more();
    }
  }

  /** Reads up to the line with the single dot. Only CR LF counts, so that no smuggled message ends early. */
  async message(): Promise<ReceivedMessage | undefined> {
    // The line end of DATA stands before the text, so that a dot at once is an empty message.
    this.#buffer = Buffer.concat([Buffer.from("\r\n"), this.#buffer]);
    const text = new MessageText(2);
    for (;;) {
      const at = this.#buffer.indexOf("\r\n.\r\n");
      if (at >= 0) {
        text.add(this.#cut(at + 2));
        this.#cut(3);
        return text.received();
      }
      if (this.#buffer.length > 4) text.add(this.#cut(this.#buffer.length - 4));
      if (this.#state === "ended") return undefined;
      await this.#more();
    }
  }

  /** Reads exactly so many bytes into the text (BDAT). */
  async bytes(count: number, text: MessageText): Promise<"read" | "end"> {
    let left = count;
    while (left > 0) {
      const chunk = this.#cut(Math.min(left, this.#buffer.length));
      text.add(chunk);
      left -= chunk.length;
      if (left > 0 && chunk.length === 0) {
        if (this.#state === "ended") return "end";
        await this.#more();
      }
    }
    return "read";
  }

  /** Writes lines; waits while the client does not read. */
  async send(lines: readonly string[]): Promise<void> {
    const socket = this.#socket;
    // Control characters of a stranger's text must not become lines of ours.
    const clean = lines.map((line) =>
      line.replace(/[\u0000-\u001f\u007f]/g, " "),
    );
    if (!socket.writable) return;
    if (socket.write(`${clean.join("\r\n")}\r\n`)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        socket.off("drain", done);
        socket.off("close", done);
        resolve();
      };
      socket.on("drain", done);
      socket.on("close", done);
    });
  }

  /** Says goodbye to the plain session and shakes hands. What came in plain text after STARTTLS is dropped. */
  async startTls(ready: string, side: TlsSide): Promise<"secure" | "failed"> {
    const plain = this.#socket;
    this.#buffer = Buffer.alloc(0);
    plain.off("data", this.#take);
    // From here on the secure socket keeps the time; a silent client is told once.
    plain.setTimeout(0);
    plain.removeAllListeners("timeout");
    // The writing and the taking over happen in one turn, so that no byte of the handshake is read as text.
    plain.write(`${ready}\r\n`);
    const secure = new TLSSocket(plain, {
      isServer: true,
      secureContext: side.context,
      requestCert: side.asksForCertificate,
      rejectUnauthorized: false,
    });
    this.#socket = secure;
    secure.on("error", () => undefined);
    const outcome = await handshake(secure);
    this.#state = outcome === "secure" ? "open" : "ended";
    if (outcome === "failed") return outcome;
    this.security = {
      kind: "tls",
      version: secure.getProtocol() ?? "unknown",
      certificateDomains: trustedNames(secure, side.authority),
    };
    this.#listen(secure);
    return outcome;
  }

  /** Calls back after so long without a byte. */
  onIdle(timeoutMs: number, idle: () => void): void {
    this.#socket.setTimeout(timeoutMs, idle);
  }

  /** Fires when the connection is gone. */
  signalOfEnd(): AbortSignal {
    const controller = new AbortController();
    this.#socket.once("close", () => controller.abort());
    if (this.#socket.destroyed) controller.abort();
    return controller.signal;
  }

  /** Flushes what was written and closes; a client that stays is cut off. */
  close(): void {
    const socket = this.#socket;
    socket.end();
    socket.setTimeout(2_000, () => socket.destroy());
    socket.resume();
  }
}

function handshake(secure: TLSSocket): Promise<"secure" | "failed"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => secure.destroy(), HANDSHAKE_MS);
    const settle = (outcome: "secure" | "failed") => {
      clearTimeout(timer);
      resolve(outcome);
    };
    secure.once("secure", () => settle("secure"));
    secure.once("close", () => settle("failed"));
  });
}
