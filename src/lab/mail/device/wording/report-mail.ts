/** A delivery report as a mail: multipart/report with three parts (RFC 6522, RFC 3464). */
export interface ReportMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly at: Date;
  readonly text: string;
  /** The HTML beside the text, where the writer sends one. */
  readonly html?: string;
  /** Lines of message/delivery-status. */
  readonly fields: readonly string[];
  /** Header lines of the message that was not delivered. */
  readonly original: readonly string[];
  /** Further header lines. */
  readonly extra?: readonly string[];
}

const BOUNDARY = "b1_9c3e57d2a8";

export function mailWith(mail: ReportMail): string {
  const date = mail.at.toUTCString().replace("GMT", "+0000");
  const part = (type: string, body: string) => [
    `--${BOUNDARY}`,
    `Content-Type: ${type}`,
    "",
    body,
    "",
  ];
  return [
    "Return-Path: <>",
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Date: ${date}`,
    "MIME-Version: 1.0",
    "Auto-Submitted: auto-replied",
    ...(mail.extra ?? []),
    "Content-Type: multipart/report; report-type=delivery-status;",
    ` boundary="${BOUNDARY}"`,
    "",
    ...part('text/plain; charset="utf-8"', mail.text),
    ...(mail.html === undefined
      ? []
      : part('text/html; charset="utf-8"', mail.html)),
    ...part("message/delivery-status", mail.fields.join("\n")),
    ...part(
      "message/rfc822",
      [...mail.original, "", "This is a test page."].join("\n"),
    ),
    `--${BOUNDARY}--`,
    "",
  ].join("\n");
}
