import type { webcrypto } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// @peculiar/x509 stands on tsyringe, which wants this loaded before it.
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import { z } from "zod/v4";

/** A certificate and its private key, both as PEM. */
const identity = z.object({ certificate: z.string(), privateKey: z.string() });
export type Identity = z.infer<typeof identity>;

/** The authority that all of the lab's mail servers and clients trust, and nobody else. */
export interface MailAuthority {
  readonly caPem: string;
  /** A certificate for servers and clients alike; the first name becomes the common name. */
  issue(names: readonly string[]): Promise<Identity>;
}

const algorithm = {
  name: "ECDSA",
  namedCurve: "P-256",
  hash: "SHA-256",
} as const;
const dayMs = 86_400_000;
const fileName = "mail-authority.json";

/** Takes the authority that is handed in or kept in the folder, else makes one and keeps it there. */
export async function openAuthority(parts: {
  readonly authority?: Identity;
  readonly folder?: string;
}): Promise<MailAuthority> {
  const root =
    parts.authority ?? readKept(parts.folder) ?? (await createRoot(parts));
  const issuer = new x509.X509Certificate(root.certificate);
  const signingKey = await importKey(root.privateKey);
  return {
    caPem: root.certificate,
    issue: (names) => issue(issuer, signingKey, names),
  };
}

function readKept(folder: string | undefined): Identity | undefined {
  if (folder === undefined) return undefined;
  try {
    const text = readFileSync(join(folder, fileName), "utf8");
    return identity.safeParse(JSON.parse(text)).data;
  } catch {
    // Not there or cut short: a new authority is as good, since everybody is handed its certificate anew.
    return undefined;
  }
}

async function createRoot(parts: {
  readonly folder?: string;
}): Promise<Identity> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: "CN=Bounce Desk lab mail authority",
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + 3650 * dayMs),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
        true,
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const root = {
    certificate: certificate.toString("pem"),
    privateKey: await exportKey(keys.privateKey),
  };
  if (parts.folder !== undefined) keepRoot(parts.folder, root);
  return root;
}

function keepRoot(folder: string, root: Identity): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${fileName}.new`);
  writeFileSync(temporary, JSON.stringify(root), { mode: 0o600 });
  renameSync(temporary, join(folder, fileName));
}

async function issue(
  issuer: x509.X509Certificate,
  signingKey: webcrypto.CryptoKey,
  names: readonly string[],
): Promise<Identity> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: new x509.Name([{ CN: [names[0] ?? "lab"] }]).toString(),
    issuer: issuer.subject,
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + 365 * dayMs),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: "dns" as const, value })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return {
    certificate: certificate.toString("pem"),
    privateKey: await exportKey(keys.privateKey),
  };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

// RFC 5280 §4.1.2.2: a positive number of at most 20 octets; a first octet under 0x80 keeps it positive.
function serial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `01${Buffer.from(bytes).toString("hex")}`;
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const der = await crypto.subtle.exportKey("pkcs8", key);
  return x509.PemConverter.encode(der, "PRIVATE KEY");
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = x509.PemConverter.decodeFirst(pem);
  return crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
}
