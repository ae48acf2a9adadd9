import type { Button } from "./button.ts";
import type { Chart } from "./chart.ts";
import type { Form } from "./form.ts";
import type { Row } from "./row.ts";
import type { Station, UserCard } from "./user.ts";

/** One per case in the helpdesk channel, updated in place. */
export interface HelpdeskCard {
  readonly card: "helpdesk";
  readonly reference: string;
  readonly title: string;
  /** Short state: 'Open', 'Waiting for admin', 'Fixed'. */
  readonly badge: string;
  readonly tone: "attention" | "warning" | "good" | "neutral";
  readonly subtitle: string;
  /** The mail's way, with the broken stop marked; absent while the cause is not known. */
  readonly stations?: readonly Station[];
  readonly rows: readonly Row[];
  readonly charts?: readonly Chart[];
  /** Commands and DNS records to copy; empty where there are none. */
  readonly script: string;
  readonly buttons: readonly Button[];
  /** What is seldom needed, behind the same button as the details; with `buttons` five at most. */
  readonly more?: { readonly form: Form; readonly buttons: readonly Button[] };
  readonly details: UserCard["details"];
  readonly footer: string;
}
