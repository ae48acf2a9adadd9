/**
 * What may be written to a log: an event's name and an allow-list of harmless fields. Never an address, a subject, a
 * token or a stranger's words.
 */
export interface Log {
  write(event: string, fields?: LogFields): void;
}

export interface LogFields {
  readonly reference?: string;
  readonly caseId?: string;
  readonly changeId?: string;
  readonly look?: string;
  readonly outcome?: string;
  readonly status?: number;
  readonly count?: number;
  readonly ms?: number;
  /** An error's class name or code, never its message. */
  readonly error?: string;
}
