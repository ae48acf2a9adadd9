import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
} from "jose";
import type { JSONWebKeySet, JWTPayload } from "jose";

/** A key that signs tokens, and its public half as it is published. */
export interface SigningKey {
  readonly keyId: string;
  readonly published: JSONWebKeySet;
  sign(claims: JWTPayload, lifetimeS: number): Promise<string>;
  /** The claims of `Authorization: Bearer …`, or undefined when it is no valid token of this key for that audience. */
  readonly verify: (
    authorization: string | undefined,
    expected: { readonly issuer: string; readonly audience: string },
  ) => Promise<JWTPayload | undefined>;
}

const algorithm = "RS256";

/** A fresh private key as JWK, to be kept. */
export async function createPrivateJwk(): Promise<Record<string, string>> {
  const { privateKey } = await generateKeyPair(algorithm, {
    extractable: true,
  });
  const jwk: Record<string, string> = {};
  for (const [name, value] of Object.entries(await exportJWK(privateKey)))
    if (typeof value === "string") jwk[name] = value;
  return jwk;
}

/** Loads a kept key. `published` adds members to the public key, such as the channels that it is endorsed for. */
export async function loadSigningKey(
  privateJwk: Readonly<Record<string, string>>,
  published: Readonly<Record<string, unknown>> = {},
): Promise<SigningKey> {
  const { kty = "RSA", n = "", e = "" } = privateJwk;
  const privateKey = await importJWK({ ...privateJwk, kty }, algorithm);
  const keyId = await calculateJwkThumbprint({ kty, n, e });
  const publicKey = { kty, n, e, kid: keyId, use: "sig", alg: algorithm };
  const header = { alg: algorithm, typ: "JWT", kid: keyId, x5t: keyId };
  return {
    keyId,
    published: { keys: [{ ...publicKey, x5t: keyId, ...published }] },
    sign: async (claims, lifetimeS) => {
      const now = Math.floor(Date.now() / 1000);
      // Five minutes of leeway before now, as Microsoft's issuers give, for clocks that are behind.
      return await new SignJWT({ nbf: now - 300, ...claims })
        .setProtectedHeader(header)
        .setIssuedAt(now)
        .setExpirationTime(now + lifetimeS)
        .sign(privateKey);
    },
    verify: verifier(createLocalJWKSet({ keys: [publicKey] })),
  };
}

function verifier(
  keys: ReturnType<typeof createLocalJWKSet>,
): SigningKey["verify"] {
  return async (authorization, expected) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...expected,
        algorithms: [algorithm],
        requiredClaims: ["exp", "nbf"],
      });
      return payload;
    } catch {
      return undefined;
    }
  };
}
