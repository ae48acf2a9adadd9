import { isIP, type Socket } from "node:net";
import {
  connect,
  createSecureContext,
  type PeerCertificate,
  type SecureContext,
  type SecureVersion,
  type TLSSocket,
} from "node:tls";
import { readFacts, type TlsFacts } from "./certificate.ts";
import { showable } from "./stranger-text.ts";

export interface TlsOptions {
  /** Name for SNI and for the certificate's check; for a literal address no SNI is sent (RFC 6066 §3). */
  readonly host: string;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** PEM roots instead of the built-in ones. */
  readonly ca?: readonly string[];
  /** Shown when the server asks for one, as Exchange Online does. */
  readonly clientCertificate?: ClientCertificate;
}

/**
 * For those who ask for the version only: nobody is trusted, and of the chain only the server's own certificate is read.
 * Checking and reading the chain costs more than the rest of a handshake.
 */
export const NO_ROOTS: readonly string[] = [];

/** PEM, both. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate fault is no failure here: TLS is up and the fault is a fact. */
export type TlsOutcome =
  | {
      readonly tls: "up";
      readonly facts: TlsFacts;
      readonly socket: TLSSocket;
      /** Plain bytes behind the 220 of STARTTLS. Anything but 0 is an attack or a broken server. */
      readonly injectedBytes?: number;
    }
  | NoTls;

export interface NoTls {
  readonly tls: "stalled" | "failed" | "stopped";
  /** Whose word ended the handshake: a refusal by our own TLS library is no fault of the server's. */
  readonly side: "server" | "ours";
  readonly because: string;
}

const STOPPED: TlsOutcome = {
  tls: "stopped",
  side: "ours",
  because: "we stopped looking",
};
const STALLED: TlsOutcome = {
  tls: "stalled",
  side: "server",
  because: "the server stayed silent in the TLS handshake",
};
const CLOSED: TlsOutcome = {
  tls: "failed",
  side: "server",
  because: "the server closed the connection during the TLS handshake",
};

/** Shakes hands on an open connection. Whatever the certificate is, the connection comes up and the verdict is recorded. */
export function upgrade(
  plain: Socket,
  options: TlsOptions,
  capMs: number,
  signal: AbortSignal,
): Promise<TlsOutcome> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(STOPPED);
      return;
    }
    let shown: PeerCertificate | undefined;
    const socket = connect({
      ...toConnectionOptions(plain, options),
      // Reading a chain costs as much as a handshake, and Node has just read it when it asks here. The facts judge the name.
      checkServerIdentity: (_host, read) => {
        shown = read;
        return undefined;
      },
    });
    const settle = (outcome: TlsOutcome) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      plain.off("close", closed);
      if (outcome.tls !== "up") {
        socket.destroy();
        plain.destroy();
      }
      resolve(outcome);
    };
    const stop = () => settle(STOPPED);
    const closed = () => settle(CLOSED);
    const timer = setTimeout(() => settle(STALLED), capMs);
    signal.addEventListener("abort", stop, { once: true });
    plain.once("close", closed);
    socket.once("secureConnect", () =>
      settle({
        tls: "up",
        facts: readFacts(
          socket,
          options.host,
          shown ?? readShown(socket, options),
        ),
        socket,
      }),
    );
    // Stays for the socket's life: an error without a listener would end the process.
    socket.on("error", (error: Error) =>
      settle({ tls: "failed", ...handshakeFault(error) }),
    );
  });
}

function readShown(socket: TLSSocket, { ca }: TlsOptions): PeerCertificate {
  return ca?.length === 0
    ? socket.getPeerCertificate()
    : socket.getPeerCertificate(true);
}

function toConnectionOptions(plain: Socket, options: TlsOptions) {
  const { host } = options;
  return {
    socket: plain,
    // The verdict is read below; refusing here would look like a server without TLS.
    rejectUnauthorized: false,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    secureContext: contextFor(options),
  };
}

/** Reading some hundred roots takes longer than a handshake, so it is done once for each list and way of shaking hands. */
function contextFor(options: TlsOptions): SecureContext {
  const { minVersion, maxVersion, ca = NO_LIST, clientCertificate } = options;
  const known = CONTEXTS.get(ca) ?? [];
  CONTEXTS.set(ca, known);
  const before = known.find(
    ({ of }) =>
      of.minVersion === minVersion &&
      of.maxVersion === maxVersion &&
      of.clientCertificate === clientCertificate,
  );
  if (before !== undefined) return before.context;
  const context = newContext(options);
  known.push({ of: options, context });
  return context;
}

const NO_LIST: readonly string[] = [];
const CONTEXTS = new WeakMap<
  readonly string[],
  { readonly of: TlsOptions; readonly context: SecureContext }[]
>();

function newContext(options: TlsOptions): SecureContext {
  const { minVersion, maxVersion, ca, clientCertificate } = options;
  return createSecureContext({
    ...(minVersion === undefined ? {} : { minVersion }),
    ...(maxVersion === undefined ? {} : { maxVersion }),
    // OpenSSL 3 speaks the old versions at its lowest security level only.
    ...(minVersion === "TLSv1" || minVersion === "TLSv1.1"
      ? { ciphers: "DEFAULT@SECLEVEL=0" }
      : {}),
    ...(ca === undefined ? {} : { ca: [...ca] }),
    ...clientCertificate,
  });
}

/** OpenSSL's words for "we do not want this", in distinction to alerts that the server sent. */
const OUR_REFUSALS: readonly string[] = [
  "ERR_SSL_CA_MD_TOO_WEAK",
  "ERR_SSL_DH_KEY_TOO_SMALL",
  "ERR_SSL_EE_KEY_TOO_SMALL",
  "ERR_SSL_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED",
  "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
  "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
];

function handshakeFault(error: Error): Pick<NoTls, "side" | "because"> {
  const code = "code" in error ? String(error.code) : "";
  const side = OUR_REFUSALS.includes(code) ? "ours" : "server";
  return { side, because: faultWords(code, error.name) };
}

function faultWords(code: string, name: string): string {
  switch (code) {
    case "ECONNRESET":
      return "the connection was cut during the TLS handshake";
    case "ERR_SSL_WRONG_VERSION_NUMBER":
      return "what came back is not TLS";
    case "ERR_SSL_UNSUPPORTED_PROTOCOL":
      return "the server wants a TLS version older than we go down to here";
    case "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION":
      return "the server takes none of the TLS versions that we offer";
    default:
      return `the TLS handshake failed (${showable(code === "" ? name : code, 80)})`;
  }
}
