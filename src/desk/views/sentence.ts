/** With a capital letter and a full stop, so that reasons from different places read as sentences. */
export function sentence(text: string): string {
  const first = capital(text);
  return /[.?”]$/.test(first) ? first : `${first}.`;
}

/** With a capital letter, unless it begins with a name that has its own spelling: a host, a domain, an address. */
export function capital(text: string): string {
  return /^\S*[.@]\w/.test(text)
    ? text
    : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
