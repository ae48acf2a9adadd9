import type { z } from "zod/v4";
import type { Lab } from "../contract.ts";
import type { DeviceTrials } from "./device-trials.ts";
import type { LiveFeed } from "./live-feed.ts";
import {
  consentRequest,
  pressRequest,
  sayRequest,
  searchRequest,
  sendCardRequest,
  settingsRequest,
  startOverRequest,
  triageRequest,
} from "./requests.ts";
import type { Story } from "./snapshot.ts";

export interface Reply {
  readonly status: number;
  readonly json: unknown;
}

export type Post = (json: unknown) => Promise<Reply>;

export interface ApiParts {
  readonly lab: () => Lab;
  readonly stories: () => Promise<readonly Story[]>;
  readonly feed: LiveFeed;
  readonly trials: DeviceTrials;
}

/** What the page can make happen, by path. */
export function createPosts(parts: ApiParts): Readonly<Record<string, Post>> {
  const { lab, feed, trials } = parts;
  return {
    "/api/say": post(sayRequest, async ({ role, text }) =>
      done(await lab().teams.say(role, text)),
    ),
    "/api/press": post(pressRequest, async ({ role, messageId, verb, data }) =>
      done(await lab().teams.press(role, messageId, { verb, data })),
    ),
    "/api/triage": post(triageRequest, async ({ role, messageId, data }) =>
      done(await lab().teams.triage(role, messageId, data)),
    ),
    "/api/search": post(searchRequest, async ({ role, words }) =>
      done(await lab().teams.search(role, words)),
    ),
    "/api/send-card": post(sendCardRequest, async ({ role, card }) =>
      done(await lab().teams.sendCard(role, card)),
    ),
    "/api/consent": post(consentRequest, async ({ role, messageId, answer }) =>
      done(await lab().teams.consent(role, messageId, answer)),
    ),
    "/api/device/send": async () => done(await trials.send()),
    "/api/device/settings": post(settingsRequest, (wanted) => {
      lab().stage.change(({ device }) => {
        device.host = wanted.host ?? device.host;
        device.port = wanted.port ?? device.port;
        device.tls = wanted.tls ?? device.tls;
      });
      feed.changed();
      return Promise.resolve(done({}));
    }),
    "/api/start-over": post(startOverRequest, async ({ story }) =>
      startOver(parts, story),
    ),
  };
}

async function startOver(parts: ApiParts, id: string): Promise<Reply> {
  const story = (await parts.stories()).find((each) => each.id === id);
  if (story === undefined)
    return { status: 400, json: { error: "There is no such story." } };
  await parts.lab().startOver(story.scenario);
  parts.trials.firstTry();
  parts.feed.changed();
  return done({});
}

function done(json: unknown): Reply {
  return { status: 200, json };
}

function post<T>(
  schema: z.ZodType<T>,
  act: (request: T) => Promise<Reply>,
): Post {
  return async (json) => {
    const request = schema.safeParse(json);
    if (request.success) return act(request.data);
    const error = request.error.issues[0]?.message ?? "Send a JSON object.";
    return { status: 400, json: { error } };
  };
}
