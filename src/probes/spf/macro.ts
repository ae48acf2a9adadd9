import { isTopLabel } from "./domain-name.ts";

/** A macro-string of RFC 7208 §7.1, read once. */
export type Piece =
  | { readonly piece: "text"; readonly text: string }
  /** %% %_ %- with what they stand for. */
  | { readonly piece: "escape"; readonly text: string }
  | MacroPiece;

interface MacroPiece {
  readonly piece: "macro";
  /** Lower case. */
  readonly letter: MacroLetter;
  /** How many right-hand parts are kept; absent: all. */
  readonly keep?: number;
  readonly reversed: boolean;
  /** Absent: '.', and without `keep` and `reversed` the value is left whole. */
  readonly delimiters?: string;
  /** An upper-case letter asks for URL escaping. */
  readonly escaped: boolean;
}

const LETTERS = "slodiphvcrt";
export type MacroLetter =
  "s" | "l" | "o" | "d" | "i" | "p" | "h" | "v" | "c" | "r" | "t";

/** Where the string stands decides what it may hold: 'explanation' has spaces, and %{c}, %{r} and %{t} (§7.2). */
export type MacroPlace = "domain-spec" | "explanation" | "modifier";

export type MacroString = readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  "%": "%",
  _: " ",
  "-": "%20",
};

/** The pieces, or a sentence that says what is wrong. */
export function parseMacroString(
  text: string,
  place: MacroPlace,
): MacroString | string {
  const pieces: Piece[] = [];
  const literal =
    place === "explanation"
      ? /[\x20-\x24\x26-\x7e]+/y
      : /[\x21-\x24\x26-\x7e]+/y;
  let at = 0;
  while (at < text.length) {
    literal.lastIndex = at;
    const plain = literal.exec(text)?.[0];
    if (plain !== undefined) {
      pieces.push({ piece: "text", text: plain });
      at += plain.length;
      continue;
    }
    if (text[at] !== "%") return "It holds a character that is not allowed.";
    const escape = ESCAPES[text[at + 1] ?? ""];
    if (escape !== undefined) {
      pieces.push({ piece: "escape", text: escape });
      at += 2;
      continue;
    }
    const end = text[at + 1] === "{" ? text.indexOf("}", at) : -1;
    if (end === -1) return "A percent sign stands where no macro begins.";
    const macro = parseMacro(text.slice(at + 2, end), place);
    if (typeof macro === "string") return macro;
    pieces.push(macro);
    at = end + 1;
  }
  return pieces;
}

function parseMacro(body: string, place: MacroPlace): MacroPiece | string {
  const match = /^([a-z])(\d*)(r?)([.\-+,/_=]*)$/i.exec(body);
  const [, letter = "", digits = "", r = "", delimiters = ""] = match ?? [];
  const lower = letter.toLowerCase();
  if (!isLetter(lower)) return `%{${body}} is no macro.`;
  if ("crt".includes(lower) && place === "domain-spec")
    return `%{${body}} may only stand in an explanation.`;
  if (digits !== "" && Number(digits) === 0)
    return `%{${body}} asks for no part at all.`;
  return {
    piece: "macro",
    letter: lower,
    ...(digits === "" ? {} : { keep: Number(digits) }),
    reversed: r !== "",
    ...(delimiters === "" ? {} : { delimiters }),
    escaped: letter !== lower,
  };
}

function isLetter(text: string): text is MacroLetter {
  return text.length === 1 && LETTERS.includes(text);
}

/** domain-spec = macro-string domain-end (§7.1): it ends in a macro or in a dot and a top label. */
export function parseDomainSpec(text: string): MacroString | string {
  if (text === "") return "It names no domain.";
  const pieces = parseMacroString(text, "domain-spec");
  if (typeof pieces === "string") return pieces;
  const last = pieces.at(-1);
  if (last?.piece !== "text") return pieces;
  const end = last.text.endsWith(".") ? last.text.slice(0, -1) : last.text;
  const dot = end.lastIndexOf(".");
  if (dot === -1) return "It names no full domain: a dot is missing.";
  return isTopLabel(end.slice(dot + 1))
    ? pieces
    : `It does not end like a domain: “${end.slice(dot + 1)}”.`;
}

export function usesLetter(string: MacroString, letters: string): boolean {
  return string.some(
    (piece) => piece.piece === "macro" && letters.includes(piece.letter),
  );
}

/** Macros replaced by their values. `keepTail`: how many characters at the end of a value can matter, for absurd ones. */
export function expand(
  string: MacroString,
  value: (letter: MacroLetter) => string,
  { keepTail }: { readonly keepTail: number },
): string {
  return string
    .map((piece) =>
      piece.piece === "macro"
        ? expandMacro(piece, value(piece.letter)).slice(-keepTail)
        : piece.text,
    )
    .join("");
}

/** §7.3: split, turn round, keep the right-hand parts, join with dots, and escape last. */
function expandMacro(macro: MacroPiece, value: string): string {
  let text = value;
  if (macro.keep !== undefined || macro.reversed || macro.delimiters) {
    const parts = split(value, macro.delimiters ?? ".");
    if (macro.reversed) parts.reverse();
    text = parts.slice(macro.keep === undefined ? 0 : -macro.keep).join(".");
  }
  return macro.escaped ? urlEscape(text) : text;
}

function split(text: string, delimiters: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1)
    if (delimiters.includes(text[at] ?? "")) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  parts.push(text.slice(from));
  return parts;
}

/** RFC 3986 §2.3: everything but the unreserved characters, byte by byte. */
function urlEscape(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const char = String.fromCharCode(byte);
    return /[a-z0-9\-._~]/i.test(char)
      ? char
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
