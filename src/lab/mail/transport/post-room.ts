import type { Scenario } from "../../scenario.ts";
import { headerOf } from "../smtp/rules.ts";
import { deliver } from "./deliver.ts";
import type { Accepted, Undelivered } from "./mail.ts";

const KEPT = 200;

/** Takes accepted messages further, and keeps what comes back for their sender. */
export class PostRoom {
  readonly #scenario: () => Scenario;
  readonly #notices = new Map<string, Undelivered>();

  constructor(scenario: () => Scenario) {
    this.#scenario = scenario;
  }

  take(accepted: Accepted): void {
    const undelivered = deliver(this.#scenario(), accepted);
    const id = headerOf(accepted.message, "message-id");
    // RFC 5321 §4.5.5: nobody is told of what had no return path.
    if (undelivered === undefined || accepted.envelope.sender === "") return;
    if (id === undefined) return;
    this.#notices.set(id, undelivered);
    if (this.#notices.size > KEPT)
      for (const oldest of this.#notices.keys()) {
        this.#notices.delete(oldest);
        break;
      }
  }

  /** What the sender of this message gets to read, once. */
  noticeFor(messageId: string): Undelivered | undefined {
    const notice = this.#notices.get(messageId);
    this.#notices.delete(messageId);
    return notice;
  }
}
