import { setTimeout as sleep } from "node:timers/promises";
import type { SigningKey } from "../cloud/tokens.ts";
import type { Kept } from "../state.ts";
import type { Activity } from "./activity.ts";

/** How an activity reaches the bot: signed, over HTTP, and again when nobody answers. */

export const channelIssuer = "https://api.botframework.com";

export type Delivery =
  | {
      readonly outcome: "answered";
      readonly status: number;
      readonly body: unknown;
    }
  | {
      readonly outcome: "no-answer";
      readonly because: "unreachable" | "silent";
    };

export interface Courier {
  /** One try. */
  tryOnce(activity: Activity, signal: AbortSignal): Promise<Delivery>;
  /** As often as Teams tries. */
  deliver(activity: Activity, signal: AbortSignal): Promise<Delivery>;
}

// Teams sends an activity again when 15 s have passed without an answer.
const defaultPatienceMs = 15_000;
const silentTries = 3;
// A bot that is just starting is tried again for as long in all: shares of that patience.
const unreachableWaits = [0.03, 0.07, 0.1, 0.15, 0.2, 0.2, 0.25];
const tokenLifetimeS = 3600;

export function createCourier(parts: {
  readonly kept: Kept;
  readonly key: SigningKey;
  readonly serviceUrl: string;
  readonly patienceMs?: number | undefined;
}): Courier {
  const patienceMs = parts.patienceMs ?? defaultPatienceMs;
  const tryOnce = async (activity: Activity, signal: AbortSignal) =>
    await send(parts, activity, patienceMs, signal);
  return {
    tryOnce,
    deliver: async (activity, signal) => {
      let silent = 0;
      let unreachable = 0;
      for (;;) {
        const delivery = await tryOnce(activity, signal);
        if (delivery.outcome === "answered" || signal.aborted) return delivery;
        if (delivery.because === "silent") {
          silent += 1;
          if (silent >= silentTries) return delivery;
        } else {
          const wait = unreachableWaits[unreachable];
          unreachable += 1;
          if (wait === undefined || !(await waited(wait * patienceMs, signal)))
            return delivery;
        }
      }
    },
  };
}

async function send(
  parts: {
    readonly kept: Kept;
    readonly key: SigningKey;
    readonly serviceUrl: string;
  },
  activity: Activity,
  patienceMs: number,
  signal: AbortSignal,
): Promise<Delivery> {
  const { ports, applications } = parts.kept.state();
  const token = await parts.key.sign(
    {
      iss: channelIssuer,
      aud: applications.bot.id,
      serviceurl: parts.serviceUrl,
    },
    tokenLifetimeS,
  );
  if (signal.aborted) return { outcome: "no-answer", because: "unreachable" };
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(giveUp, patienceMs).unref();
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await post(activity, ports.bot, token, patience.signal);
  } catch {
    return {
      outcome: "no-answer",
      because: patience.signal.aborted ? "silent" : "unreachable",
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

async function post(
  activity: Activity,
  port: number,
  token: string,
  signal: AbortSignal,
): Promise<Delivery> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
    },
    body: JSON.stringify(activity),
    redirect: "error",
    signal,
  });
  const body = readJson(await response.text());
  return { outcome: "answered", status: response.status, body };
}

/** False when there is no point in waiting any longer. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal, ref: false });
    return true;
  } catch {
    return false;
  }
}

function readJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}
