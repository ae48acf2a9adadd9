import { isOtherNote } from "./labels.ts";
import { isMailSystem } from "./mail-system.ts";
import { decodeWords } from "./mime/decode.ts";
import type { Headers } from "./mime/headers.ts";
import type { Mail } from "./mime/parts.ts";

/** Marks that mailboxes put on their owners' absence notes; older than RFC 3834 and still common. */
function isPersonal(headers: Headers): boolean {
  return (
    headers.has("x-autoreply") ||
    headers.has("x-autorespond") ||
    /auto_?reply/i.test(headers.get("precedence") ?? "")
  );
}

/**
 * A mailbox that refuses a mail after its server has taken it says so in a receipt's form (RFC 5429 §2.1, Dovecot); a
 * receipt for a mail that was deleted unread bears no such comment.
 */
function isRejection(headers: Headers): boolean {
  return /\(rejected\)/i.test(headers.get("auto-submitted") ?? "");
}

/** Why a mail is an answer of another kind, told by the headers that the standards give it; `undefined` for all others. */
export function whyNoBounce({ headers, parts }: Mail): string | undefined {
  const type = headers.get("content-type") ?? "";
  if (
    /feedback-report/i.test(type) ||
    parts.some((part) => part.type === "message/feedback-report")
  )
    return "It is a feedback report about a complaint (RFC 5965).";
  if (
    !isRejection(headers) &&
    (/disposition-notification/i.test(type) ||
      parts.some((part) => part.type === "message/disposition-notification"))
  )
    return "It is a read receipt (RFC 8098).";
  const subject = decodeWords(headers.get("subject") ?? "");
  if (isOtherNote(subject) || isPersonal(headers))
    return "It is an automatic answer.";
  // A report to a list's owner goes through the list itself, and gets its headers.
  if (headers.has("list-unsubscribe") || headers.has("list-id"))
    return isMailSystem(headers) ? undefined : "It is a mail of a list.";
  return undefined;
}
