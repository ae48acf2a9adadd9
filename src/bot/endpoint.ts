import type { IncomingMessage } from "node:http";

import type { Application } from "@microsoft/teams-ai";

import type { TeamsAdapter } from "./authenticate.ts";
import { checkHeaders, parseJson, readBody } from "./body.ts";
import { checkOrigin, type Home } from "./guard.ts";
import { isActivity, readIncoming } from "./incoming.ts";
import { Refused } from "./refused.ts";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Takes one request to the bot from its headers to its answer. Each step can refuse; the turn runs only after all. */
export async function receive(
  request: IncomingMessage,
  parts: {
    readonly adapter: TeamsAdapter;
    readonly routes: Application;
    readonly home: Home;
  },
): Promise<Answer | Refused> {
  const { adapter, routes, home } = parts;
  const headers = checkHeaders(request.headers);
  if (headers instanceof Refused) return headers;
  const body = await readBody(request);
  if (body instanceof Refused) return body;
  const json = parseJson(body);
  if (json instanceof Refused) return json;
  const incoming = readIncoming(json);
  if (incoming === undefined || !isActivity(json))
    return new Refused(
      400,
      "not-an-activity",
      "The request is not a message of the bot protocol.",
    );
  const identity = await adapter.authenticate(json, headers.authorization);
  if (identity instanceof Refused) return identity;
  const foreign = checkOrigin(incoming, home);
  if (foreign !== undefined) return foreign;
  const response = await adapter.turn(identity, json, async (context) => {
    await routes.run(context);
  });
  return response ?? { status: 200 };
}
