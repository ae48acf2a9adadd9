import type { Facts } from "../core/facts.ts";
import type { Label } from "./scan/phrases.ts";

/** What programs and panels write of a connection that never came to an SMTP reply. */
export interface ConnectionSign {
  /** In small letters. */
  readonly label: Label;
  /** Goes on from "The text says that …". */
  readonly said: string;
  /** What follows from it, and nothing that only may follow. */
  readonly facts: Partial<Facts>;
}

export function sign(
  said: string,
  facts: Partial<Facts>,
  phrases: readonly string[],
  pairs: readonly (readonly [string, string])[] = [],
): ConnectionSign {
  return { said, facts, label: { phrases, pairs } };
}
