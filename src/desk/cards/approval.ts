import type { Button } from "./button.ts";
import type { Form } from "./form.ts";
import type { Row } from "./row.ts";

/** One per proposal and approver, in the approver's personal chat. */
export interface ApprovalCard {
  readonly card: "approval";
  readonly reference: string;
  readonly title: string;
  readonly expires: string;
  readonly target: string;
  readonly differences: readonly Difference[];
  readonly rows: readonly Row[];
  readonly warnings: readonly string[];
  readonly outcome: readonly string[];
  readonly tone: "attention" | "warning" | "good" | "neutral";
  /** What an approval has to say besides yes. */
  readonly form?: Form;
  readonly buttons: readonly Button[];
  readonly script: string;
  /** The script is there to be run by the reader, not only to be read. */
  readonly isByHand: boolean;
  readonly footer: string;
}

/** One setting: what stays as it is, what goes, what comes. */
export interface Difference {
  readonly setting: string;
  readonly lines: readonly {
    readonly what: "stays" | "goes" | "comes";
    readonly text: string;
  }[];
}
