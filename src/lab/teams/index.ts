import type { Faults } from "../cloud/faults.ts";
import type { SigningKey } from "../cloud/tokens.ts";
import type { Service } from "../cloud/web.ts";
import type { TeamsClient } from "../contract.ts";
import type { Kept } from "../state.ts";
import { createTeamsClient } from "./client.ts";
import { createConnectorService } from "./connector-service.ts";
import { createConversations } from "./conversations.ts";
import { channelIssuer, createCourier } from "./delivery.ts";
import { createDrive } from "./drive.ts";
import type { Drive } from "./drive.ts";
import { createInstallation } from "./installation.ts";

export { channelIssuer } from "./delivery.ts";

/** Teams' side of the bot protocol. */
export interface Teams {
  readonly client: TeamsClient;
  /** Where the bot finds the keys of the tokens that it gets. */
  readonly openIdMetadataUrl: string;
  /** Answers what comes in behind /teams. */
  readonly service: Service;
  /** Where people keep the files that they get. */
  readonly drive: Drive;
  readonly posts: () => number;
  /** Stops what belongs to the story that leaves the stage. */
  readonly pause: () => void;
  /** Begins to reach the bot, once it may be running. */
  readonly resume: () => void;
}

export interface TeamsParts {
  readonly kept: Kept;
  readonly channelKey: SigningKey;
  readonly entraKey: SigningKey;
  readonly faults: Faults;
  /** 'http://127.0.0.1:3979' */
  readonly webUrl: string;
  /** How long Teams waits for the bot before it sends again; 15 s when absent. */
  readonly patienceMs?: number | undefined;
}

export function createTeams(parts: TeamsParts): Teams {
  const { kept, channelKey } = parts;
  const serviceUrl = `${parts.webUrl}/teams/`;
  // Readers keep keys per address for a day: a lab with other keys must have another address.
  const openIdPath = `openid-${channelKey.keyId}`;
  const openIdUrl = `${parts.webUrl}/teams/${openIdPath}`;
  let story = new AbortController();
  const conversations = createConversations(kept);
  const courier = createCourier({ ...parts, key: channelKey, serviceUrl });
  const installation = createInstallation({
    kept,
    conversations,
    courier,
    serviceUrl,
  });
  const connector = createConnectorService({
    ...parts,
    conversations,
    serviceUrl,
  });
  const drive = createDrive(parts);
  const client = createTeamsClient({
    kept,
    conversations,
    courier,
    installation,
    drive,
    serviceUrl,
    ending: () => story.signal,
  });
  return {
    client,
    openIdMetadataUrl: `${openIdUrl}/openidconfiguration`,
    service: async (asked) =>
      asked.path[0] === openIdPath
        ? openId(channelKey, openIdUrl, asked.path[1])
        : await connector.answer(asked),
    drive,
    posts: connector.posts,
    pause: () => {
      story.abort();
      installation.pause();
    },
    resume: () => {
      story = new AbortController();
      conversations.startedOver();
      installation.keepTrying();
      client.resume();
    },
  };
}

function openId(key: SigningKey, url: string, what: string | undefined) {
  if (what === "keys") return { status: 200, body: key.published };
  if (what !== "openidconfiguration") return { status: 404 };
  return {
    status: 200,
    body: {
      issuer: channelIssuer,
      authorization_endpoint: "https://invalid.botframework.com",
      jwks_uri: `${url}/keys`,
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
    },
  };
}
