import type { Judgement, ReadFact } from "../../core/model.ts";

/** A limit on mail to the outside does not stop mail to a colleague. */
export function insideIsNotMeant(read: ReadFact): Judgement | undefined {
  return read("recipient.external") === false
    ? { verdict: "ruled-out", because: ["The recipient is a colleague."] }
    : undefined;
}
