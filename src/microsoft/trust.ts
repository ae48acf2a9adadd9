import { readFileSync } from "node:fs";
import { createSecureContext, type SecureContext } from "node:tls";
import { DeskError } from "../desk/errors.ts";

/** Which certificate authorities vouch for Microsoft's services as seen from here. */
export interface TrustSettings {
  /** PEM file with further authorities (a company's proxy, the lab). */
  readonly caFile?: string | undefined;
  /** The usual public authorities; Node drops them once any other is named, so they are handed in to stay trusted. */
  readonly roots?: readonly string[] | undefined;
}

const CERTIFICATE =
  /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** PEM certificates to trust; `undefined` leaves Node's own list in place. */
export function trustedAuthorities(trust: TrustSettings): string[] | undefined {
  if (trust.caFile === undefined) return undefined;
  const further = readPem(trust.caFile).match(CERTIFICATE);
  if (further === null)
    throw new DeskError("trust.no-certificate", {
      message: `CA_FILE holds no PEM certificate: ${trust.caFile}`,
    });
  return [...(trust.roots ?? []), ...further];
}

/**
 * The same list, read. Given as texts Node reads its hundred and more roots anew for each connection, which costs more
 * than a handshake.
 */
export function trustContext(trust: TrustSettings): SecureContext | undefined {
  const ca = trustedAuthorities(trust);
  if (ca === undefined) return undefined;
  const list = ca.join("\n");
  const context = contexts.get(list) ?? createSecureContext({ ca });
  contexts.set(list, context);
  return context;
}

/** By the list: one in a service, and as few as there are authorities where many are started in one process. */
const contexts = new Map<string, SecureContext>();

function readPem(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new DeskError("trust.unreadable", {
      message: `CA_FILE cannot be read: ${file}`,
      cause,
    });
  }
}
