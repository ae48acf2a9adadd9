/** What in a text names a machine, a person or a secret. */
export type Telling =
  | "link"
  | "mail address"
  | "path"
  | "IP address"
  | "host name"
  | "token"
  | "number";

/** The text with each such name replaced by what `by` makes of it. Each word is looked at once. */
export function replaceTelling(
  text: string,
  by: (name: string, what: Telling) => string,
): string {
  return text
    .replace(/[^\s<>"]+/gu, (word) =>
      word.includes("://") ? by(word, "link") : word,
    )
    .replace(/(?<![\p{L}\d.])[+\d][\d ()/-]*/gu, (run) => {
      const number = run.replace(/\D/g, "");
      if (!isSpelt(run.trim(), number)) return run;
      return `${by(run.trim(), "number")}${run.endsWith(" ") ? " " : ""}`;
    })
    .replace(WORD, (word) => {
      const bare = withoutStop(word);
      return `${wordBy(bare, by)}${word.slice(bare.length)}`;
    });
}

/** What stands between quotation marks of any language, brackets and dashes. */
const WORD = /[^\s<>()[\]{}"'`,;|&\u00ab\u00bb\u2010-\u203a]+/gu;

const STOPS = ".:!?";

function withoutStop(word: string): string {
  let end = word.length;
  while (end > 0 && STOPS.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A telephone's or a card's number, in groups. */
function isSpelt(run: string, digits: string): boolean {
  return (
    (/^[+0]/.test(run) && digits.length >= 7) ||
    /^\d{3}\D{1,2}\d{3}\D\d{4}$/.test(run) ||
    /^\d{4}[ -]\d{4}[ -]\d{4}/.test(run)
  );
}

const SCHEME =
  /:\/\/|^www\.|(?:^|[^a-z])(?:mailto|tel|javascript|vbscript|data|file|sip|callto|msteams):./i;
const LONGEST_WORD = 300;

function wordBy(
  word: string,
  by: (name: string, what: Telling) => string,
): string {
  if (word.length > LONGEST_WORD) return by(word, "token");
  if (SCHEME.test(word)) return by(word, "link");
  if (word.length > 1 && word.includes("@")) return by(word, "mail address");
  if (word.includes("\\")) return by(word, "path");
  if (isIpv6(word)) return by(word, "IP address");
  // 'include:mail.example', 'mail.example:25', '198.51.100.0/24'.
  if (IPV4_RANGE.test(word)) return by(word, "IP address");
  return word
    .split(/([=:/])/)
    .map((part) => {
      const what = kindOf(part);
      return what === undefined
        ? part.replace(HOST, (host) => by(host, "host name"))
        : by(part, what);
    })
    .join("");
}

const IPV4_RANGE = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?$/;
/** With what German hangs behind it: 'contoso.com-Postfach'. */
const HOST =
  /^(?:\*\.)?(?:[\p{L}\d_][\p{L}\d_-]{0,62}\.){1,8}(?:xn--[a-z\d-]{1,59}|\p{L}{2,24})(?=$|-\p{L})/u;
const IPV4_SPAN = /^\d{1,3}(?:\.\d{1,3}){3}-\d{1,3}(?:\.\d{1,3}){0,3}$/;
/** Long, and letters and digits mixed in one long piece or in several: a key, an id, a session, no 'Microsoft-365-Postfach'. */
const TOKEN = /^[\w+.-]{16,300}$/;

function kindOf(part: string): Telling | undefined {
  if (IPV4_RANGE.test(part) || IPV4_SPAN.test(part)) return "IP address";
  if (TOKEN.test(part) && !HOST.test(part) && isMixed(part)) return "token";
  return /^\d{6,}$/.test(part) ? "number" : undefined;
}

function isMixed(part: string): boolean {
  const mixed = part
    .split(/[.+_-]/)
    .filter((piece) => /\d/.test(piece) && /[a-z]/i.test(piece));
  return mixed.length > 1 || mixed.some(({ length }) => length >= 8);
}

function isIpv6(word: string): boolean {
  return (
    word.split(":").length > 2 &&
    /^[\da-f:.]+(?:%\w{1,20})?(?:\/\d{1,3})?$/i.test(word)
  );
}
