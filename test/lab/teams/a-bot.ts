import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";
import type { JWTPayload } from "jose";
import { z } from "zod/v4";
import type { RunningLab } from "../../../src/lab/index.ts";

const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  text: z.string().optional(),
  serviceUrl: z.string(),
  replyToId: z.string().optional(),
  from: z.object({
    id: z.string(),
    name: z.string(),
    aadObjectId: z.string(),
  }),
  recipient: z.object({ id: z.string() }),
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string(),
    tenantId: z.string(),
  }),
  channelData: z.looseObject({ tenant: z.object({ id: z.string() }) }),
});

export type HeardActivity = z.infer<typeof activitySchema>;
export type BotAnswer = { status: number; body?: unknown } | "silence";

/** A bot that checks tokens as the metadata tells it to, and remembers what it heard. */
export interface ABot {
  readonly heard: HeardActivity[];
  readonly claims: JWTPayload[];
  /** Says how to answer; 200 with nothing when not set. */
  answer: (activity: HeardActivity) => BotAnswer;
  /** Resolves with the first activity heard, now or later, that fits. */
  hears(
    fits: (activity: HeardActivity) => boolean,
    count?: number,
  ): Promise<readonly HeardActivity[]>;
  close(): Promise<void>;
}

export async function startBot(
  settings: RunningLab["settings"],
): Promise<ABot> {
  const metadata = z
    .object({ issuer: z.string(), jwks_uri: z.url() })
    .parse(
      await (await fetch(settings["BOT_OPENID_METADATA_URL"] ?? "")).json(),
    );
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));
  const waiting = new Set<() => void>();
  const bot: ABot = {
    heard: [],
    claims: [],
    answer: () => ({ status: 200 }),
    hears: async (fits, count = 1) => {
      for (;;) {
        const found = bot.heard.filter(fits);
        if (found.length >= count) return found;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      void (async () => {
        try {
          const token = (request.headers.authorization ?? "").slice(7);
          const { payload } = await jwtVerify(token, keys, {
            issuer: metadata.issuer,
            audience: settings["BOT_APP_ID"] ?? "",
            requiredClaims: ["exp"],
          });
          bot.claims.push(payload);
        } catch {
          response.writeHead(401).end();
          return;
        }
        const activity = activitySchema.parse(
          JSON.parse(Buffer.concat(chunks).toString("utf8")),
        );
        bot.heard.push(activity);
        const answer = bot.answer(activity);
        for (const look of waiting) look();
        waiting.clear();
        if (answer === "silence") return;
        response.writeHead(answer.status, {
          "content-type": "application/json",
        });
        response.end(
          answer.body === undefined ? "" : JSON.stringify(answer.body),
        );
      })();
    });
  });
  server.listen(Number(settings["PORT"]), "127.0.0.1");
  await once(server, "listening");
  return bot;
}
