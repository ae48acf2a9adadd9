import { readFileSync } from "node:fs";
import { ProbeNetworkError } from "./open-routes.ts";
import type { ClientCertificate } from "./tls.ts";

/** One PEM file holds certificate and key; whoever reads it takes the part that is meant. Throws ProbeNetworkError. */
export function readClientCertificate(
  file: string | undefined,
): ClientCertificate | undefined {
  if (file === undefined) return undefined;
  try {
    const pem = readFileSync(file, "utf8");
    return { cert: pem, key: pem };
  } catch (cause) {
    throw new ProbeNetworkError(
      `CLIENT_CERTIFICATE_FILE cannot be read: ${file}`,
      { cause },
    );
  }
}
