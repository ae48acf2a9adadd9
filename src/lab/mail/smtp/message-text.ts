import type { ReceivedMessage } from "./rules.ts";

const KEPT_HEAD = 1 << 16;

/** A message as it comes in: all of its bytes counted, the first of them kept. */
export class MessageText {
  #bytes = 0;
  #head = "";
  #skip: number;

  constructor(skip = 0) {
    this.#skip = skip;
  }

  add(chunk: Buffer): void {
    const rest = chunk.subarray(Math.min(this.#skip, chunk.length));
    this.#skip -= chunk.length - rest.length;
    this.#bytes += rest.length;
    const room = KEPT_HEAD - this.#head.length;
    if (room > 0) this.#head += rest.subarray(0, room).toString("latin1");
  }

  received(): ReceivedMessage {
    return {
      bytes: this.#bytes,
      head: this.#head,
      hasBareLinefeeds: /(?:^|[^\r])\n/.test(this.#head),
    };
  }
}
