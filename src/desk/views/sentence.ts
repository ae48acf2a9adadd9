/** With a capital letter and a full stop, so that reasons from different places read as sentences. */
export function sentence(text: string): string {
  const first = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.?”]$/.test(first) ? first : `${first}.`;
}
