import { isIP } from "node:net";
import type { LabDevice } from "../../../scenario.ts";
import type { Failure } from "../failure.ts";

/** What a program has to tell of: the message that did not go, and why. */
export interface Told {
  readonly device: LabDevice;
  readonly failure: Exclude<Failure, { readonly kind: "notice" }>;
  readonly at: Date;
}

export type Refusal = Extract<Failure, { readonly kind: "refused" }>;
/** Everything that came before a server's word. */
export type Trouble = Exclude<Told["failure"], Refusal>;

/** '5.7.64 TenantAttribution; …': what libraries keep of a reply, beside its number. */
export function afterNumber({ reply }: Refusal): string {
  return reply.replace(/^\d{3}[ -]?/, "");
}

/** '2026-11-21 10:04:57' */
export function clock(at: Date): string {
  return at.toISOString().slice(0, 19).replace("T", " ");
}

const ERRNO: Readonly<Record<string, readonly [number, string, number]>> = {
  ETIMEDOUT: [110, "Connection timed out", 10060],
  ECONNREFUSED: [111, "Connection refused", 10061],
  ECONNRESET: [104, "Connection reset by peer", 10054],
  ENETUNREACH: [101, "Network is unreachable", 10051],
  EHOSTUNREACH: [113, "No route to host", 10065],
};

/** The number and words that Linux has for an error, and Windows' number. */
export function errno(code: string): {
  readonly number: number;
  readonly words: string;
  readonly windows: number;
} {
  const [number, words, windows] = ERRNO[code] ?? [5, "Input/output error", 0];
  return { number, words, windows };
}

/** OpenSSL's words for what went wrong in a handshake. */
export function openSsl(trouble: Extract<Trouble, { kind: "tls" }>): string {
  switch (trouble.fault) {
    case "wrong-version-number":
      return "SSL routines:ssl3_get_record:wrong version number";
    case "protocol-version":
      return "SSL routines:ssl3_read_bytes:tlsv1 alert protocol version";
    case "untrusted":
      return "certificate verify failed: unable to get local issuer certificate";
    case "self-signed-in-chain":
      return "certificate verify failed: self-signed certificate in certificate chain";
    case "wrong-name":
      return "certificate verify failed: Hostname mismatch";
    case "other":
      return "SSL routines:ssl3_read_bytes:sslv3 alert handshake failure";
  }
}

/** A server's name with its address, as logs put it: 'name[192.0.2.1]:25'. */
export function hostWithAddress(device: LabDevice, address: string): string {
  return isIP(device.host) === 0
    ? `${device.host}[${address}]:${device.port}`
    : `${device.host}:${device.port}`;
}
