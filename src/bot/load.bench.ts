import { Agent, request } from "node:http";
import { Spoilt } from "../figures.bench.ts";
import type { TeamsSide } from "./teams-side.bench.ts";

export interface Load {
  readonly perSecond: number;
  /** One entry a request. */
  readonly latenciesMs: readonly number[];
}

/** Sends so many activities over so many connections, each sending its next one when the last is acknowledged. */
export async function load(
  teams: TeamsSide,
  port: number,
  options: { readonly connections: number; readonly activities: number },
): Promise<Load> {
  const { connections, activities } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const bodies = Array.from({ length: activities }, () => teams.message());
  const authorization = `Bearer ${await teams.token()}`;
  const latenciesMs: number[] = [];
  const refused: number[] = [];
  const connection = async () => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
      const began = performance.now();
      const status = await post({ agent, port, authorization, body });
      latenciesMs.push(performance.now() - began);
      if (status !== 200) refused.push(status);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  if (refused.length > 0)
    throw new Spoilt(
      `${refused.length} of ${activities} activities were not acknowledged; the first answer was ${refused[0] ?? 0}.`,
    );
  return { perSecond: activities / seconds, latenciesMs };
}

export function post(parts: {
  readonly agent: Agent;
  readonly port: number;
  readonly authorization: string;
  readonly body: string;
}): Promise<number> {
  const { agent, port, authorization, body } = parts;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: "127.0.0.1",
        method: "POST",
        path: "/api/messages",
        headers: {
          authorization,
          "content-type": "application/json; charset=utf-8",
          "content-length": Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
        response.once("error", reject);
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}
