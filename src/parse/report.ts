import type { Facts } from "../core/facts.ts";
import type { Bounce, InputKind, Reading } from "../core/model.ts";

/** One line of `parse --json`. Absent fields are left out. */
export interface ReportLine {
  readonly file: string;
  readonly kind: InputKind;
  readonly bounces: readonly Bounce[];
  readonly facts: Partial<Facts>;
  readonly because: string;
}

/** The contract of `parse --json`: one object per input, codes as strings as they stand in the text. */
export function toLine(file: string, reading: Reading): ReportLine {
  const { kind, bounces, facts, because } = reading;
  return { file, kind, bounces, facts, because };
}
