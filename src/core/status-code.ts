/**
 * Enhanced mail system status code, `class.subject.detail` (RFC 3463 §2). A plain string that compares with `===`.
 */
export type StatusCode = `${2 | 4 | 5}.${number}.${number}`;

/** Three-digit SMTP reply code (RFC 5321 §4.2.1), as a string because it is a name and never counted with. */
export type ReplyCode = `${2 | 3 | 4 | 5}${number}`;

const STATUS = /^([245])\.(\d{1,3})\.(\d{1,3})$/;
const REPLY = /^[2345]\d\d$/;

/** Reads one token as an enhanced status code; `undefined` for anything else. */
export function parseStatusCode(token: string): StatusCode | undefined {
  return isStatusCode(token) ? token : undefined;
}

/** Reads one token as a reply code; `undefined` for anything else. */
export function parseReplyCode(token: string): ReplyCode | undefined {
  return isReplyCode(token) ? token : undefined;
}

export function isStatusCode(token: string): token is StatusCode {
  return STATUS.test(token);
}

function isReplyCode(token: string): token is ReplyCode {
  return REPLY.test(token);
}
