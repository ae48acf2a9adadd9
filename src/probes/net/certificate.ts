import {
  checkServerIdentity,
  type DetailedPeerCertificate,
  type PeerCertificate,
  type TLSSocket,
} from "node:tls";
import { showable } from "./stranger-text.ts";

export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256, hex with colons. */
  readonly fingerprint: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Each aspect for itself: an expired certificate may still bear the right name. */
export interface CertificateVerdict {
  readonly trust:
    "trusted" | "self-signed" | "unknown-issuer" | "chain-incomplete";
  readonly validity: "valid" | "expired" | "not-yet-valid";
  readonly name: "matches" | "differs";
}

export interface TlsFacts {
  /** 'TLSv1.3'. */
  readonly version: string;
  readonly cipher: string;
  /** The server's own certificate first. */
  readonly chain: readonly CertificateFacts[];
  readonly certificate: CertificateVerdict;
}

/**
 * What an established TLS connection shows. `host`: the name that the certificate should bear; `leaf`: the server's
 * certificate, with its chain where that is wanted too.
 */
export function readFacts(
  socket: TLSSocket,
  host: string,
  leaf: PeerCertificate,
): TlsFacts {
  const chain = readChain(leaf);
  return {
    version: socket.getProtocol() ?? "unknown",
    cipher: socket.getCipher().standardName,
    chain: chain.map(toFacts),
    certificate: {
      trust: socket.authorized
        ? "trusted"
        : trustOf(String(socket.authorizationError)),
      validity: validityOf(leaf),
      name:
        checkServerIdentity(host, leaf) === undefined ? "matches" : "differs",
    },
  };
}

/** OpenSSL's verification codes. Those about time and name leave the chain itself trusted. */
function trustOf(error: string): CertificateVerdict["trust"] {
  if (error.includes("DEPTH_ZERO_SELF_SIGNED_CERT")) return "self-signed";
  if (/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ALTNAME_INVALID/.test(error))
    return "trusted";
  if (error.includes("UNABLE_TO_VERIFY_LEAF_SIGNATURE"))
    return "chain-incomplete";
  return "unknown-issuer";
}

function validityOf(leaf: PeerCertificate): CertificateVerdict["validity"] {
  const now = Date.now();
  if (now < Date.parse(leaf.valid_from)) return "not-yet-valid";
  return now > Date.parse(leaf.valid_to) ? "expired" : "valid";
}

/** At most ten, and never round: a root is its own issuer, and the last one of an open chain has none. */
function readChain(leaf: PeerCertificate): PeerCertificate[] {
  const chain: PeerCertificate[] = [];
  let current = leaf;
  while (chain.length < 10 && !chain.includes(current)) {
    if (!("fingerprint256" in current)) break;
    chain.push(current);
    if (!isDetailed(current)) break;
    current = current.issuerCertificate;
  }
  return chain;
}

const isDetailed = (read: PeerCertificate): read is DetailedPeerCertificate =>
  "issuerCertificate" in read;

function toFacts(certificate: PeerCertificate): CertificateFacts {
  return {
    subject: distinguishedName(certificate.subject),
    issuer: distinguishedName(certificate.issuer),
    fingerprint: certificate.fingerprint256,
    validFrom: toInstant(certificate.valid_from),
    validTo: toInstant(certificate.valid_to),
  };
}

function distinguishedName(name: object): string {
  return showable(
    Object.entries(name)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(", "),
  );
}

function toInstant(text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? "unknown" : new Date(at).toISOString();
}

/** One sentence on what a client that checks certificates would say; undefined when it would be content. */
export function certificateFault(facts: TlsFacts): string | undefined {
  const { trust, validity, name } = facts.certificate;
  if (validity === "expired") return "its certificate has expired";
  if (validity === "not-yet-valid") return "its certificate is not valid yet";
  if (name === "differs") return "its certificate is for another name";
  switch (trust) {
    case "trusted":
      return undefined;
    case "self-signed":
      return "its certificate is signed by itself";
    case "unknown-issuer":
      return "nobody we trust has signed its certificate";
    case "chain-incomplete":
      return "it does not send the certificates between its own and the root";
  }
}
