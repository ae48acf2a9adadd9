import type { IncomingHttpHeaders } from "node:http";

/**
 * Why a request is turned away, or undefined. The page listens on loopback only, but any web site that a person visits
 * can make their browser call 127.0.0.1, by its address or by a name that was rebound to it. Host and Origin tell.
 */
export function refusal(headers: IncomingHttpHeaders): string | undefined {
  const host = headers.host ?? "";
  if (!isLoopbackAuthority(host))
    return "The lab only answers on this machine's own address, such as 127.0.0.1 or localhost.";
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return "The lab only answers its own page.";
  // Fetch Metadata: "none" is a person typing the address.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return "The lab only answers its own page.";
  return undefined;
}

/** RFC 9110 §7.2: Host is a host and an optional port. */
function isLoopbackAuthority(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(host);
}
