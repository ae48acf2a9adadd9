/** Mail addresses without their local part but its first letter: the audit names what was touched, not who writes mail. */
export function masked(text: string): string {
  const pieces = text.split("@");
  return pieces
    .map((piece, at) => (at < pieces.length - 1 ? withoutLocal(piece) : piece))
    .join("@");
}

/** What stands before an at sign, its last word cut to one letter. */
function withoutLocal(piece: string): string {
  let start = piece.length;
  while (start > 0 && LOCAL.test(piece.charAt(start - 1))) start -= 1;
  return start === piece.length ? piece : `${piece.slice(0, start + 1)}…`;
}

const LOCAL = /[\w.+-]/;
