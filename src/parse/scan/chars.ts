/** Character classes for the scanners, by UTF-16 code unit. NaN (past the end) belongs to none. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

export function isAlnum(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

/** The character at `at` as a number; NaN past either end. */
export function codeAt(text: string, at: number): number {
  return at < 0 ? Number.NaN : text.charCodeAt(at);
}
