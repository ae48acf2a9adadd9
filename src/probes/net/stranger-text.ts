/**
 * A stranger's text for showing: control, format (bidi, zero-width) and unassigned characters out, one line, cut.
 * It stays text; nobody may make markup of it.
 */
export function showable(text: string, maxLength = 300): string {
  const clean = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .trim();
  const letters = Array.from(clean);
  if (letters.length <= maxLength) return clean;
  return `${letters.slice(0, maxLength - 1).join("")}…`;
}
