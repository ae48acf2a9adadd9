import { codeAt, isAlnum, isDigit, isLetter } from "./chars.ts";

export interface AddressToken {
  /** As it stands in the text. */
  readonly address: string;
  readonly at: number;
  readonly end: number;
}

/** RFC 5321 §4.5.3.1: 64 octets before the @, 255 behind it. */
const LOCAL_LENGTH = 64;
const DOMAIN_LENGTH = 255;
const MOST_ADDRESSES = 500;

/** Finds mail addresses, in order, by walking out from each @. */
export function scanAddresses(text: string): AddressToken[] {
  const found: AddressToken[] = [];
  let sign = text.indexOf("@");
  while (sign >= 0 && found.length < MOST_ADDRESSES) {
    const token = around(text, sign);
    if (token !== undefined) found.push(token);
    sign = text.indexOf("@", token === undefined ? sign + 1 : token.end);
  }
  return found;
}

function around(text: string, sign: number): AddressToken | undefined {
  const end = domainEnd(text, sign + 1);
  if (end < 0) return undefined;
  const at =
    codeAt(text, sign - 1) === 34
      ? quotedStart(text, sign)
      : localStart(text, sign);
  if (at < 0 || at === sign) return undefined;
  return { address: text.slice(at, end), at, end };
}

function localStart(text: string, sign: number): number {
  let at = sign;
  while (at > 0 && sign - at < LOCAL_LENGTH && isLocal(codeAt(text, at - 1)))
    at -= 1;
  // A quotation mark or a dot before an address belongs to the sentence, not to the address.
  while (at < sign && isLeadingMark(codeAt(text, at))) at += 1;
  const key = KEY.exec(text.slice(at, sign))?.[0].length ?? 0;
  return at + key;
}

/** 'to=ines@example.com', 'SMTP=INES@EXAMPLE.COM': an equals sign may stand in an address, but these are names of fields. */
const KEY =
  /^(?:smtp|to|from|rcpt|orcpt|mail|email|sender|recipient|address|addr|mailto)=/i;

/** '"first last"@example.com' (RFC 5322 §3.2.4). */
function quotedStart(text: string, sign: number): number {
  const from = Math.max(0, sign - LOCAL_LENGTH - 2);
  const open = text.slice(from, sign - 1).lastIndexOf('"');
  if (open < 0) return -1;
  const at = from + open;
  return text.slice(at, sign).includes("\n") ? -1 : at;
}

function domainEnd(text: string, from: number): number {
  let at = from;
  let dots = 0;
  while (at - from < DOMAIN_LENGTH) {
    const code = codeAt(text, at);
    if (isDomain(code)) at += 1;
    else if (code === 46 && isDomain(codeAt(text, at + 1)) && at > from) {
      dots += 1;
      at += 1;
    } else break;
  }
  at = beforeLabel(text, from, beforeOtherScript(text, from, at));
  while (at > from && codeAt(text, at - 1) === 45) at -= 1;
  if (at === from || (dots === 0 && at - from < 3)) return -1;
  if (dots === 0 && !isBracketed(text, at)) return -1;
  return lastLabelIsDigits(text, from, at) ? -1 : at;
}

/** 'example.jp様': Chinese and Japanese sentences go on without a blank behind the address. */
function beforeOtherScript(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (codeAt(text, at) >= 0x2e80 && isAlnum(codeAt(text, at - 1))) return at;
  return end;
}

/** 'ines@example.comSubject:': the next label of a table that has collapsed. No top-level domain goes on in capitals. */
function beforeLabel(text: string, from: number, end: number): number {
  let label = end;
  while (label > from && codeAt(text, label - 1) !== 46) label -= 1;
  if (label === from) return end;
  for (let at = label + 2; at + 1 < end; at += 1)
    if (
      isSmall(codeAt(text, at - 1)) &&
      !isSmall(codeAt(text, at)) &&
      isLetter(codeAt(text, at)) &&
      isSmall(codeAt(text, at + 1))
    )
      return at;
  return end;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A domain without a dot counts only where the text sets it off: '<root@printer>'. */
function isBracketed(text: string, end: number): boolean {
  return codeAt(text, end) === 62;
}

function lastLabelIsDigits(text: string, from: number, end: number): boolean {
  let at = end;
  while (at > from && isDigit(codeAt(text, at - 1))) at -= 1;
  return at === from || codeAt(text, at - 1) === 46;
}

function isDomain(code: number): boolean {
  return isAlnum(code) || code === 45 || code === 95 || code >= 0xa1;
}

/** RFC 5322 atext, dots, and what stands beyond ASCII (RFC 6531). Equals sign and quote only inside. */
function isLocal(code: number): boolean {
  return isAlnum(code) || LOCAL_MARKS.has(code) || code >= 0xa1;
}

const LOCAL_MARKS: ReadonlySet<number> = new Set(
  Array.from("!#$%&'*+-/=?^_`{|}~.", (mark) => mark.charCodeAt(0)),
);

function isLeadingMark(code: number): boolean {
  return !isAlnum(code) && code !== 95 && code !== 43 && code < 0xa1;
}
