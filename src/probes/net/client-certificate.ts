import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { ProbeNetworkError } from "./open-routes.ts";
import type { ClientCertificate } from "./tls.ts";

/**
 * The certificate that mail servers are shown, from PEM files; one file may hold both, as whoever reads it takes the part
 * that is meant. Throws ProbeNetworkError when they cannot be read or do not belong together.
 */
export function readClientCertificate(
  certFile: string | undefined,
  keyFile = certFile,
): ClientCertificate | undefined {
  if (certFile === undefined || keyFile === undefined) return undefined;
  const pair = { cert: read(certFile), key: read(keyFile) };
  try {
    createSecureContext(pair);
  } catch (cause) {
    throw new ProbeNetworkError(
      `The client certificate cannot be used: ${certFile} holds no certificate in PEM form, or ${keyFile} not the key to it.`,
      { cause },
    );
  }
  return pair;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ProbeNetworkError(
      `The client certificate cannot be read: ${file}`,
      { cause },
    );
  }
}
