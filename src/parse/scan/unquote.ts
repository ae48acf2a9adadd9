/**
 * Takes quote marks and indentation off every line, so that a quoted, forwarded or indented bounce reads as the bare one.
 * What a line says survives: only marks that stand before it go, and blanks behind it.
 */
export function unquote(text: string): string {
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1)
    lines[index] = bare(lines[index] ?? "");
  return lines.join("\n");
}

/**
 * Takes off what every line has in common before it, and only that: a mail's source that was quoted or indented as a whole
 * gets its shape back, folded headers and all.
 */
export function outdent(text: string): string {
  const first = /^[>|\t ]+(?=\S)/m.exec(text.slice(0, 2000))?.[0] ?? "";
  if (first === "" || !text.startsWith(first)) return text;
  const bareMark = first.trimEnd();
  const lines = text.split("\n");
  const fits = lines.every(
    (line) => line.startsWith(first) || line.trimEnd() === bareMark,
  );
  return fits ? lines.map((line) => line.slice(first.length)).join("\n") : text;
}

function bare(line: string): string {
  let at = 0;
  while (isMark(line.charCodeAt(at))) at += 1;
  let end = line.length;
  while (end > at && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return at === 0 && end === line.length ? line : line.slice(at, end);
}

/** Blank, tab, '>' or '|'. */
function isMark(code: number): boolean {
  return isBlank(code) || code === 62 || code === 124;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
