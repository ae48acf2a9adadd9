/** Values that stand nowhere else: what is found of them came from a test's story. */
export const SUBJECT = "Numbat invoice 7731";
export const WORDS = "bandicoot tasting notes";
export const PASSWORD = "Potoroo-pass-1999";
export const BEARER = "dunnart-bearer-token";

/** A report as somebody pastes it who copies more than is needed. */
export function seeded(report: string): string {
  return STATUS.test(report)
    ? `Subject: ${SUBJECT}\nX-Note: ${WORDS}\n\n${report} ${WORDS}`
    : report;
}

/** What a device says of a connection that never came up is no mail, and has no header. */
const STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
