/**
 * Brings pasted text to plain letters: what phones, panels, mail clients and browsers put in the place of
 * spaces, quotes, dashes and digits. Codes and addresses keep their characters.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text;
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (isPlain(unified)) return unified;
  return unified.replace(UNUSUAL, replacement);
}

/** NUL and other controls, no-break and other wide spaces, soft hyphens, smart quotes, dashes, full-width forms, lone surrogates. */
const UNUSUAL =
  /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u180e\u2000-\u2015\u2018-\u201f\u2026-\u202f\u2032\u2033\u2039\u203a\u205f-\u206f\u2212\u2018\u00ab\u00bb\u3000-\u3002\u300c\u300d\ufeff\uff01-\uff5e\ufffc\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])/g;

const PLAIN = /^[\t\n\u0020-\u007e]*$/;

function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const SINGLES: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201a", "'"],
  ["\u201b", "'"],
  ["\u2032", "'"],
  ["\u2039", "<"],
  ["\u203a", ">"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u201f", '"'],
  ["\u2033", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u300c", '"'],
  ["\u300d", '"'],
  ["\u2212", "-"],
  ["\u2026", "..."],
  ["\u3001", ","],
  ["\u3002", "."],
  ["\u2028", "\n"],
  ["\u2029", "\n"],
  ["\u000b", "\n"],
  ["\u000c", "\n"],
  ["\u0085", "\n"],
]);

function replacement(char: string): string {
  const single = SINGLES.get(char);
  if (single !== undefined) return single;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e)
    return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x2010 && code <= 0x2015) return "-";
  if (isWideSpace(code)) return " ";
  return "";
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200a)
  );
}
