import { z } from "zod/v4";

import type { TokenSource } from "../../desk/ports.ts";
import { connectorScope } from "../authenticate.ts";
import { isServiceUrl, type ServiceHosts } from "../service-url.ts";
import type { Pacer } from "./pace.ts";

/** What became of one call to the connector. */
export type SendResult =
  | {
      readonly outcome: "sent";
      readonly id: string;
      readonly activityId: string;
    }
  /** 403 and 404: blocked, removed, never there. Trying again would not help. */
  | { readonly outcome: "gone"; readonly reason: string }
  /** Any other refusal of what was sent. */
  | { readonly outcome: "refused"; readonly reason: string }
  | {
      readonly outcome: "later";
      readonly reason: string;
      readonly afterMs?: number;
    };

export interface Connector {
  /** Updates an activity in place; the same update twice is one. */
  update(
    at: Chat & { readonly activityId: string },
    activity: object,
  ): Promise<SendResult>;
  post(at: Chat, activity: object): Promise<SendResult>;
  createConversation(at: Reader, parameters: object): Promise<SendResult>;
}

/** Who reads it: the unit that Teams counts calls by. */
export interface Reader {
  readonly serviceUrl: string;
  /** Object id of the person, or 'helpdesk'. */
  readonly reader: string;
}

export interface Chat extends Reader {
  readonly conversationId: string;
}

const created = z.looseObject({
  id: z.string().optional(),
  activityId: z.string().optional(),
});

// Microsoft asks to try these again with back-off: 412, 429, 502, 504 (learn.microsoft.com: "Optimize your bot with
// rate limiting in Teams"); a 401 is a token that ran out on the way.
const retryable: readonly number[] = [401, 408, 412, 429, 500, 502, 503, 504];
const maxAnswerBytes = 64 * 1024;

/** Calls the connector service with our own time-outs; retries are the deliverer's, so that a restart keeps them. */
export function createConnector(parts: {
  readonly botToken: TokenSource;
  readonly services: ServiceHosts;
  readonly pacer: Pacer;
  readonly timeoutMs: number;
  /** Ends every call when the service stops. */
  readonly stop: AbortSignal;
}): Connector {
  const call = async (
    method: "POST" | "PUT",
    { serviceUrl, reader }: Reader,
    path: readonly string[],
    body: object,
  ): Promise<SendResult> => {
    if (!isServiceUrl(serviceUrl, parts.services))
      return { outcome: "gone", reason: "service-url" };
    const url = `${serviceUrl.replace(/(?<!\/)\/+$/, "")}/v3/${path.map(encodeURIComponent).join("/")}`;
    try {
      await parts.pacer.turn(reader, parts.stop);
      const signal = AbortSignal.any([
        parts.stop,
        AbortSignal.timeout(parts.timeoutMs),
      ]);
      const token = await parts.botToken.token(connectorScope, signal);
      const response = await fetch(url, {
        method,
        signal,
        // A redirect would carry the token to a host that nobody checked.
        redirect: "error",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json; charset=utf-8",
        },
        body: JSON.stringify(body),
      });
      return await readAnswer(response);
    } catch (error) {
      return {
        outcome: "later",
        reason: error instanceof Error ? error.name : "unknown",
      };
    }
  };
  return {
    update: (at, activity) =>
      call(
        "PUT",
        at,
        ["conversations", at.conversationId, "activities", at.activityId],
        activity,
      ),
    post: (at, activity) =>
      call(
        "POST",
        at,
        ["conversations", at.conversationId, "activities"],
        activity,
      ),
    createConversation: (at, parameters) =>
      call("POST", at, ["conversations"], parameters),
  };
}

async function readAnswer(response: Response): Promise<SendResult> {
  const reason = String(response.status);
  if (response.ok) {
    const ids = created.safeParse(await shortJson(response)).data;
    return {
      outcome: "sent",
      id: ids?.id ?? "",
      activityId: ids?.activityId ?? "",
    };
  }
  await response.body?.cancel();
  if (response.status === 403 || response.status === 404)
    return { outcome: "gone", reason };
  if (!retryable.includes(response.status))
    return { outcome: "refused", reason };
  const afterMs = retryAfterMs(response.headers.get("retry-after"));
  return afterMs === undefined
    ? { outcome: "later", reason }
    : { outcome: "later", reason, afterMs };
}

/** RFC 9110 §10.2.3: seconds or a date. */
export function retryAfterMs(header: string | null): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 600_000);
}

/** A 2xx counts as sent even when its body cannot be read. */
async function shortJson(response: Response): Promise<unknown> {
  if (Number(response.headers.get("content-length") ?? 0) > maxAnswerBytes) {
    await response.body?.cancel();
    return undefined;
  }
  try {
    const json: unknown = JSON.parse(await response.text());
    return json;
  } catch {
    return undefined;
  }
}
