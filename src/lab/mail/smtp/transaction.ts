import { parsePath } from "./command.ts";
import { MessageText } from "./message-text.ts";
import type { ReceivedMessage, ServerRules, Visit } from "./rules.ts";
import type { Wire } from "./wire.ts";

export type EnvelopeVerb = "MAIL" | "RCPT" | "DATA" | "BDAT";

export const BAD_SEQUENCE = "503 5.5.1 Bad sequence of commands";
const BAD_ARGUMENTS = "501 5.5.4 Invalid arguments";
const TOO_BIG = "552 5.3.4 Message size exceeds fixed maximum message size";
const MOST_RECIPIENTS = 500;

/** One envelope and its message: what may follow what, and what the server says to it. */
export class Transaction {
  readonly #wire: Wire;
  readonly #rules: ServerRules;
  #sender: string | undefined;
  #recipients: string[] = [];
  #chunks: MessageText | undefined;

  constructor(wire: Wire, rules: ServerRules) {
    this.#wire = wire;
    this.#rules = rules;
  }

  get isOpen(): boolean {
    return this.#sender !== undefined;
  }

  forget(): void {
    this.#sender = undefined;
    this.#recipients = [];
    this.#chunks = undefined;
  }

  /** The reply without its tail; nothing when the client is gone. */
  async take(
    verb: EnvelopeVerb,
    argument: string,
    visit: Visit,
  ): Promise<string | undefined> {
    switch (verb) {
      case "MAIL":
        return this.#mail(argument, visit);
      case "RCPT":
        return this.#rcpt(argument, visit);
      case "DATA":
        return await this.#data(argument, visit);
      case "BDAT":
        return await this.#bdat(argument, visit);
    }
  }

  #mail(argument: string, visit: Visit): string {
    if (this.#sender !== undefined) return "503 5.5.2 Sender already specified";
    const path = parsePath("FROM", argument);
    if (path.kind === "no-arguments") return BAD_ARGUMENTS;
    if (path.kind === "bad-address") return "501 5.1.7 Invalid address";
    if (Number(path.parameters.get("SIZE") ?? 0) > this.#rules.sizeLimit)
      return TOO_BIG;
    const reply = this.#rules.mailFrom(visit, path.address);
    if (reply.startsWith("2")) this.#sender = path.address;
    return reply;
  }

  #rcpt(argument: string, visit: Visit): string {
    if (this.#sender === undefined) return "503 5.5.2 Need mail command";
    const path = parsePath("TO", argument);
    if (path.kind === "no-arguments") return BAD_ARGUMENTS;
    if (path.kind === "bad-address") return "501 5.1.3 Invalid address";
    if (
      this.#recipients.length >= (this.#rules.recipientLimit ?? MOST_RECIPIENTS)
    )
      return "452 4.5.3 Too many recipients";
    const reply = this.#rules.rcptTo(
      visit,
      this.#sender,
      path.address,
      this.#recipients,
    );
    if (reply.startsWith("2")) this.#recipients.push(path.address);
    return reply;
  }

  async #data(argument: string, visit: Visit): Promise<string | undefined> {
    if (argument !== "") return BAD_ARGUMENTS;
    if (this.#sender === undefined) return "503 5.5.2 Need mail command";
    if (this.#recipients.length === 0) return "503 5.5.2 Need rcpt command";
    // RFC 3030 §2: DATA and BDAT do not mix in one transaction.
    if (this.#chunks !== undefined) return BAD_SEQUENCE;
    await this.#wire.send(["354 Start mail input; end with <CRLF>.<CRLF>"]);
    const message = await this.#wire.message();
    return message === undefined ? undefined : this.#accept(message, visit);
  }

  async #bdat(argument: string, visit: Visit): Promise<string | undefined> {
    const match = /^(\d{1,10})( +LAST)?$/i.exec(argument);
    if (match === null) return BAD_ARGUMENTS;
    const text = this.#chunks ?? new MessageText();
    const size = Number(match[1]);
    // The bytes are on their way whether or not the command may stand here.
    if ((await this.#wire.bytes(size, text)) === "end") return undefined;
    if (this.#sender === undefined || this.#recipients.length === 0)
      return BAD_SEQUENCE;
    this.#chunks = text;
    return match[2] === undefined
      ? `250 2.6.0 CHUNK received OK, ${size} octets`
      : this.#accept(text.received(), visit);
  }

  #accept(message: ReceivedMessage, visit: Visit): string {
    const envelope = {
      sender: this.#sender ?? "",
      recipients: [...this.#recipients],
    };
    this.forget();
    return message.bytes > this.#rules.sizeLimit
      ? TOO_BIG
      : this.#rules.endOfData(visit, envelope, message);
  }
}
