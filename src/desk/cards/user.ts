import type { Button } from "./button.ts";
import type { Form } from "./form.ts";
import type { EvidenceRow, Row } from "./row.ts";

/** One per case in the reporter's personal chat. */
export interface UserCard {
  readonly card: "user";
  readonly reference: string;
  /** At most 12 words, no codes. */
  readonly title: string;
  readonly lines: readonly string[];
  /** "scanner@contoso.com → supplier@fabrikam.example"; stranger. */
  readonly path: string;
  readonly when: string;
  readonly steps: readonly {
    readonly state: "done" | "running" | "waiting" | "failed";
    readonly text: string;
    readonly time: string;
  }[];
  readonly stations: readonly Station[];
  readonly form?: Form;
  /** Heads what the reporter does next; empty where that is nothing. */
  readonly todoTitle: string;
  readonly todo: readonly string[];
  /** What to enter, to check and to mind beside the steps. */
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
  readonly details: {
    readonly code: string;
    /** Stranger. */
    readonly words: string;
    readonly evidence: readonly EvidenceRow[];
    /** What two sources say differently. */
    readonly disagree: readonly string[];
    readonly notLooked: readonly string[];
  };
  readonly footer: string;
}

/** A stop of the mail on its way. */
export interface Station {
  readonly name: string;
  readonly note: string;
  readonly state: "passed" | "broken" | "not-reached" | "unknown";
}
