import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from "botbuilder";
import {
  AuthenticationConfiguration,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
} from "botframework-connector";
import restify from "restify";

import { readConfig } from "../config.ts";
import { serveParent } from "./side.bench.ts";

/**
 * The peer: a bare CloudAdapter behind restify that checks the same tokens. It echoes what it hears, as the library's own
 * sample does; beside our turn alone it only acknowledges.
 */

class Credentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;

  constructor(appId: string) {
    super();
    this.#appId = appId;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<ServiceClientCredentials> {
    return Promise.resolve({
      signRequest: (request) => Promise.resolve(request),
    });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

serveParent(async ({ settings, form }) => {
  const { bot } = readConfig(settings);
  const { appId, tenantId, openIdMetadataUrl, tokenIssuer } = bot;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: appId,
        MicrosoftAppTenantId: tenantId,
        ValidateAuthority: true,
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
        ToChannelFromBotOAuthScope: "https://api.botframework.com",
        ToBotFromChannelTokenIssuer: tokenIssuer,
        OAuthUrl: "https://token.botframework.com/",
        ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
        CallerId: "",
      },
      new Credentials(appId),
      new AuthenticationConfiguration(["msteams"], () => Promise.resolve()),
    ),
  );
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post("/api/messages", async (request, response) => {
    const body: unknown = request.body;
    const { headers, method = "POST" } = request;
    const asked = { headers, method, ...(isRecord(body) ? { body } : {}) };
    await adapter.process(asked, response, async (turn) => {
      if (form === "service") await turn.sendActivity(turn.activity.text);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
});
