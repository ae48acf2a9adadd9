import type { X509Certificate } from "node:crypto";
import type { TLSSocket } from "node:tls";

/** Exchange Online believes a client's certificate only when it leads to an authority that it trusts. */
export function trustedNames(
  secure: TLSSocket,
  authority: X509Certificate,
): readonly string[] {
  const shown = secure.getPeerX509Certificate();
  if (
    shown === undefined ||
    !shown.checkIssued(authority) ||
    !shown.verify(authority.publicKey) ||
    Date.parse(shown.validTo) < Date.now()
  )
    return [];
  const names = (shown.subjectAltName ?? "")
    .split(", ")
    .filter((entry) => entry.startsWith("DNS:"))
    .map((entry) => entry.slice(4));
  const common = /(?:^|\n)CN=([^\n]+)/.exec(shown.subject)?.[1];
  return [...new Set(common === undefined ? names : [common, ...names])];
}
