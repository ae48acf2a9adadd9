import type { Bounce, InputKind, Reading } from "../core/model.ts";
import { asWritten } from "./as-written.ts";
import { withForgery } from "./backscatter.ts";
import { complete, isIncomplete } from "./complete.ts";
import { addressIn, readDeliveryStatus } from "./dsn.ts";
import { factsOf } from "./facts-in-text.ts";
import { formOf } from "./forms.ts";
import { htmlToText } from "./html.ts";
import { decodeWords } from "./mime/decode.ts";
import type { Headers } from "./mime/headers.ts";
import type { Mail, Part } from "./mime/parts.ts";
import { splitMail, textOf } from "./mime/parts.ts";
import { isMailSystem } from "./mail-system.ts";
import { whyNoBounce } from "./no-bounce.ts";
import { copyStart, ownWords } from "./original.ts";
import { notABounce } from "./not-a-bounce.ts";
import type { Hints } from "./prose.ts";
import { readReportText } from "./report-text.ts";
import { scanAddresses } from "./scan/addresses.ts";
import { normalise } from "./scan/normalise.ts";
import { unquote } from "./scan/unquote.ts";

/** A report about a report about a report is the last that is opened. */
const MOST_NESTING = 3;

/** Reads a mail's bytes. Throws only where the bytes break an assumption; the caller turns that into 'unreadable'. */
export function readMailBytes(bytes: Uint8Array): Reading {
  const raw = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength,
  ).toString("latin1");
  return readSource(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw, 0);
}

function readSource(source: string, depth: number): Reading {
  const mail = splitMail(source);
  const other = whyNoBounce(mail);
  if (other !== undefined) return notABounce(other);
  const body = normalise(bodyText(mail.parts));
  const own = readReport(mail, body);
  if (own?.bounces.some(hasCode) === true) return own;
  const inner =
    depth < MOST_NESTING ? readNested(mail, body, depth + 1) : undefined;
  return (
    inner ?? own ?? notABounce("Nothing in it says that a mail was refused.")
  );
}

/** A report without any code may be the wrapping of one that has it. */
function hasCode(bounce: Bounce): boolean {
  return bounce.status !== undefined || bounce.replyCode !== undefined;
}

/** A forwarded mail with the report inside, attached or copied into its text. */
function readNested(
  mail: Mail,
  body: string,
  depth: number,
): Reading | undefined {
  const attached = mail.parts
    .filter(({ type }) => type === "message/rfc822")
    .map(textOf);
  const at = copyStart(body);
  const sources = at < body.length ? [...attached, body.slice(at)] : attached;
  for (const source of sources.slice(0, 4)) {
    const reading = readSource(source, depth);
    if (reading.bounces.some(hasCode)) return reading;
  }
  return undefined;
}

function readReport(mail: Mail, body: string): Reading | undefined {
  const fields = mail.parts
    .filter(({ type }) => type.endsWith("delivery-status"))
    .map((part) => normalise(textOf(part)))
    .join("\n\n");
  const hints = hintsOf(mail, body);
  const fromFields = fields === "" ? [] : readDeliveryStatus(fields, hints);
  const bounces = readBoth(fromFields, fields, body, hints);
  if (bounces.length === 0) return undefined;
  // Exchange Online's report as a mail has the part of RFC 3464 and is a 'dsn'; its page or pasted text is an 'exchange-ndr'.
  const own = ownWords(body);
  const kind: InputKind = fromFields.length > 0 ? "dsn" : formOf(unquote(own));
  const reading = { kind, bounces, facts: factsOf(own, kind, bounces) };
  return withForgery({ ...reading, because: REPORT }, body, hints.copy);
}

const REPORT = "The mail reports on a delivery.";

function readBoth(
  fromFields: readonly Bounce[],
  fields: string,
  body: string,
  hints: Hints,
): readonly Bounce[] {
  if (fromFields.length === 0) return readReportText(unquote(body), hints);
  const named = asWritten(fromFields, body, fields);
  if (!named.some(isIncomplete)) return named;
  return complete(named, readReportText(unquote(body), hints));
}

function bodyText(parts: readonly Part[]): string {
  const plain = parts.filter(
    ({ type }) => type === "text/plain" || type === "text",
  );
  const texts = plain.map(textOf).filter((text) => text.trim() !== "");
  if (texts.length > 0) return texts.join("\n\n");
  const html = parts.filter(({ type }) => type === "text/html");
  return html.map((part) => htmlToText(textOf(part))).join("\n\n");
}

/** A mail's headers are long; who wrote it, to whom, stands within these many characters. */
const COPY_LOOKED_AT = 40_000;

function hintsOf({ headers, parts }: Mail, body: string): Hints {
  const copy = parts.find(
    ({ type }) => type === "message/rfc822" || type.endsWith("rfc822-headers"),
  );
  const failed = headers.get("x-failed-recipients");
  return {
    subject: decodeWords(headers.get("subject") ?? ""),
    sender: addressIn(headers.get("to")),
    failedRecipients:
      failed === undefined
        ? []
        : scanAddresses(failed).map(({ address }) => address),
    copy:
      copy === undefined
        ? undefined
        : normalise(copy.raw.slice(0, COPY_LOOKED_AT)),
    at: headers.get("date"),
    reporter: reporterOf(headers, body),
    isAutomaticAnswer: isAutomaticAnswer(headers),
    from: isMailSystem(headers) ? "mail-system" : "anybody",
  };
}

/** The programs that write reports name themselves in one of these. */
function reporterOf(headers: Headers, body: string): string {
  const names = ["from", "x-mailer", "message-id"];
  const values = names.map((name) => headers.get(name) ?? "");
  const isExchange = headers.has("x-ms-exchange-message-is-ndr");
  const mark = isExchange ? "X-MS-Exchange" : "";
  return [...values, mark, body.slice(0, 2000)].join("\n");
}

function isAutomaticAnswer(headers: Headers): boolean {
  return (
    /auto-replied/i.test(headers.get("auto-submitted") ?? "") &&
    !/report/i.test(headers.get("content-type") ?? "") &&
    !/mailer-?daemon|mail delivery/i.test(headers.get("from") ?? "")
  );
}
