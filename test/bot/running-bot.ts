import { exportJWK, generateKeyPair, SignJWT } from "jose";

import { startBot, type Bot } from "../../src/bot/index.ts";
import { readConfig, type Config } from "../../src/config.ts";
import type {
  Clock,
  FindCases,
  LogFields,
  Store,
} from "../../src/desk/ports.ts";
import { keptLog } from "../canary/kept.ts";
import { serve, type Got, type Reply } from "./http-server.ts";
import { MemoryStore } from "./memory-store.ts";

export const ids = {
  app: "11111111-1111-4111-8111-111111111111",
  tenant: "22222222-2222-4222-8222-222222222222",
  team: "33333333-3333-4333-8333-333333333333",
  user: "44444444-4444-4444-8444-444444444444",
  approver: "55555555-5555-4555-8555-555555555555",
  agent: "66666666-6666-4666-8666-666666666666",
  group: "77777777-7777-4777-8777-777777777777",
} as const;
const issuer = "https://api.botframework.com";

type Key = Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];

// One pair for trust and one for forgery serve all tests of this process.
let pairs: Promise<{ ours: KeyPair; other: KeyPair }> | undefined;
type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
let metadataCount = 0;

export function configFor(settings: Readonly<Record<string, string>>): Config {
  return readConfig({
    BOUNCE_DESK_MODE: "lab",
    PORT: "0",
    TENANT_ID: ids.tenant,
    BOT_APP_ID: ids.app,
    BOT_CREDENTIAL: "managed",
    HELPDESK_TEAM_ID: ids.team,
    HELPDESK_CHANNEL_ID: "19:desk@thread.tacv2",
    APPROVERS: ids.approver,
    ...settings,
  });
}

export interface RunningBot extends BotOnStore {
  readonly store: MemoryStore;
}

export interface BotOnStore {
  readonly bot: Bot;
  readonly config: Config;
  readonly url: string;
  /** What the connector was asked for. */
  readonly sent: Got[];
  readonly serviceUrl: string;
  readonly logged: { event: string; fields: LogFields | undefined }[];
  readonly news: () => number;
  readonly keys: { readonly ours: Key; readonly other: Key };
  activity(
    changes?: Readonly<Record<string, unknown>>,
  ): Record<string, unknown>;
  token(options?: TokenOptions): Promise<string>;
  post(activity: unknown, options?: PostOptions): Promise<Posted>;
  close(): Promise<void>;
}

export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly key?: Key;
  readonly kid?: string;
}

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly raw?: string | Uint8Array;
}

export interface Posted {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

export interface BotOptions {
  readonly connector?: (got: Got) => Reply | Promise<Reply>;
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly findCases?: FindCases;
}

export async function runBot(options: BotOptions = {}): Promise<RunningBot> {
  const store = new MemoryStore();
  return { ...(await runBotOn(store, options)), store };
}

export async function runBotOn(
  store: Store,
  options: BotOptions,
): Promise<BotOnStore> {
  const { ours, other } = await (pairs ??= makePairs());
  const connector = await serve(
    options.connector ?? (() => ({ status: 200, body: { id: "act-1" } })),
  );
  const jwk = await exportJWK(ours.publicKey);
  const metadata = await serve((got) =>
    got.path.startsWith("/keys")
      ? {
          status: 200,
          body: {
            keys: [
              { ...jwk, kid: "k1", use: "sig", endorsements: ["msteams"] },
            ],
          },
        }
      : { status: 200, body: { issuer, jwks_uri: `${metadata.url}/keys` } },
  );
  const serviceUrl = `${connector.url}/emea/`;
  const config = configFor({
    BOT_OPENID_METADATA_URL: `${metadata.url}/meta/${String(++metadataCount)}`,
    BOT_SERVICE_HOSTS: new URL(connector.url).host,
    ...options.settings,
  });
  const logged: RunningBot["logged"] = [];
  let news = 0;
  const bot = await startBot({
    config,
    store,
    botToken: { token: () => Promise.resolve("bot-token") },
    directory: undefined,
    clock: options.clock ?? { now: () => new Date().toISOString() },
    log: {
      write: (event, fields) => {
        logged.push({ event, fields });
        keptLog.write(event, fields);
      },
    },
    findCases:
      options.findCases ?? (() => Promise.resolve({ among: "own", cases: [] })),
    inboxHasNews: () => {
      news++;
    },
  });
  const url = `http://127.0.0.1:${bot.port}/api/messages`;
  const token = (asked: TokenOptions = {}) =>
    sign(asked, asked.key ?? ours.privateKey, serviceUrl);
  let count = 0;
  return {
    bot,
    config,
    url,
    sent: connector.got,
    serviceUrl,
    logged,
    news: () => news,
    keys: { ours: ours.privateKey, other: other.privateKey },
    activity: (changes = {}) => ({
      ...baseActivity(serviceUrl, `a${String(++count)}`),
      ...changes,
    }),
    token,
    async post(activity, asked = {}) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${asked.token ?? (await token())}`,
          ...asked.headers,
        },
        body: asked.raw ?? JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, text, body: parsed(text) };
    },
    async close() {
      await bot.close();
      await connector.close();
      await metadata.close();
    },
  };
}

async function makePairs() {
  const [ours, other] = await Promise.all([
    generateKeyPair("RS256"),
    generateKeyPair("RS256"),
  ]);
  return { ours, other };
}

function baseActivity(serviceUrl: string, id: string): Record<string, unknown> {
  return {
    type: "message",
    id,
    channelId: "msteams",
    serviceUrl,
    text: "550 5.7.64",
    locale: "de-DE",
    conversation: {
      id: "a:chat",
      tenantId: ids.tenant,
      conversationType: "personal",
    },
    from: { id: "29:user", aadObjectId: ids.user, name: "Uma" },
    recipient: { id: `28:${ids.app}`, name: "Bounce Desk" },
    channelData: { tenant: { id: ids.tenant } },
  };
}

function sign(
  options: TokenOptions,
  key: Key,
  serviceUrl: string,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims: Record<string, unknown> = {
    iss: issuer,
    aud: ids.app,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
    ...options.claims,
  };
  for (const name of options.without ?? [])
    Reflect.deleteProperty(claims, name);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: options.kid ?? "k1" })
    .sign(key);
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}
