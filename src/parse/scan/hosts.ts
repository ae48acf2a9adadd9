import { codeAt, isAlnum, isDigit } from "./chars.ts";

export interface HostToken {
  readonly host: string;
  readonly at: number;
  readonly end: number;
}

const LONGEST = 253;
const MOST_HOSTS = 300;

/** Host names of at least two labels, and address literals, by walking out from each dot. */
export function scanHosts(text: string): HostToken[] {
  const found: HostToken[] = [];
  let dot = text.indexOf(".");
  while (dot >= 0 && found.length < MOST_HOSTS) {
    const token = around(text, dot);
    if (token !== undefined) found.push(token);
    dot = text.indexOf(".", token === undefined ? dot + 1 : token.end);
  }
  return found;
}

function around(text: string, dot: number): HostToken | undefined {
  let at = dot;
  while (dot - at < 63 && isLabel(codeAt(text, at - 1))) at -= 1;
  let end = dot;
  while (end - at < LONGEST && isHostChar(text, end)) end += 1;
  const host = text.slice(at, end);
  if (at === dot || end <= dot || codeAt(text, at - 1) === 64 || !isHost(host))
    return undefined;
  return { host, at, end };
}

function isLabel(code: number): boolean {
  // An underscore is no part of a host's name (RFC 952), and stands in some all the same.
  return isAlnum(code) || code === 45 || code === 95;
}

/** A dot belongs to a name only when a label follows. */
function isHostChar(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return isLabel(code) || (code === 46 && isLabel(codeAt(text, at + 1)));
}

function isHost(host: string): boolean {
  const last = host.slice(host.lastIndexOf(".") + 1);
  return /^[a-z]{2,24}$/i.test(last) || isAddress(host);
}

export function isAddress(host: string): boolean {
  return isDigit(codeAt(host, 0)) && /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host);
}
