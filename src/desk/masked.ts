/** Mail addresses without their local part but its first letter: the audit names what was touched, not who writes mail. */
export function masked(text: string): string {
  return text.replace(/(?<![\w.+-])([\w.+-])[\w.+-]*@/g, "$1…@");
}
