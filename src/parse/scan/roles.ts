import type { AddressToken } from "./addresses.ts";
import { scanAddresses } from "./addresses.ts";
import { codeAt, isAlnum } from "./chars.ts";
import { OTHERS, REFUSALS, SENDERS } from "./role-words.ts";

/** What an address is to the bounce, as its place in the text tells. */
export type Role =
  /** Set off as the one that failed: alone in its line, or in RCPT TO. */
  | "failed-recipient"
  /** Behind a label such as "To:". */
  | "addressee"
  | "mentioned"
  | "sender"
  | "other";

export interface Party extends AddressToken {
  readonly role: Role;
}

const WINDOW = 160;

/** Finds addresses and tells recipients from senders, helpdesks and message ids. */
export function scanParties(text: string): Party[] {
  return scanAddresses(text).map((token) => ({
    address: token.address,
    at: token.at,
    end: token.end,
    role: roleOf(text, token),
  }));
}

function roleOf(text: string, token: AddressToken): Role {
  const lead = lineBefore(text, token.at);
  const rest = lineAfter(text, token.end);
  if (isOtherLabel(lead) || /^mailer-?daemon@/i.test(token.address))
    return "other";
  if (/expanded from:? ?<?$/i.test(lead)) return "mentioned";
  if (FAILED_RECIPIENT.test(lead) || isRefused(lead, rest))
    return "failed-recipient";
  if (isNobody(token.address) && !/^>?:/.test(rest)) return "other";
  if (AFTER_REPLY.test(lead) || isSenderLabel(lead) || sends(lead, rest))
    return "sender";
  if (ADDRESSEE.test(lead) || ADDRESSEE_NAMED.test(lead)) return "addressee";
  const label = lead.trim() === "" ? labelAbove(text, token.at) : "";
  if (isSenderLabel(label)) return "sender";
  if (FAILED_RECIPIENT.test(label) && isAlone(lead, rest))
    return "failed-recipient";
  if (/^\s{0,9}<?$/.test(lead) && SENT_BY.test(labelAbove(text, token.at)))
    return "sender";
  if (ADDRESSEE.test(label)) return "addressee";
  if (isAlone(lead, rest)) {
    const above = /^[\s(<]{0,9}$/.test(lead) ? lineAbove(text, token.at) : "";
    return GOES_ON.test(above) ? "mentioned" : "failed-recipient";
  }
  if (lead.trim() === "" && TOLD_OF.test(rest)) return "failed-recipient";
  if (ANSWERED.test(rest) || (/[)'"] <$/.test(lead) && /^>: \S/.test(rest)))
    return "failed-recipient";
  return "mentioned";
}

function lineBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - WINDOW), at);
  return window.slice(window.lastIndexOf("\n") + 1);
}

function lineAfter(text: string, end: number): string {
  const window = text.slice(end, end + WINDOW);
  const lineEnd = window.indexOf("\n");
  return lineEnd < 0 ? window : window.slice(0, lineEnd);
}

/** '550 5.1.1 <a@example.com>... User unknown', 'Mailbox is full: a@example.com': the line itself says that it failed. */
function isRefused(lead: string, rest: string): boolean {
  if (AFTER_REPLY.test(lead)) return !BLAMES_SENDER.test(rest);
  if (!/^[>\s).]{0,4}$/.test(rest) || !/[:\s]<?$/.test(lead)) return false;
  const near = lead.slice(-60).toLowerCase();
  return REFUSALS.some((word) => near.includes(word));
}

const AFTER_REPLY = /^[<\s]{0,5}[45]\d\d[ -](?:#?[45]\.\d\.\d{1,3} )?<?$/;
const BLAMES_SENDER = /sender|from address|helo|client host/i;

/** A server that lets nobody send as somebody else names both: neither is the recipient. */
function sends(lead: string, rest: string): boolean {
  return (
    SENDS_AS.test(lead) ||
    // Python's SMTPSenderRefused shows number, answer and sender: (530, b'5.7.57 …', 'a@example.com').
    (/['"], ['"]$/.test(lead) && /^['"]\)/.test(rest)) ||
    /^[>'")]{0,2} (?:is )?(?:not|n't) (?:allowed|permitted|authori[sz]ed) to send/i.test(
      rest,
    )
  );
}

/** 'ines@example.com - no such user here.', 'ines@example.com; Action: Delayed'. */
const TOLD_OF =
  /^(?: - (?:no such|unknown|not known|invalid)|; ?(?:action|failed|delayed))\b/i;

/** Exchange's list of answers in one line: "ines@example.com Remote Server at mx.example.com (192.0.2.1) returned '". */
const ANSWERED =
  /^ (?:remote )?server (?:at \S{1,255} (?:\([^)]{1,45}\) )?)?returned ['"]/i;

const SENDS_AS =
  /\b(?:send(?:ing)? as(?: this sender)?|sender(?: address)? (?:is|was)) [<'"]{0,2}$/i;
const SENT_BY = /(?:message|mail) (?:sent by|from)$/i;

/** A server's sentence that was broken before the address it ends with: 'please contact', 'you may try'. */
const GOES_ON =
  /\b(?:(?:expanded|generated|message) from|contact|write to|e-?mail|mail|notify|ask|try|try to|instead|visit|or) ?<?$/i;

function lineAbove(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - WINDOW), at);
  const end = window.lastIndexOf("\n");
  return end < 0 ? "" : (window.slice(0, end).split("\n").at(-1)?.trim() ?? "");
}

/** The line above, where a table has collapsed and its label stands there. */
function labelAbove(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - WINDOW), at);
  const lines = window.split("\n");
  const label = (lines.at(-2) ?? "").trim() || (lines.at(-3) ?? "").trim();
  return label.length <= 40 ? label : "";
}

/** 'MAILER-DAEMON@' and its kind speak for a machine; they are no party to the mail. */
function isNobody(address: string): boolean {
  return /^(?:mailer-?daemon|postmaster|no-?reply|do-?not-?reply|abuse|support|helpdesk|microsoftexchange[0-9a-f]{32})[@+]/i.test(
    address,
  );
}

const FAILED_RECIPIENT =
  /(?:rcpt to|\b(?:smtp|rcpt|recipient)=|final-recipient|original-recipient|recipient(?: address)?|failed-recipients?|\bto=|could ?n[o']t (?:be )?deliver(?:ed)?(?: message)? to|undeliverable to|unable to deliver (?:message )?to|failed to deliver (?:message )?to|original address|originally addressed to|delivery to|(?:message|e-?mail|mail|scan|fax|invoice|letter)s? to|(?:delivered|sent|mailed) to|generated by|did not reach the following recipient(?:\(s\))?|error delivering your mail to)\s?:?\s?(?:rfc822;)?\s?[<("']{0,2}$/i;

const ADDRESSEE =
  /(?:\bto|delivered to|\bfor|empf(?:ä|ae)nger(?:adresse)?|destinataire|destinatario|ontvanger|mottagare|получатель|受信者|收件人|odbiorca|modtager|mottaker|příjemce|alıcı)\s?[:=](?:\s?rfc822;)?\s?[<("']{0,2}$/i;

/** 'To: Jan Weber <'. */
const ADDRESSEE_NAMED = /^\s{0,9}(?:to|an|à|para):\s[^:@<]{1,60}<$/i;

/** 'From: Ines Moreau <', 'MAIL FROM:<', 'Sender Address:'. */
function isSenderLabel(lead: string): boolean {
  const colon = Math.max(lead.lastIndexOf(":"), lead.lastIndexOf("="));
  if (colon < 0 || lead.length - colon > 80) return false;
  if (/[@(']/.test(lead.slice(colon).replace(/['(]$/, ""))) return false;
  const label = lead.slice(0, colon).trimEnd();
  const small = label.toLowerCase();
  return SENDERS.some(
    (sender) =>
      endsWithWord(small, sender) ||
      // '20 AMSender Address:': the row before it in a table that has collapsed.
      (sender.length > 4 &&
        small.endsWith(sender) &&
        /^\p{Lu}\p{Ll}/u.test(label.slice(-sender.length))),
  );
}

function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false;
  const before = codeAt(text, text.length - word.length - 1);
  return !isAlnum(before) && !(before >= 0xc0);
}

/** Message ids, links, and whom to ask for help. */
function isOtherLabel(lead: string): boolean {
  if (/\bmail from $|\busername ["']$/i.test(lead)) return true;
  // 'Message rejected by postmaster@example.com'.
  if (/\b(?:rejected|refused|blocked) by:? ?<?$/i.test(lead)) return true;
  const clause = lead.split(/[.:@]/).at(-1) ?? "";
  if (/\bplease (?:forward|send|report|write)\b/i.test(clause)) return true;
  const word = lead.slice(lead.lastIndexOf(" ") + 1).toLowerCase();
  if (word.includes("http://") || word.includes("https://")) return true;
  const label = lead.replace(/[:=\s<]{1,4}$/, "").toLowerCase();
  return OTHERS.some((other) => endsWithWord(label, other));
}

/** Alone in its line but for a name, a bullet, brackets or a colon. */
function isAlone(lead: string, rest: string): boolean {
  const bullet = lead.replace(/^[\s*<(>"'•·-]+/, "");
  if (!/^(?:\d{1,3}[.)])?[\s<("']*$/.test(bullet)) {
    if (/^[^\n]{0,120}<$/.test(lead) && /^>\s?:/.test(rest)) return true;
    if (!/^[^:@]{0,60}[<(]$/.test(lead)) return false;
    return /^[>)][\s>).,:;<]*$|^[>)]<mailto:/.test(rest);
  }
  return /^[\s>)"',.;]*(?::|$)|^[>)]?\s?<mailto:|^[>)"']?\s{0,8}\((?!in )|^ on (?:Sun|Mon|Tue|Wed|Thu|Fri|Sat|\d)|^\s?\.\.\.|^[>)]?,?\s(?:Invalid|\[|ERROR)/.test(
    rest,
  );
}
