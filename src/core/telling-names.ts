/** What in a text names a machine, a person or a secret. */
export type Telling =
  | "link"
  | "mail address"
  | "share"
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
    .replace(/(?<![\p{L}\d.])[+\d][\d ()/-]*/gu, (run) => {
      const number = run.replace(/\D/g, "");
      if (!isSpelt(run.trim(), number)) return run;
      return `${by(run.trim(), "number")}${run.endsWith(" ") ? " " : ""}`;
    })
    .replace(/[^\s<>()[\]{}"'`,;|]+/gu, (word) => {
      const bare = withoutStop(word);
      return `${wordBy(bare, by)}${word.slice(bare.length)}`;
    });
}

const STOPS = ".:!?…";

function withoutStop(word: string): string {
  let end = word.length;
  while (end > 0 && STOPS.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A telephone's or a card's number, in groups. */
function isSpelt(run: string, digits: string): boolean {
  return (
    (/^[+0]/.test(run) && digits.length >= 7) ||
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
  if (word.startsWith("\\\\")) return by(word, "share");
  if (isIpv6(word)) return by(word, "IP address");
  // 'include:mail.example', 'mail.example:25', '198.51.100.0/24'.
  if (IPV4_RANGE.test(word)) return by(word, "IP address");
  return word
    .split(/([=:/])/)
    .map((part) => {
      const what = kindOf(part);
      return what === undefined ? part : by(part, what);
    })
    .join("");
}

const IPV4_RANGE = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?$/;
const HOST = /^(?:[\p{L}\d][\p{L}\d_-]{0,62}\.){1,8}\p{L}{2,24}$/u;
/** Long, and made of more than one sort of sign: a key, an id, a session. */
const TOKEN = /^[\w+.-]{16,300}$/;

function kindOf(part: string): Telling | undefined {
  if (IPV4_RANGE.test(part)) return "IP address";
  if (HOST.test(part)) return "host name";
  if (TOKEN.test(part) && /\d/.test(part) && /[a-z]/i.test(part))
    return "token";
  return /^\d{6,}$/.test(part) ? "number" : undefined;
}

function isIpv6(word: string): boolean {
  return word.split(":").length > 2 && /^[\da-f:.]+(?:\/\d{1,3})?$/i.test(word);
}
