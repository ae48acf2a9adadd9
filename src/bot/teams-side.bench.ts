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

export async function startTeamsSide(): Promise<TeamsSide> {
  const lab = await startLab({ scenario: await firstScenario(), port: 0 });
  const appId = lab.settings["BOT_APP_ID"] ?? "";
  const tenantId = lab.settings["TENANT_ID"] ?? "";
  const key = await loadSigningKey(await createPrivateJwk(), {
    endorsements: ["msteams"],
  });
  let posts = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      const answer = answerTo(request.url ?? "");
      if (request.method === "POST") posts += 1;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
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
    message: () => JSON.stringify(message(to, ++count)),
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

function message({ serviceUrl, appId, tenantId }: Addressee, count: number) {
  const who = String(count % people).padStart(12, "0");
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
    text: "Hello, can you help me with a mail that came back?",
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
