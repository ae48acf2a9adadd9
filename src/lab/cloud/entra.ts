import { randomUUID, timingSafeEqual } from "node:crypto";
import type { Application, Kept } from "../state.ts";
import { openAiAudience } from "./openai-answer.ts";
import type { SigningKey } from "./tokens.ts";
import type { Answer, Asked, Service } from "./web.ts";

/** Entra: metadata, keys and the token endpoint for client credentials. */

const lifetimeS = 3599;
const graceS = 300;

/** Issuer of access tokens of version 1.0, which Exchange, Graph and the bot connector take. */
export function tokenIssuer(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`;
}

export function createEntra(
  kept: Kept,
  key: SigningKey,
  baseUrl: () => string,
): Service {
  return async (asked) => {
    const [tenant = "", ...rest] = asked.path;
    const what = `${asked.method} ${rest.join("/")}`;
    if (tenant !== kept.state().tenantId) return unknownTenant(tenant);
    switch (what) {
      case "GET v2.0/.well-known/openid-configuration":
      case "GET .well-known/openid-configuration":
        return { status: 200, body: metadata(`${baseUrl()}/${tenant}`) };
      case "GET discovery/v2.0/keys":
      case "GET discovery/keys":
        return { status: 200, body: key.published };
      case "POST oauth2/v2.0/token":
        return await giveToken(kept, key, asked);
      default:
        return { status: 404 };
    }
  };
}

function metadata(base: string): Record<string, unknown> {
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post"],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "tid", "ver"],
    tenant_region_scope: "EU",
    cloud_instance_name: "microsoftonline.com",
  };
}

async function giveToken(
  kept: Kept,
  key: SigningKey,
  asked: Asked,
): Promise<Answer> {
  const form = new URLSearchParams(asked.body.toString("utf8"));
  const { tenantId } = kept.state();
  const application = authenticate(kept, form);
  if ("status" in application) return application;
  const scope = form.get("scope") ?? "";
  const resource = /^(https:\/\/\S+)\/\.default$/.exec(scope)?.[1];
  if (resource === undefined) return badScope(scope);
  // Every application gets a token for it; what that is worth is a matter of roles on the resource.
  const roles =
    resource === openAiAudience ? [] : application.permissions[resource];
  if (roles === undefined) return unknownResource(resource, tenantId);
  const token = await key.sign(
    claims(application, tenantId, resource, roles),
    lifetimeS + graceS,
  );
  return {
    status: 200,
    headers: { "cache-control": "no-store, no-cache" },
    body: {
      token_type: "Bearer",
      expires_in: lifetimeS,
      ext_expires_in: lifetimeS,
      access_token: token,
    },
  };
}

/** The application that proved who it is, or the answer that turns it away. */
function authenticate(kept: Kept, form: URLSearchParams): Application | Answer {
  const { applications, tenantId } = kept.state();
  if (form.get("grant_type") !== "client_credentials")
    return refuse(
      400,
      "unsupported_grant_type",
      70003,
      "The app requested an unsupported grant type.",
    );
  const clientId = form.get("client_id") ?? "";
  const application = Object.values(applications).find(
    (one) => one?.id === clientId,
  );
  return application === undefined
    ? unknownClient(clientId, tenantId)
    : (wrongSecret(application, form.get("client_secret")) ?? application);
}

function claims(
  application: Application,
  tenantId: string,
  audience: string,
  roles: readonly string[],
): Record<string, unknown> {
  return {
    aud: audience,
    iss: tokenIssuer(tenantId),
    appid: application.id,
    appidacr: "1",
    idp: tokenIssuer(tenantId),
    idtyp: "app",
    sub: application.id,
    tid: tenantId,
    ver: "1.0",
    uti: randomUUID(),
    // Entra leaves the claim out where an application has no permission on the resource.
    ...(roles.length > 0 ? { roles } : {}),
  };
}

function wrongSecret(
  application: Application,
  given: string | null,
): Answer | undefined {
  if (given === null)
    return refuse(
      401,
      "invalid_client",
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  const expected = Buffer.from(application.secret);
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual)
    ? undefined
    : refuse(
        401,
        "invalid_client",
        7000215,
        `Invalid client secret provided for app '${application.id}'.`,
      );
}

function unknownTenant(tenant: string): Answer {
  return refuse(
    400,
    "invalid_request",
    90002,
    `Tenant '${tenant}' not found. Check that you have the correct tenant ID.`,
  );
}

function unknownClient(clientId: string, tenantId: string): Answer {
  return refuse(
    400,
    "unauthorized_client",
    700016,
    `Application with identifier '${clientId}' was not found in the directory '${tenantId}'.`,
  );
}

function badScope(scope: string): Answer {
  return refuse(
    400,
    "invalid_scope",
    1002012,
    `The provided value for scope ${scope} is not valid. Client credential flows need a scope that ends in /.default.`,
  );
}

function unknownResource(resource: string, tenantId: string): Answer {
  return refuse(
    400,
    "invalid_resource",
    500011,
    `The resource principal named ${resource} was not found in the tenant named ${tenantId}.`,
  );
}

// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
function refuse(
  status: number,
  error: string,
  code: number,
  words: string,
): Answer {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = `${new Date().toISOString().slice(0, 19).replace("T", " ")}Z`;
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${words} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
    },
  };
}
