import type { Undelivered } from "../transport/mail.ts";

/** Where in the dialogue a server refused. */
export type Stage =
  | "greeting"
  | "hello"
  | "starttls"
  | "sign-in"
  | "sender"
  | "recipient"
  | "data"
  | "message";

export type TlsFault =
  | "wrong-version-number"
  | "protocol-version"
  | "untrusted"
  | "self-signed-in-chain"
  | "wrong-name"
  | "other";

/** Why a message did not arrive, before anybody puts it into words. */
export type Failure =
  | {
      readonly kind: "refused";
      readonly stage: Stage;
      readonly code: number;
      /** '550 5.7.64 TenantAttribution; Relay Access Denied […]' */
      readonly reply: string;
    }
  | { readonly kind: "no-address"; readonly code: "ENOTFOUND" | "EAI_AGAIN" }
  | {
      readonly kind: "not-connected";
      /** 'ETIMEDOUT', 'ECONNREFUSED' */
      readonly code: string;
      readonly address: string;
    }
  | { readonly kind: "tls"; readonly fault: TlsFault; readonly message: string }
  /** The connection went away: closed by the server, silent for too long, or cut with this code. */
  | {
      readonly kind: "lost";
      readonly how: "closed" | "silent" | "no-greeting" | "cut";
      readonly code: string;
    }
  /** Taken by the server, and told of by mail later. */
  | { readonly kind: "notice"; readonly undelivered: Undelivered };

export type Ending =
  | { readonly outcome: "sent"; readonly reply: string }
  | {
      readonly outcome: "refused" | "no-connection";
      readonly failure: Failure;
    };

export function noConnection(failure: Failure): Ending {
  return { outcome: "no-connection", failure };
}

/** OpenSSL's and Node's codes, by what they mean. */
export function tlsFaultOf(code: string, message: string): TlsFault {
  const text = `${code} ${message}`;
  if (/WRONG_VERSION_NUMBER|wrong version number/i.test(text))
    return "wrong-version-number";
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|protocol version/i.test(text))
    return "protocol-version";
  if (/ALTNAME_INVALID/.test(text)) return "wrong-name";
  if (/SELF_SIGNED_CERT_IN_CHAIN/.test(text)) return "self-signed-in-chain";
  return /UNABLE_TO|CERT_|DEPTH_ZERO/.test(text) ? "untrusted" : "other";
}
