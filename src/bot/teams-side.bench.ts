import { once } from "node:events";
import { createServer, type Server } from "node:http";

import { createPrivateJwk, loadSigningKey } from "../lab/cloud/tokens.ts";
import { startLab } from "../lab/index.ts";
import type { Scenario } from "../lab/scenario.ts";
import { readStories, STORIES_FOLDER } from "../stories.ts";

/**
 * Teams as far as a benchmark needs it: keys, signed tokens, activities of many people, and a connector that takes
 * every post at once. Entra and the rest of the tenant are the lab's.
 */
export interface TeamsSide {
  /** With which the service finds all this. */
  readonly settings: Readonly<Record<string, string>>;
  token(): Promise<string>;
  /** An activity of its own with each call, from one person of many. */
  message(): string;
  readonly posts: () => number;
  close(): Promise<void>;
}

const issuer = "https://api.botframework.com";
const people = 200;
const greeting = "Hello, can you help me with a mail that came back?";

/** What a benchmark wants to be different; absent, 200 people greet, and whatever is posted is taken. */
export interface TeamsSideOptions {
  /** Text of the message with that number, each from a person of their own. */
  readonly says?: (count: number) => string;
  /** What becomes of a call to the connector. */
  readonly answer?: (call: ConnectorCall) => ConnectorAnswer;
}

export interface ConnectorCall {
  readonly method: string;
  /** '/teams/v3/conversations/ID/activities' */
  readonly path: string;
  readonly body: string;
}

export interface ConnectorAnswer {
  readonly status: number;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly body?: unknown;
}

export async function startTeamsSide(
  options: TeamsSideOptions = {},
): Promise<TeamsSide> {
  const lab = await startLab({ scenario: await firstScenario(), port: 0 });
  const appId = lab.settings["BOT_APP_ID"] ?? "";
  const tenantId = lab.settings["TENANT_ID"] ?? "";
  const key = await loadSigningKey(await createPrivateJwk(), {
    endorsements: ["msteams"],
  });
  let posts = 0;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.once("end", () => {
      const path = request.url ?? "";
      const method = request.method ?? "";
      const call = { method, path, body: Buffer.concat(pieces).toString() };
      if (method === "POST") posts += 1;
      const answer =
        method === "GET" || options.answer === undefined
          ? { status: 200, body: answerTo(path) }
          : options.answer(call);
      response.writeHead(answer.status, {
        "content-type": "application/json",
        ...("retryAfter" in answer
          ? { "retry-after": String(answer.retryAfter) }
          : {}),
      });
      response.end(JSON.stringify(answer.body ?? {}));
    });
  });
  const host = await listen(server);
  const url = `http://${host}`;
  const answerTo = (path: string) => {
    if (path === "/keys") return key.published;
    if (path === "/openid") return { issuer, jwks_uri: `${url}/keys` };
    return { id: `posted-${posts}` };
  };
  const serviceUrl = `${url}/teams/`;
  let count = 0;
  const to = { serviceUrl, appId, tenantId };
  return {
    settings: {
      ...lab.settings,
      PORT: "0",
      BOT_OPENID_METADATA_URL: `${url}/openid`,
      BOT_SERVICE_HOSTS: host,
    },
    token: () =>
      key.sign({ iss: issuer, aud: appId, serviceurl: serviceUrl }, 3600),
    message: () => JSON.stringify(message(to, ++count, options.says)),
    posts: () => posts,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await lab.close();
    },
  };
}

async function firstScenario(): Promise<Scenario> {
  const [story] = await readStories(STORIES_FOLDER);
  if (story === undefined) throw new Error("there is no story to set up");
  return story.scenario;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null)
    throw new Error("no address to listen on");
  return `127.0.0.1:${address.port}`;
}

interface Addressee {
  readonly serviceUrl: string;
  readonly appId: string;
  readonly tenantId: string;
}

function message(
  { serviceUrl, appId, tenantId }: Addressee,
  count: number,
  says: TeamsSideOptions["says"],
) {
  const of = says === undefined ? count % people : count;
  const who = String(of).padStart(12, "0");
  const now = new Date().toISOString();
  return {
    type: "message",
    id: `1${String(count).padStart(12, "0")}`,
    timestamp: now,
    localTimestamp: now,
    channelId: "msteams",
    serviceUrl,
    locale: "en-US",
    textFormat: "plain",
    text: says?.(count) ?? greeting,
    conversation: {
      id: `a:${who}`,
      tenantId: tenantId,
      conversationType: "personal",
    },
    from: {
      id: `29:${who}`,
      aadObjectId: `99999999-9999-4999-8999-${who}`,
      name: "Uma",
    },
    recipient: { id: `28:${appId}`, name: "Bounce Desk" },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: "clientInfo", locale: "en-US", platform: "Windows" }],
  };
}
