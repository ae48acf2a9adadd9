import type { Judgement, ReadFact } from "../../core/model.ts";

/** What a recipient's mailbox is said to do it can do only if there is one. */
export function unlessMissing(read: ReadFact): Judgement | undefined {
  return read("recipient.exists") === false
    ? {
        verdict: "ruled-out",
        because: [
          `Exchange knows nobody with the address ${read("recipient.address") ?? "of the recipient"}.`,
        ],
      }
    : undefined;
}
