import { readFileSync } from "node:fs";
import { ClientSecretCredential } from "@azure/identity";
import { z } from "zod/v4";
import type { RunningLab } from "../../../src/lab/index.ts";

/** Calls to the connector service as a bot makes them, with a token from the lab's Entra. */
export interface BotCalls {
  token(scope?: string): Promise<string>;
  call(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; headers: Headers; body: unknown }>;
  /** Posts a card and gives its id. */
  postCard(conversationId: string, card: unknown): Promise<string>;
}

export const idSchema = z.object({ id: z.string() });

export function cardActivity(card: unknown) {
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: card,
      },
    ],
  };
}

export function botCalls(lab: RunningLab): BotCalls {
  const setting = (name: string) => lab.settings[name] ?? "";
  const token = async (scope = "https://api.botframework.com/.default") => {
    const credential = new ClientSecretCredential(
      setting("TENANT_ID"),
      setting("BOT_CLIENT_ID"),
      setting("BOT_SECRET"),
      {
        authorityHost: setting("ENTRA_AUTHORITY"),
        disableInstanceDiscovery: true,
        tlsOptions: { ca: readFileSync(setting("CA_FILE"), "utf8") },
      },
    );
    return (await credential.getToken(scope)).token;
  };
  const calls: BotCalls = {
    token,
    call: async (method, path, body, given) => {
      const bearer = given ?? (await token());
      const response = await fetch(`${lab.url}/teams/v3/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${bearer}`,
          "content-type": "application/json",
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const json: unknown = text === "" ? undefined : JSON.parse(text);
      return {
        status: response.status,
        headers: response.headers,
        body: json,
      };
    },
    postCard: async (conversationId, card) => {
      const answer = await calls.call(
        "POST",
        `conversations/${encodeURIComponent(conversationId)}/activities`,
        cardActivity(card),
      );
      return idSchema.parse(answer.body).id;
    },
  };
  return calls;
}
