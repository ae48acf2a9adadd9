/** An unexpected outcome, known by its code. Nobody parses the message. */
export class DeskError extends Error {
  readonly code: string;

  constructor(
    code: string,
    options: { readonly message?: string; readonly cause?: unknown } = {},
  ) {
    super(
      options.message ?? code,
      options.cause === undefined ? {} : { cause: options.cause },
    );
    this.name = new.target.name;
    this.code = code;
  }
}

/** A compare-and-set found another version than the one that was read: somebody else wrote in between. */
export class StaleVersion extends DeskError {
  readonly subject: string;

  constructor(subject: string) {
    super("store.stale-version", {
      message: `${subject} was changed by somebody else in the meantime.`,
    });
    this.subject = subject;
  }
}

/** Another change on the same target is still open. */
export class TargetTaken extends DeskError {
  readonly target: string;
  readonly openChangeId: string;

  constructor(target: string, openChangeId: string) {
    super("store.target-taken", {
      message: `Another change on ${target} is still open.`,
    });
    this.target = target;
    this.openChangeId = openChangeId;
  }
}

/** The database file cannot be used; the message is one sentence for the operator and names the file. */
export class DatabaseUnavailable extends DeskError {
  readonly file: string;

  constructor(file: string, why: string, cause?: unknown) {
    super("store.unavailable", {
      message: `The database ${file} cannot be used: ${why}.`,
      cause,
    });
    this.file = file;
  }
}

/** Something stored is not in the form that this version writes. Names the place, never the content. */
export class DamagedRecord extends DeskError {
  constructor(what: string, cause?: unknown) {
    super("store.damaged-record", {
      message: `A stored record cannot be read: ${what}.`,
      cause,
    });
  }
}
