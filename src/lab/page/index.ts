import type { IncomingMessage, ServerResponse } from "node:http";
import type { Lab } from "../contract.ts";
import { createPosts, type Post, type Reply } from "./api.ts";
import { findAsset } from "./assets.ts";
import { readJson } from "./body.ts";
import { createDeviceTrials } from "./device-trials.ts";
import { refusal } from "./guard.ts";
import { createLiveFeed } from "./live-feed.ts";
import { takeSnapshot, type Story } from "./snapshot.ts";

export interface PageParts {
  readonly lab: () => Lab;
  readonly stories: () => Promise<readonly Story[]>;
}

export type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** The lab's page: three people side by side and the device that fails. For an HTTP server on loopback. */
export function createPage(parts: PageParts): PageHandler {
  const feed = createLiveFeed(parts.lab);
  const trials = createDeviceTrials(parts.lab, feed.changed);
  const posts = createPosts({ ...parts, feed, trials });

  async function get(path: string, response: ServerResponse): Promise<void> {
    if (path === "/api/stage") {
      const stories = await parts.stories();
      const json = takeSnapshot(parts.lab(), stories, feed.version());
      sendJson(response, { status: 200, json });
    } else if (path === "/api/events") {
      feed.open(response);
      trials.firstTry();
    } else await sendAsset(path, response);
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const refused = refusal(request.headers);
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const post = Object.hasOwn(posts, path) ? posts[path] : undefined;
    if (refused !== undefined) sendError(response, 403, refused);
    else if (request.method === "POST" && post !== undefined)
      sendJson(response, await runPost(request, post));
    else if (request.method === "GET" && post === undefined)
      await get(path, response);
    else sendError(response, 405, "This address does not take that method.");
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendError(response, 502, noAnswer);
    });
  };
}

const noAnswer =
  "This did not work, or its answer was lost. Look at the conversation before you try again.";

async function runPost(request: IncomingMessage, post: Post): Promise<Reply> {
  const body = await readJson(request);
  if (body.outcome === "read") return post(body.json);
  return { status: body.status, json: { error: body.error } };
}

async function sendAsset(
  path: string,
  response: ServerResponse,
): Promise<void> {
  const asset = await findAsset(path);
  if (asset === undefined)
    sendError(response, 404, "There is nothing at this address.");
  else {
    response.writeHead(200, { ...headers, "content-type": asset.type });
    response.end(asset.content);
  }
}

function sendError(
  response: ServerResponse,
  status: number,
  error: string,
): void {
  sendJson(response, { status, json: { error } });
}

function sendJson(response: ServerResponse, { status, json }: Reply): void {
  response.writeHead(status, {
    ...headers,
    "content-type": "application/json; charset=utf-8",
  });
  response.end(JSON.stringify(json));
}

/** Nothing from elsewhere, nothing inline: a stranger's text that became markup by mistake could still do nothing. */
const headers = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
