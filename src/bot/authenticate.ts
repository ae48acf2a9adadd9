import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import {
  AuthenticationConfiguration,
  AuthenticationError,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type Claim,
  type ServiceClientCredentials,
} from "botframework-connector";

import type { Config } from "../config.ts";
import type { TokenSource } from "../desk/ports.ts";
import { Refused } from "./refused.ts";

/** What Microsoft documents for a bot's calls to the connector. */
export const connectorScope = "https://api.botframework.com/.default";

const notOurs = new Refused(
  401,
  "token",
  "The request carries no token that this bot accepts.",
);

/** The library's adapter, with authentication and the turn as two steps, so that each can fail in our own words. */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: ConfigurationBotFrameworkAuthentication;

  constructor(config: Config, botToken: TokenSource) {
    const authentication = authenticationOf(config, botToken);
    super(authentication);
    this.#authentication = authentication;
  }

  /** Checks signature, issuer, audience, life time, service URL and endorsement of the token. */
  async authenticate(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult | Refused> {
    try {
      // The library picks another, weaker check for some channel ids; ours is Teams or nothing.
      return await this.#authentication.authenticateRequest(
        { ...activity, channelId: "msteams" },
        authorization,
      );
    } catch (error) {
      return keysUnreachable(error)
        ? new Refused(
            503,
            "signing-keys",
            "The token could not be checked just now. Please send it again.",
          )
        : notOurs;
    }
  }

  async turn(
    identity: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(identity, activity, logic);
  }
}

/** Set one of these settings and all must be set: the library then takes them as they are. */
function authenticationOf(
  config: Config,
  botToken: TokenSource,
): ConfigurationBotFrameworkAuthentication {
  const { appId, tenantId, openIdMetadataUrl, tokenIssuer } = config.bot;
  // With an empty app id the library would turn authentication off without a word.
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appId))
    throw new Error("BOT_APP_ID is no application id; the bot cannot start.");
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: `${config.entra.authority}/${tenantId}`,
      ToChannelFromBotOAuthScope: "https://api.botframework.com",
      ToBotFromChannelTokenIssuer: tokenIssuer,
      OAuthUrl: "https://token.botframework.com/",
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
      // Emulator and skill tokens are refused below; their keys are never asked for elsewhere.
      ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
      CallerId: "",
    },
    new BotCredentials(appId, botToken),
    new AuthenticationConfiguration(["msteams"], (claims) =>
      checkClaims(claims, tokenIssuer, appId),
    ),
  );
}

/** What the library leaves open: a token without an end, without a service URL, of another kind of issuer. */
function checkClaims(
  claims: readonly Claim[],
  issuer: string,
  appId: string,
): Promise<void> {
  const read = (type: string): unknown =>
    claims.find((claim) => claim.type === type)?.value;
  const serviceUrl = read("serviceurl");
  const complete =
    read("iss") === issuer &&
    read("aud") === appId &&
    typeof read("exp") === "number" &&
    typeof serviceUrl === "string" &&
    serviceUrl !== "";
  return complete
    ? Promise.resolve()
    : Promise.reject(new AuthenticationError("Claims are missing.", 401));
}

/** "Could not look the keys up" is not "the token is forged": the sender may try again. */
function keysUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "FetchError" ||
    (error instanceof AuthenticationError && error.statusCode >= 500)
  );
}

/** Answers the library's questions about the bot's identity; authentication is never disabled. */
class BotCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #botToken: TokenSource;

  constructor(appId: string, botToken: TokenSource) {
    super();
    this.#appId = appId;
    this.#botToken = botToken;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<ServiceClientCredentials> {
    const botToken = this.#botToken;
    return Promise.resolve({
      async signRequest(request) {
        const token = await botToken.token(connectorScope);
        request.headers.set("authorization", `Bearer ${token}`);
        return request;
      },
    });
  }
}
