import type { CodeLanguage } from "../../core/model.ts";
import type { Asked } from "./asked.ts";
import type { FilePart } from "./file-part.ts";
import type { Button } from "./button.ts";
import type { Chart } from "./chart.ts";
import type { Form } from "./form.ts";
import type { Row } from "./row.ts";

/** Help, welcome, a refusal: a short text with a way on. */
export interface NoteCard {
  readonly card: "note";
  readonly asked?: Asked;
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows?: readonly Row[];
  readonly charts?: readonly Chart[];
  /** What most people need not read, behind a button with this title. */
  readonly more?: { readonly title: string; readonly rows: readonly Row[] };
  /** Text to copy. */
  readonly script?: string;
  readonly scriptLanguage?: CodeLanguage;
  /** For the reader's OneDrive; Teams shows it in its own way. */
  readonly file?: FilePart;
  readonly form?: Form;
  readonly buttons: readonly Button[];
  readonly footer: string;
}
