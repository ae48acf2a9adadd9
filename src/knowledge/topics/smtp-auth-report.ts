import { CsvError, parse } from "csv-parse/sync";

/** One sender of the report on SMTP AUTH clients. What the report does not say is undefined. */
export interface ReportedClient {
  readonly sender: string;
  readonly messages: number | undefined;
  readonly signIn: "oauth" | "password" | "both" | undefined;
  /** Some of its mail went by TLS 1.0 or 1.1. */
  readonly usesOldTls: boolean | undefined;
}

/** The clients with most mail first. `notRead` counts lines in which no address stands where a sender should. */
export interface ReadReport {
  readonly clients: readonly ReportedClient[];
  readonly notRead: number;
}

/** Which column of the file says what; -1 for none. */
interface Columns {
  readonly sender: number;
  readonly messages: number;
  readonly signIn: number;
  readonly password: number;
  readonly oauth: number;
  readonly tls: number;
  readonly oldTls: readonly number[];
}

const MAX_LINES_BEFORE = 50;
const MAX_LINES = 20_000;
const ADDRESS = /^[^\s@"',;<>]{1,64}@[^\s@"',;<>]{3,253}$/;

/**
 * Reads the CSV that the Exchange admin centre exports (Reports > Mail flow > SMTP AUTH clients), in English or German,
 * with whatever stands before it in a message. A string is a sentence that says what is missing.
 */
export function readSmtpAuthReport(text: string): ReadReport | string {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const at = lines
    .slice(0, MAX_LINES_BEFORE)
    .findIndex((line) => isHeader(cellsOf(line)));
  if (at === -1)
    return "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.";
  const header = lines[at] ?? "";
  const records = recordsIn(
    lines.slice(at + 1, at + 1 + MAX_LINES).join("\n"),
    delimiterOf(header),
  );
  if (records === undefined)
    return "The lines under the column names cannot be read as CSV; a quotation mark may be missing.";
  const columns = columnsIn(cellsOf(header));
  const read = records.map((cells) => clientIn(cells, columns));
  const clients = read.filter((client) => client !== undefined);
  return clients.length === 0
    ? "There are column names, but no sender's address under them."
    : {
        clients: clients.toSorted(
          (one, other) => (other.messages ?? 0) - (one.messages ?? 0),
        ),
        notRead: read.length - clients.length,
      };
}

/** The mark that stands most often in the line of names: German files use semicolons, a sheet's clipboard tabs. */
function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
}

function cellsOf(line: string): readonly string[] {
  return recordsIn(line, delimiterOf(line))?.[0] ?? [];
}

function recordsIn(
  text: string,
  delimiter: string,
): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, {
      delimiter,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

const NAMES = {
  sender: /^(?:sender|absender|user|benutzer|from$|von$|mailbox|postfach)/i,
  messages: /message|nachricht|count|anzahl/i,
  signIn: /auth/i,
  password: /\bbasic\b|\bstandardauth/i,
  oauth: /\boauth\b|\bmodern/i,
  tls: /\btls/i,
  oldTls: /\btls\s?(?:v|version)?\s?1[.,]?[01]\b/i,
} as const;

/** A sender, and at least one thing that this report says of it. */
function isHeader(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => NAMES.sender.test(cell)) &&
    cells.some(
      (cell) =>
        NAMES.messages.test(cell) ||
        NAMES.tls.test(cell) ||
        NAMES.signIn.test(cell),
    )
  );
}

function columnsIn(header: readonly string[]): Columns {
  const find = (name: RegExp, isTaken: (at: number) => boolean = () => false) =>
    header.findIndex((cell, at) => name.test(cell) && !isTaken(at));
  const sender = find(NAMES.sender);
  const password = find(NAMES.password, (at) => at === sender);
  const oauth = find(NAMES.oauth, (at) => at === sender);
  return {
    sender,
    password,
    oauth,
    messages: find(NAMES.messages, (at) =>
      [sender, password, oauth].includes(at),
    ),
    signIn: find(NAMES.signIn, (at) => [sender, password, oauth].includes(at)),
    tls: find(NAMES.tls),
    oldTls: header.flatMap((cell, at) => (NAMES.oldTls.test(cell) ? [at] : [])),
  };
}

function clientIn(
  cells: readonly string[],
  columns: Columns,
): ReportedClient | undefined {
  const sender = (cells[columns.sender] ?? "").toLowerCase();
  if (!ADDRESS.test(sender)) return undefined;
  return {
    sender,
    messages: numberIn(cells[columns.messages]),
    signIn: signInOf(cells, columns),
    usesOldTls: usesOldTls(cells, columns),
  };
}

function signInOf(
  cells: readonly string[],
  columns: Columns,
): ReportedClient["signIn"] {
  const said = cells[columns.signIn] ?? "";
  const password =
    NAMES.password.test(said) || (numberIn(cells[columns.password]) ?? 0) > 0;
  const oauth =
    NAMES.oauth.test(said) || (numberIn(cells[columns.oauth]) ?? 0) > 0;
  if (password && oauth) return "both";
  if (password) return "password";
  return oauth ? "oauth" : undefined;
}

/** The report gives a share of each version; older exports have one column with the version's name. */
function usesOldTls(
  cells: readonly string[],
  { tls, oldTls }: Columns,
): boolean | undefined {
  if (oldTls.length > 0)
    return oldTls.some((at) => (numberIn(cells[at]) ?? 0) > 0);
  const version = cells[tls];
  return version === undefined || version === ""
    ? undefined
    : /1[.,_]?[01](?!\d)/.test(version);
}

/** '1,234' and '1.234' are a thousand and more, '0,5 %' is a half; undefined for no number. */
function numberIn(cell: string | undefined): number | undefined {
  const digits = (cell ?? "").replace(/[\s%\u00a0\u202f]/g, "");
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
    ? digits.replace(/[.,]/g, "")
    : digits.replace(",", ".");
  const value = Number(whole);
  return Number.isFinite(value) ? value : undefined;
}
