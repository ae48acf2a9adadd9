import { codeAt, isDigit, isLetter, isSpace } from "./chars.ts";

/** Words before a number that make it a version, a port, a size or a wish, never a reply. */
const NOT_A_CODE: ReadonlySet<string> = new Set(
  "version ver v release rel build port ports expected expecting mysql mariadb php phpmailer swiftmailer exim postfix sendmail openssl java python node nodejs npm nodemailer kernel linux firmware fw apache nginx wordpress debian ubuntu centos android ios ruby perl dovecot zimbra domino notes courier line lines page room suite timeout after within every of max maximum limit pid id ids uid size step build patch sp mailkit mozilla chrome safari model revision rev plugin libc glibc openssh tls ssl".split(
    " ",
  ),
);

/** Units after a number that make it a count. */
const UNITS: ReadonlySet<string> = new Set(
  "mb kb gb bytes byte ms sec secs second seconds minute minutes min mins hour hours day days characters chars char users items messages mails pages times percent px dpi people employees eur usd euro euros dollars pounds attempts recipients lines folders files copies".split(
    " ",
  ),
);

/** Words after which three digits are a reply: labels of programs, panels and servers. */
const SAYS_REPLY: ReadonlySet<string> = new Set(
  "smtp code error failed failure status said reply response returned responded reason status fehler fehlercode erreur errore fout felkod fel erro codigo err errcode error_code responsecode got with returncode server message reported hata kod fejl feil blad ошибка код".split(
    " ",
  ),
);

const WORD_LENGTH = 24;

/** The word that ends before `at`, in small letters, skipping blanks, quotes and separators. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 8 && isFiller(codeAt(text, end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < WORD_LENGTH && isWordChar(text, start - 1))
    start -= 1;
  return text.slice(start, end).toLowerCase();
}

function wordAfter(text: string, end: number): string {
  let start = end;
  while (start - end < 3 && isSpace(codeAt(text, start))) start += 1;
  let stop = start;
  while (stop - start < WORD_LENGTH && isLetter(codeAt(text, stop))) stop += 1;
  return text.slice(start, stop).toLowerCase();
}

export function isDecoyReply(text: string, at: number, end: number): boolean {
  const after = codeAt(text, end);
  const next = codeAt(text, end + 1);
  if (after === 37 || after === 47 || (after === 58 && isDigit(next)))
    return true;
  if (after === 45 && isDigit(next) && !isStatusStart(text, end + 1))
    return true;
  const before = codeAt(text, at - 1);
  if (before === 47 || before === 43 || before === 36) return true;
  if (before === 58 && isDigit(codeAt(text, at - 2))) return true;
  if (before === 45 && isWordChar(text, at - 2)) return true;
  if (UNITS.has(wordAfter(text, end))) return true;
  return NOT_A_CODE.has(wordBefore(text, at)) || isExpected(text, at);
}

/** 'Expected response code "250"', 'expected 250 but got': what a client had hoped for. */
function isExpected(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 32), at).toLowerCase();
  const wish = before.lastIndexOf("expect");
  return wish >= 0 && !before.slice(wish).includes("got");
}

export function isDecoyStatus(text: string, at: number, end: number): boolean {
  if (isDate(text, end)) return true;
  const before = codeAt(text, at - 1);
  if (before === 45 && isLetter(codeAt(text, at - 2))) return true;
  if (before === 58 && isDigit(codeAt(text, at - 2))) return true;
  return NOT_A_CODE.has(wordBefore(text, at)) || isProduct(text, at, end);
}

/** '(CommuniGate Pro SMTP 5.0.9)': a program and its version, as Received headers name them. */
function isProduct(text: string, at: number, end: number): boolean {
  if (codeAt(text, end) !== 41) return false;
  const lead = text.slice(Math.max(0, at - 40), at);
  return /\([A-Z][A-Za-z]{1,20} [A-Za-z ]{0,16}$/.test(lead);
}

/** '5.7.26 10:33': a day with a time of day behind it. */
function isDate(text: string, end: number): boolean {
  let at = end;
  while (at - end < 3 && (isSpace(codeAt(text, at)) || codeAt(text, at) === 44))
    at += 1;
  if (!isDigit(codeAt(text, at))) return false;
  const colon = isDigit(codeAt(text, at + 1)) ? at + 2 : at + 1;
  return (
    colon < text.length &&
    text.charCodeAt(colon) === 58 &&
    isDigit(codeAt(text, colon + 1))
  );
}

/** Whether three digits at this place speak as a server: at the start of a line or a quotation, or behind a label. */
export function saysReply(text: string, at: number, end: number): boolean {
  if (isStatusStart(text, skipSeparators(text, end))) return true;
  const before = codeAt(text, at - 1);
  if (Number.isNaN(before) || before === 10) return followedByWords(text, end);
  if (before === 59 || before === 35) return true;
  if (before === 39 || before === 34 || before === 60 || before === 40)
    return true;
  if (before === 61) return true;
  if (isDashed(text, end)) return true;
  if (startsLine(text, at)) return followedByWords(text, end);
  if (/[\])][:,]? $/.test(text.slice(Math.max(0, at - 3), at)))
    return followedByWords(text, end);
  return SAYS_REPLY.has(wordBefore(text, at)) || afterColon(text, at);
}

/** Whether a status without its reply code speaks as a server. */
export function saysStatus(text: string, at: number, end: number): boolean {
  const before = codeAt(text, at - 1);
  if (before === 35 || before === 40 || before === 59 || before === 39)
    return true;
  if (startsLine(text, at)) return true;
  return (
    SAYS_REPLY.has(wordBefore(text, at)) ||
    wordAfter(text, end) === "smtp" ||
    (afterColon(text, at) && wordAfter(text, end) !== "")
  );
}

/** '550-Unknown user', `550-'5.2.2`: no other number is joined so. */
function isDashed(text: string, end: number): boolean {
  const next = codeAt(text, end + 1);
  return (
    codeAt(text, end) === 45 && (isLetter(next) || next === 39 || next === 34)
  );
}

function afterColon(text: string, at: number): boolean {
  return codeAt(text, at - 1) === 32 && codeAt(text, at - 2) === 58;
}

const LEAD_LENGTH = 16;

/** Marks of dialogues, before what the server says. */
const SPEAKERS: ReadonlySet<string> = new Set(["s:", "out:", "server:"]);

/** Only blanks, quote marks and arrows stand before it in its line: '<<< 550', '  > 550', 'S: 550'. */
function startsLine(text: string, at: number): boolean {
  // A window, because looking back for the line's start costs too much where a megabyte has no line ends.
  const window = text.slice(Math.max(0, at - LEAD_LENGTH), at);
  const lineStart = window.lastIndexOf("\n");
  if (lineStart < 0 && at > LEAD_LENGTH) return false;
  const lead = window.slice(lineStart + 1);
  const spoken = lead
    .replace(/^[\s<>|*#=-]+/, "")
    .trimEnd()
    .toLowerCase();
  return spoken === "" || SPEAKERS.has(spoken);
}

function followedByWords(text: string, end: number): boolean {
  const after = codeAt(text, end);
  if (Number.isNaN(after) || after === 10) return true;
  if (after === 45) return true;
  if (!isSpace(after))
    return after === 44 || after === 58 || after === 59 || isLetter(after);
  return !isDigit(codeAt(text, end + 1)) || isDotted(text, end + 1);
}

function isStatusStart(text: string, at: number): boolean {
  const first = codeAt(text, at);
  return (first === 50 || first === 52 || first === 53) && isDotted(text, at);
}

/** 'd.d.d', of whatever class. */
function isDotted(text: string, at: number): boolean {
  return (
    isDigit(codeAt(text, at)) &&
    codeAt(text, at + 1) === 46 &&
    isDigit(codeAt(text, at + 2)) &&
    codeAt(text, at + 3) === 46 &&
    isDigit(codeAt(text, at + 4))
  );
}

/** Up to six of the characters that stand between the two codes: `550-5`, `550 #5`, `(550, b'5`. */
export function skipSeparators(text: string, end: number): number {
  let at = end;
  while (at - end < 6 && isSeparator(text, at)) at += 1;
  return at;
}

function isSeparator(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined) return false;
  if (char === "b") {
    const next = text[at + 1];
    return next === "'" || next === '"';
  }
  return " \t\n-#;,'\":_()[]<>=\\".includes(char);
}

/** A line's end is none: what the line above says is said of something else. */
function isFiller(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 34 ||
    code === 39 ||
    code === 58 ||
    code === 61 ||
    code === 40 ||
    code === 91 ||
    code === 35 ||
    code === 60
  );
}

function isWordChar(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return isLetter(code) || code === 95 || code >= 0xc0;
}
