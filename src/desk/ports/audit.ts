import type { Instant } from "../../core/model.ts";

/** Append-only, hash-chained. */
export interface Audit {
  append(entry: AuditEntry): Promise<void>;
}

export interface AuditEntry {
  readonly at: Instant;
  /** Object id of a person, or 'bounce-desk'. */
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}
