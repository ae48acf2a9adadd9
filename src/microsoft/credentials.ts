import type { TokenCredential } from "@azure/identity";
import type { Config, CredentialConfig } from "../config.ts";
import { DeskError } from "../desk/errors.ts";
import type { TokenSource } from "../desk/ports.ts";
import { trustContext, trustedAuthorities } from "./trust.ts";
import type { TrustSettings } from "./trust.ts";

/** Learn, "National clouds": Entra's own sign-in hosts. Any other one is not known to their instance discovery. */
const MICROSOFT_AUTHORITIES: ReadonlySet<string> = new Set([
  "login.microsoftonline.com",
  "login.microsoftonline.us",
  "login.partner.microsoftonline.cn",
]);

/** The library itself may wait for minutes. */
const SIGN_IN_TIMEOUT_MS = 15_000;

/**
 * Signs calls as the configured identity. The library keeps tokens in memory and renews them; it takes a third of a
 * second to load, so it is loaded with the first token.
 */
export function createTokenSource(
  credential: CredentialConfig,
  entra: Config["entra"] & TrustSettings,
): TokenSource {
  let opening: Promise<TokenCredential> | undefined;
  const open = () => {
    opening ??= openCredential(credential, entra).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const underWay = new Map<string, Promise<string>>();
  // Many who need a token at once share one sign-in; the library would make one for each.
  const signIn = (scope: string) => {
    const shared =
      underWay.get(scope) ??
      inTime(
        open().then((opened) => fetchToken(opened, scope)),
        undefined,
      ).finally(() => underWay.delete(scope));
    underWay.set(scope, shared);
    return shared;
  };
  return {
    token: async (scope, signal) => {
      try {
        return await inTime(signIn(scope), signal);
      } catch (error) {
        throw error instanceof DeskError ? error : signInError(error);
      }
    },
  };
}

async function fetchToken(
  credential: TokenCredential,
  scope: string,
): Promise<string> {
  const token = await credential.getToken(scope);
  if (token !== null) return token.token;
  throw new DeskError("entra.no-token", { message: "Entra gave no token." });
}

/** The library does not heed a signal while it looks for Entra's endpoints. */
function inTime<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      then();
    };
    const stop = () => {
      settle(() => {
        reject(aborted());
      });
    };
    const timer = setTimeout(() => {
      settle(() => {
        reject(unreachable());
      });
    }, SIGN_IN_TIMEOUT_MS);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted === true) stop();
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) =>
        settle(() => {
          reject(error instanceof DeskError ? error : signInError(error));
        }),
    );
  });
}

async function openCredential(
  credential: CredentialConfig,
  entra: Config["entra"] & TrustSettings,
): Promise<TokenCredential> {
  const library = await import("@azure/identity");
  const options = clientOptions(entra);
  switch (credential.kind) {
    case "managed":
      // The host's own metadata address answers here: neither the authority nor its certificates play a part.
      return credential.clientId === undefined
        ? new library.ManagedIdentityCredential()
        : new library.ManagedIdentityCredential({
            clientId: credential.clientId,
          });
    case "workload":
      return new library.WorkloadIdentityCredential({
        ...options,
        clientId: credential.clientId,
        tenantId: credential.tenantId,
      });
    case "certificate":
      return new library.ClientCertificateCredential(
        credential.tenantId,
        credential.clientId,
        { certificatePath: credential.certificateFile },
        options,
      );
    case "secret":
      return new library.ClientSecretCredential(
        credential.tenantId,
        credential.clientId,
        credential.secret,
        options,
      );
    case "cli":
      return new library.AzureCliCredential({ tenantId: credential.tenantId });
  }
}

function clientOptions(entra: Config["entra"] & TrustSettings) {
  const ca = trustedAuthorities(entra);
  // What the library does not name it hands on to Node's agent all the same.
  const tlsOptions = { ca, secureContext: trustContext(entra) };
  return {
    authorityHost: entra.authority,
    disableInstanceDiscovery: !MICROSOFT_AUTHORITIES.has(
      new URL(entra.authority).hostname,
    ),
    retryOptions: { maxRetries: 1, retryDelayInMs: 300 },
    ...(ca === undefined ? {} : { tlsOptions }),
  };
}

/**
 * What went wrong, without the library's error as its cause: that one carries the request, and with it the secret. It
 * has no code, so that the number which Entra itself gives is taken from its words. Learn, "Microsoft Entra
 * authentication and authorization error codes".
 */
function signInError(error: unknown): DeskError {
  const { name, message } =
    error instanceof Error ? error : { name: "", message: "" };
  const code = /AADSTS\d+/.exec(message)?.[0];
  if (code !== undefined)
    return new DeskError("entra.refused", {
      message: `Entra refused the sign-in (${code}).`,
    });
  if (/\b(endpoints_resolution_error|network_error)\b/.test(message))
    return unreachable();
  return name === "CredentialUnavailableError"
    ? new DeskError("entra.unavailable", {
        message: "This machine has no such identity to sign in with.",
      })
    : new DeskError("entra.failed", {
        message: `The sign-in to Entra failed (${name}).`,
      });
}

function aborted(): DeskError {
  return new DeskError("entra.aborted", {
    message: "The sign-in was stopped before Entra answered.",
  });
}

function unreachable(): DeskError {
  return new DeskError("entra.unreachable", {
    message: "Entra could not be reached for a sign-in.",
  });
}
