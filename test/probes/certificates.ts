import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";

/** Certificates made on the spot: just enough DER (X.690) for RFC 5280 to be content. */

export interface TestIdentity {
  readonly cert: string;
  readonly key: string;
  readonly keyObject: KeyObject;
  readonly name: string;
}

export interface TestCertificate {
  readonly name: string;
  readonly validFrom?: Date;
  readonly validTo?: Date;
  /** Absent: signed by itself. */
  readonly issuer?: TestIdentity;
  readonly isAuthority?: true;
}

const DAY = 86_400_000;

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const head =
    length < 128
      ? [tag, length]
      : length < 256
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), body]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const commonName = (name: string) =>
  sequence(
    der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(name, "utf8")))),
  );
const ECDSA_SHA256 = sequence(oid("2a8648ce3d040302"));

/** GeneralizedTime, always with a four-digit year. */
function time(date: Date): Buffer {
  const text = `${date.toISOString().replace(/[-:T]|\.\d+Z$/g, "")}Z`;
  return der(0x18, Buffer.from(text, "ascii"));
}

function extensions(certificate: TestCertificate): Buffer {
  const names = sequence(der(0x82, Buffer.from(certificate.name, "ascii")));
  const alternativeName = sequence(oid("551d11"), der(0x04, names));
  const yes = der(0x01, Buffer.from([0xff]));
  const constraints = sequence(
    oid("551d13"),
    yes,
    der(0x04, certificate.isAuthority ? sequence(yes) : sequence()),
  );
  return der(0xa3, sequence(alternativeName, constraints));
}

let serial = 1;

/** Makes a key and a certificate for it. */
export function makeCertificate(certificate: TestCertificate): TestIdentity {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  serial += 1;
  const issuer = certificate.issuer;
  const tbs = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1, serial >> 8, serial & 0xff])),
    ECDSA_SHA256,
    commonName(issuer?.name ?? certificate.name),
    sequence(
      time(certificate.validFrom ?? new Date(Date.now() - DAY)),
      time(certificate.validTo ?? new Date(Date.now() + DAY)),
    ),
    commonName(certificate.name),
    publicKey.export({ type: "spki", format: "der" }),
    extensions(certificate),
  );
  const signature = createSign("sha256")
    .update(tbs)
    .sign(issuer?.keyObject ?? privateKey);
  const whole = sequence(
    tbs,
    ECDSA_SHA256,
    der(0x03, Buffer.from([0]), signature),
  );
  const base64 = (whole.toString("base64").match(/.{1,64}/g) ?? []).join("\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    keyObject: privateKey,
    name: certificate.name,
  };
}
