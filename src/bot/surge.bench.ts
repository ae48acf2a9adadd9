import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod/v4";

import { print, quantile, rounded, Spoilt } from "../figures.bench.ts";
import { createRateLimits } from "../lab/teams/rate-limits.ts";
import { post } from "./load.bench.ts";
import { startThisBot } from "./side.bench.ts";
import {
  startTeamsSide,
  type ConnectorAnswer,
  type ConnectorCall,
} from "./teams-side.bench.ts";

/**
 * Something large breaks: 5,000 colleagues report the same refusal in ten minutes, each their own mail, against a
 * connector that enforces Teams' limits as the lab does. Real time: the limits are about seconds.
 */

/** Share of all reports in each tenth of the time, in percent. */
const shape = [2, 6, 10, 16, 20, 16, 12, 9, 6, 3];
const patienceMs = 120_000;

const says = (count: number) =>
  `my mail came back:
MAIL FROM:<colleague${count}@contoso.com>
RCPT TO:<supplier${count}@fabrikam.example>
550 5.7.606 Access denied, banned sending IP [203.0.113.44]. To request removal from this list please visit https://sender.office.com/`;

/** What the people and the channel got. */
interface Seen {
  readonly firstAt: Map<string, number>;
  readonly channelPosts: string[];
  channelUpdates: number;
  throttled: number;
  last: string;
}

export async function run(minutes = 10, reports = 5_000): Promise<void> {
  const seen: Seen = {
    firstAt: new Map(),
    channelPosts: [],
    channelUpdates: 0,
    throttled: 0,
    last: "",
  };
  const teams = await startTeamsSide({ says, answer: connector(seen) });
  const bot = await startThisBot(teams, "service");
  try {
    const authorization = `Bearer ${await teams.token()}`;
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const sentAt = new Map<string, { at: number; tenth: number }>();
    const began = performance.now();
    const sending: Promise<void>[] = [];
    for (const [number, dueMs, tenth] of arrivals(reports, minutes * 60_000)) {
      const waitMs = began + dueMs - performance.now();
      if (waitMs > 1) await sleep(waitMs);
      const body = teams.message();
      sentAt.set(chatOf(number), { at: performance.now(), tenth });
      sending.push(
        post({ agent, port: bot.port, authorization, body }).then((status) => {
          if (status !== 200)
            throw new Spoilt(`A report was answered with status ${status}.`);
        }),
      );
    }
    await Promise.all(sending);
    const told = () =>
      `${seen.firstAt.size} answers, ${seen.throttled} refused, ${affectedIn(seen.last)}`;
    await until(() => seen.firstAt.size === reports, told);
    await until(() => seen.last.includes(`${reports} people`), told);
    agent.destroy();
    tell(seen, sentAt, minutes);
  } finally {
    await bot.close();
    await teams.close();
  }
}

/** Number from 1, when it is due, and the tenth that it falls into. */
function* arrivals(
  reports: number,
  lastMs: number,
): Generator<readonly [number, number, number]> {
  let number = 0;
  for (const [tenth, percent] of shape.entries()) {
    const many = (reports * percent) / 100;
    for (let at = 0; at < many; at += 1) {
      number += 1;
      yield [number, ((tenth + at / many) * lastMs) / shape.length, tenth];
    }
  }
}

function chatOf(count: number): string {
  return `a:${String(count).padStart(12, "0")}`;
}

const sent = z.looseObject({
  type: z.string().optional(),
  isGroup: z.boolean().optional(),
});

function connector(seen: Seen): (call: ConnectorCall) => ConnectorAnswer {
  const limits = createRateLimits();
  let ids = 0;
  return ({ method, path, body }) => {
    const activity = sent.parse(JSON.parse(body));
    const chat = decodeURIComponent(path.split("/")[4] ?? "");
    const isChannel = activity.isGroup === true || chat.startsWith("19:");
    const wait = limits.take(isChannel ? "channel" : chat, Date.now());
    if (wait !== undefined) {
      seen.throttled += 1;
      return { status: 429, retryAfter: wait };
    }
    ids += 1;
    // A reply in a thread is no post.
    if (method === "POST" && chat.startsWith("19:"))
      return { status: 201, body: { id: String(ids) } };
    if (isChannel) {
      seen.last = body;
      if (method === "POST") seen.channelPosts.push(body);
      else seen.channelUpdates += 1;
    } else if (activity.type === "message" && !seen.firstAt.has(chat))
      seen.firstAt.set(chat, performance.now());
    const id = String(ids);
    return isChannel
      ? { status: 201, body: { id: `19:c;messageid=${id}`, activityId: id } }
      : { status: 201, body: { id } };
  };
}

async function until(holds: () => boolean, told: () => string): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (!holds()) {
    if (performance.now() > giveUpAt)
      throw new Spoilt(`Not everybody had an answer in time: ${told()}`);
    await sleep(50);
  }
}

/** "212 people with 240 reports" as the helpdesk's card says. */
function affectedIn(card: string): string {
  return (
    /\b\d{1,9} people with \d{1,9} reports/.exec(card)?.[0] ?? "no incident"
  );
}

function tell(
  seen: Seen,
  sentAt: ReadonlyMap<string, { at: number; tenth: number }>,
  minutes: number,
): void {
  const busiest = shape.indexOf(Math.max(...shape));
  const waits = [...sentAt].map(([chat, { at, tenth }]) => ({
    ms: (seen.firstAt.get(chat) ?? Number.NaN) - at,
    tenth,
  }));
  const p95 = (of: readonly { readonly ms: number }[]) =>
    rounded(
      quantile(
        of.map(({ ms }) => ms),
        0.95,
      ),
    );
  const figure = (what: string, unit: string, ours: number) =>
    print({ bench: "surge", what, unit, ours, reports: waits.length, minutes });
  figure(
    "report to first card, p95 outside the busiest tenth",
    "ms",
    p95(waits.filter(({ tenth }) => tenth !== busiest)),
  );
  figure("report to first card, p95 of all", "ms", p95(waits));
  figure("reporters with an answer", "count", seen.firstAt.size);
  figure("posts in the channel", "count", seen.channelPosts.length);
  figure("updates in the channel", "count", seen.channelUpdates);
  figure("calls refused by Teams' limits", "count", seen.throttled);
}
