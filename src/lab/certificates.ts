import type { webcrypto } from "node:crypto";
// @peculiar/x509 stands on tsyringe, which wants this loaded before it.
import "reflect-metadata";
import * as x509 from "@peculiar/x509";

/** A certificate and its private key, both as PEM. */
export interface Identity {
  readonly certificate: string;
  readonly privateKey: string;
}

/** The authority behind every certificate of the lab. Nobody trusts it but who is handed its certificate. */
export interface Authority {
  readonly caPem: string;
  /** A certificate for servers and clients alike; the first name becomes the common name. */
  issue(
    names: readonly string[],
    addresses?: readonly string[],
  ): Promise<Identity>;
}

const algorithm = {
  name: "ECDSA",
  namedCurve: "P-256",
  hash: "SHA-256",
} as const;
const dayMs = 86_400_000;

/** A new authority, to be kept or handed around. */
export async function createAuthority(
  name = "Bounce Desk lab authority",
): Promise<Identity> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: new x509.Name([{ CN: [name] }]).toString(),
    ...validFor(3650),
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
  return identity(certificate, keys);
}

/** Takes up an authority that was made before. */
export async function openAuthority(root: Identity): Promise<Authority> {
  const issuer = new x509.X509Certificate(root.certificate);
  const signingKey = await importKey(root.privateKey);
  return {
    caPem: root.certificate,
    issue: (names, addresses = []) =>
      issue(issuer, signingKey, names, addresses),
  };
}

async function issue(
  issuer: x509.X509Certificate,
  signingKey: webcrypto.CryptoKey,
  names: readonly string[],
  addresses: readonly string[],
): Promise<Identity> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: new x509.Name([{ CN: [names[0] ?? "lab"] }]).toString(),
    issuer: issuer.subject,
    ...validFor(365),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: "dns" as const, value })),
        ...addresses.map((value) => ({ type: "ip" as const, value })),
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return identity(certificate, keys);
}

function validFor(days: number): { notBefore: Date; notAfter: Date } {
  const now = Date.now();
  return {
    notBefore: new Date(now - dayMs),
    notAfter: new Date(now + days * dayMs),
  };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

async function identity(
  certificate: x509.X509Certificate,
  keys: webcrypto.CryptoKeyPair,
): Promise<Identity> {
  const der = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    certificate: certificate.toString("pem"),
    privateKey: x509.PemConverter.encode(der, "PRIVATE KEY"),
  };
}

// RFC 5280 §4.1.2.2: a positive number of at most 20 octets; a first octet under 0x80 keeps it positive.
function serial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `01${Buffer.from(bytes).toString("hex")}`;
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = x509.PemConverter.decodeFirst(pem);
  return crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
}
