import type { Socket } from "node:net";
import { ReplyReader, quoteReply, type Reply } from "./smtp-reply.ts";
import { printVerb, type Verb } from "./smtp-verbs.ts";
import { upgrade, type TlsOptions, type TlsOutcome } from "./tls.ts";

/** How a session ended without the reply that was awaited. */
export type SessionEnd =
  | "closed"
  | "reset"
  /** Nothing came within the cap. */
  | "silent"
  /** Something came, drop by drop, and never became a reply. */
  | "tarpit"
  | "too-much"
  | "not-smtp"
  | "stopped";

export type Heard =
  | { readonly heard: "reply"; readonly reply: Reply; readonly ms: number }
  | { readonly heard: "end"; readonly end: SessionEnd };

export interface SessionCaps {
  readonly bannerMs: number;
  readonly stepMs: number;
  readonly dialogueMs: number;
  readonly dialogueBytes: number;
}

export const CAPS: SessionCaps = {
  bannerMs: 15_000,
  stepMs: 10_000,
  dialogueMs: 30_000,
  dialogueBytes: 65_536,
};

type Waiter = (end: SessionEnd | undefined) => void;

/** One SMTP connection: says verbs, hears replies, keeps the transcript with its times. Never throws on the wire. */
export class SmtpSession {
  readonly transcript: string[] = [];
  #socket: Socket;
  readonly #caps: SessionCaps;
  readonly #signal: AbortSignal;
  readonly #reader = new ReplyReader();
  readonly #startedAt = performance.now();
  #bytes = 0;
  #end: SessionEnd | undefined;
  #waiter: Waiter | undefined;

  constructor(socket: Socket, signal: AbortSignal, caps: SessionCaps = CAPS) {
    this.#socket = socket;
    this.#caps = caps;
    this.#signal = signal;
    signal.addEventListener("abort", this.#stop, { once: true });
    if (signal.aborted) this.#finish("stopped");
    this.#listen(socket);
  }

  /** The server's greeting, which may take longer than other replies. */
  hearBanner(): Promise<Heard> {
    return this.#hear(this.#caps.bannerMs);
  }

  hear(): Promise<Heard> {
    return this.#hear(this.#caps.stepMs);
  }

  /** Says all verbs in one packet; more than one only where the server offers PIPELINING. */
  say(...verbs: readonly Verb[]): void {
    const lines = verbs.map(printVerb);
    for (const line of lines) this.note("C", line);
    if (this.#end === undefined)
      this.#socket.write(lines.map((line) => `${line}\r\n`).join(""));
  }

  /** After the 220: drops what came in plain behind it (RFC 3207 §4.2, CVE-2011-0411) and shakes hands. */
  async startTls(options: TlsOptions): Promise<TlsOutcome> {
    const injected = this.#reader.dropLeftover();
    if (injected > 0)
      this.note(
        "*",
        `${injected} bytes came in plain behind the answer to STARTTLS; they were dropped`,
      );
    const plain = this.#socket;
    plain.off("data", this.#onData);
    plain.off("end", this.#onEnd);
    plain.off("close", this.#onEnd);
    const left = this.#remaining(this.#caps.stepMs);
    const outcome = await upgrade(plain, options, left, this.#signal);
    if (outcome.tls === "up") {
      this.#socket = outcome.socket;
      this.#listen(outcome.socket);
      const { version, cipher } = outcome.facts;
      this.note("*", `TLS is up: ${version}, ${cipher}`);
      return { ...outcome, injectedBytes: injected };
    }
    this.note("*", `TLS did not come up: ${outcome.because}`);
    this.#finish("closed");
    return outcome;
  }

  /** Says goodbye without waiting for the answer, and lets go of the connection. */
  close(): void {
    this.#signal.removeEventListener("abort", this.#stop);
    const socket = this.#socket;
    if (this.#end !== undefined || socket.destroyed) {
      socket.destroy();
      return;
    }
    this.note("C", "QUIT");
    this.#finish("closed");
    socket.end("QUIT\r\n", () => socket.destroySoon());
    const timer = setTimeout(() => socket.destroy(), 500);
    socket.once("close", () => clearTimeout(timer));
  }

  /** Lets go of the connection without a word. */
  hangUp(): void {
    this.#signal.removeEventListener("abort", this.#stop);
    this.#finish("stopped");
  }

  note(who: "C" | "S" | "*", text: string): void {
    const seconds = (performance.now() - this.#startedAt) / 1000;
    this.transcript.push(`${seconds.toFixed(3)} ${who}: ${text}`);
  }

  readonly #stop = () => this.#finish("stopped");

  readonly #onData = (chunk: Buffer) => {
    this.#bytes += chunk.length;
    if (this.#end !== undefined) return;
    if (this.#bytes > this.#caps.dialogueBytes) this.#finish("too-much");
    else this.#reader.feed(chunk);
    this.#wake();
  };

  readonly #onEnd = () => this.#finish("closed");

  #listen(socket: Socket): void {
    socket.on("data", this.#onData);
    socket.on("error", (error) => {
      const isReset = "code" in error && error.code === "ECONNRESET";
      this.#finish(isReset ? "reset" : "closed");
    });
    socket.on("end", this.#onEnd);
    socket.on("close", this.#onEnd);
  }

  #finish(end: SessionEnd): void {
    this.#end ??= end;
    if (end !== "closed") this.#socket.destroy();
    this.#wake();
  }

  #wake(): void {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    waiter?.(undefined);
  }

  #remaining(capMs: number): number {
    const gone = performance.now() - this.#startedAt;
    return Math.max(1, Math.min(capMs, this.#caps.dialogueMs - gone));
  }

  async #hear(capMs: number): Promise<Heard> {
    const started = performance.now();
    const until = started + this.#remaining(capMs);
    for (;;) {
      const read = this.#reader.next();
      if (typeof read === "object") {
        this.note("S", quoteReply(read));
        return {
          heard: "reply",
          reply: read,
          ms: performance.now() - started,
        };
      }
      if (read !== "more") this.#finish(read);
      if (this.#end !== undefined) return this.#noteEnd(this.#end);
      const left = until - performance.now();
      if (left <= 0)
        this.#finish(this.#reader.pending > 0 ? "tarpit" : "silent");
      else await this.#nextBytes(left);
    }
  }

  #noteEnd(end: SessionEnd): Heard {
    this.note("*", END_WORDS[end]);
    return { heard: "end", end };
  }

  #nextBytes(capMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake(), capMs);
      this.#waiter = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** For people, after the server's name. */
export const END_WORDS: Readonly<Record<SessionEnd, string>> = {
  closed: "the server closed the connection",
  reset: "the connection was cut",
  silent: "the server said nothing in the time we wait",
  tarpit: "the server answered so slowly that no whole answer came",
  "too-much": "the server sent far more than an answer, so we stopped",
  "not-smtp": "what answered does not speak SMTP",
  stopped: "we stopped looking",
};
