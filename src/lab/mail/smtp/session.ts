import { parseCommand, type Command } from "./command.ts";
import type { ServerRules, SignInState, Visit } from "./rules.ts";
import { askForSignIn } from "./sign-in-dialogue.ts";
import { BAD_SEQUENCE, Transaction, type EnvelopeVerb } from "./transaction.ts";
import type { TlsSide, Wire } from "./wire.ts";

export interface SessionParts {
  readonly wire: Wire;
  readonly rules: ServerRules;
  readonly tls: () => Promise<TlsSide>;
  /** Exchange Online answers a failed sign-in after about 5 s. */
  readonly refusalDelayMs: number;
  readonly idleMs: number;
  /** Told of each DATA and BDAT, whatever comes of it. */
  onData(): void;
}

type Next = "go-on" | "close";

const COMMAND_LIMIT = 4_096;
const HELLO_FIRST = "503 5.5.2 Send hello first";

/** Speaks SMTP with one client until either side ends it. Pipelined commands are answered in their order. */
export class SmtpSession {
  readonly #parts: SessionParts;
  readonly #transaction: Transaction;
  #greeted: "no" | "yes" = "no";
  #signIn: SignInState = { outcome: "anonymous" };

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#transaction = new Transaction(parts.wire, parts.rules);
  }

  async run(): Promise<void> {
    const { wire, rules } = this.#parts;
    this.#watchIdle();
    try {
      await wire.send([`220 ${rules.banner}`]);
      for (;;) {
        const line = await wire.line(COMMAND_LIMIT);
        if (line.kind === "end") break;
        if ((await this.#take(line)) === "close") break;
      }
    } finally {
      rules.ended?.();
    }
    wire.close();
  }

  #watchIdle(): void {
    const { wire, rules, idleMs } = this.#parts;
    wire.onIdle(idleMs, () => {
      void wire.send([`421 4.4.1 Connection timed out${rules.tail()}`]);
      wire.close();
    });
  }

  async #take(
    line: { kind: "line"; text: string } | { kind: "too-long" },
  ): Promise<Next> {
    const { wire, rules } = this.#parts;
    const command = line.kind === "line" ? parseCommand(line.text) : undefined;
    const { security } = wire;
    const refusal =
      security.kind === "tls" ? rules.refuseTls?.(security.version) : undefined;
    if (refusal !== undefined) return await this.#reply(refusal, "close");
    if (command === undefined)
      return await this.#reply("500 5.3.3 Unrecognized command");
    return await this.#obey(command);
  }

  /** Refusals get the tail, whoever said them. */
  async #reply(reply: string, next: Next = "go-on"): Promise<Next> {
    const { wire, rules } = this.#parts;
    await wire.send([/^[45]/.test(reply) ? reply + rules.tail() : reply]);
    return next;
  }

  get #visit(): Visit {
    return { security: this.#parts.wire.security, signIn: this.#signIn };
  }

  #obey({ verb, argument }: Command): Promise<Next> {
    switch (verb) {
      case "EHLO":
      case "HELO":
        return this.#hello(verb, argument);
      case "STARTTLS":
        return this.#startTls(argument);
      case "AUTH":
        return this.#auth(argument);
      case "MAIL":
        if (this.#greeted === "no") return this.#reply(HELLO_FIRST);
        return this.#transact(verb, argument);
      case "RCPT":
      case "DATA":
      case "BDAT":
        return this.#transact(verb, argument);
      case "RSET":
        this.#transaction.forget();
        return this.#reply("250 2.0.0 Resetting");
      case "NOOP":
        return this.#reply("250 2.0.0 OK");
      case "VRFY":
        return this.#reply("252 2.1.5 Cannot VRFY user");
      case "HELP":
        return this.#help();
      case "QUIT":
        return this.#reply(
          "221 2.0.0 Service closing transmission channel",
          "close",
        );
      default:
        return this.#reply("500 5.3.3 Unrecognized command");
    }
  }

  async #help(): Promise<Next> {
    const verbs =
      "HELO EHLO STARTTLS AUTH MAIL RCPT DATA BDAT RSET NOOP VRFY HELP QUIT";
    await this.#parts.wire.send([
      "214-This server supports the following commands:",
      `214 ${verbs}`,
    ]);
    return "go-on";
  }

  async #hello(verb: "EHLO" | "HELO", name: string): Promise<Next> {
    if (!/^[\w.:[\]-]{1,255}$/.test(name))
      return await this.#reply("501 5.5.4 Invalid domain name");
    const { wire, rules } = this.#parts;
    const refusal = rules.refuseHello?.(name);
    if (refusal !== undefined) return await this.#reply(refusal);
    this.#greeted = "yes";
    this.#transaction.forget();
    const greeting = `${rules.hostName} Hello [${rules.clientAddress}]`;
    if (verb === "HELO") return await this.#reply(`250 ${greeting}`);
    const offers = [greeting, ...this.#extensions()];
    await wire.send(
      offers.map(
        (offer, at) => `250${at < offers.length - 1 ? "-" : " "}${offer}`,
      ),
    );
    return "go-on";
  }

  #extensions(): readonly string[] {
    const { wire, rules } = this.#parts;
    const signIn =
      rules.signIn === undefined
        ? []
        : [`AUTH ${rules.signIn.mechanisms.join(" ")}`];
    const isHidden = (extension: string) =>
      rules.hidden?.some((one) => extension.startsWith(one)) === true;
    return [
      `SIZE ${rules.sizeLimit}`,
      "PIPELINING",
      "DSN",
      "ENHANCEDSTATUSCODES",
      ...(wire.security.kind === "plain" ? ["STARTTLS"] : signIn),
      "8BITMIME",
      "BINARYMIME",
      "CHUNKING",
      "SMTPUTF8",
    ].filter((extension) => !isHidden(extension));
  }

  async #startTls(argument: string): Promise<Next> {
    const { wire, tls } = this.#parts;
    if (argument !== "")
      return await this.#reply("501 5.5.4 Invalid arguments");
    if (this.#greeted === "no") return await this.#reply(HELLO_FIRST);
    if (this.#parts.rules.hidden?.includes("STARTTLS") === true)
      return await this.#reply("500 5.3.3 Unrecognized command");
    if (wire.security.kind === "tls") return await this.#reply(BAD_SEQUENCE);
    // RFC 3207 §4.2: all that was learnt in plain text is forgotten.
    this.#transaction.forget();
    this.#greeted = "no";
    const outcome = await wire.startTls(
      "220 2.0.0 SMTP server ready",
      await tls(),
    );
    if (outcome === "failed") return "close";
    this.#watchIdle();
    return "go-on";
  }

  async #auth(argument: string): Promise<Next> {
    if (this.#greeted === "no") return await this.#reply(HELLO_FIRST);
    if (this.#signIn.outcome === "signed-in" || this.#transaction.isOpen)
      return await this.#reply(BAD_SEQUENCE);
    const { wire, rules, refusalDelayMs } = this.#parts;
    const result = await askForSignIn(wire, rules, argument, refusalDelayMs);
    if (result.kind === "end") return "close";
    if (result.kind === "decided") this.#signIn = result.state;
    return await this.#reply(result.reply);
  }

  async #transact(verb: EnvelopeVerb, argument: string): Promise<Next> {
    if (verb === "DATA" || verb === "BDAT") this.#parts.onData();
    const reply = await this.#transaction.take(verb, argument, this.#visit);
    return reply === undefined ? "close" : await this.#reply(reply);
  }
}
