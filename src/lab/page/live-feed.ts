import type { ServerResponse } from "node:http";
import type { Lab, TeamsClient } from "../contract.ts";
import { deviceOf } from "./snapshot.ts";

/** Tells every open page that something changed. */
export interface LiveFeed {
  readonly version: () => number;
  readonly changed: () => void;
  /** Keeps the response open as an event stream. */
  readonly open: (response: ServerResponse) => void;
}

const heartbeatMs = 15_000;
const lookMs = 1_000;
const gatherMs = 30;

export function createLiveFeed(lab: () => Lab): LiveFeed {
  const clients = new Set<ServerResponse>();
  const watch = createWatch(lab, changed);
  let version = 1;
  let pending = false;

  function changed(): void {
    version += 1;
    if (pending) return;
    pending = true;
    // Several changes at a time are one event.
    setTimeout(() => {
      pending = false;
      for (const client of clients) client.write(event(version));
    }, gatherMs).unref();
  }

  function open(response: ServerResponse): void {
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.write(`retry: 1000\n${event(version)}`);
    const heartbeat = setInterval(() => {
      response.write(": still here\n\n");
    }, heartbeatMs).unref();
    clients.add(response);
    watch.start();
    response.on("close", () => {
      clearInterval(heartbeat);
      clients.delete(response);
      if (clients.size === 0) watch.stop();
    });
  }

  return { version: () => version, changed, open };
}

function event(version: number): string {
  return `event: changed\ndata: ${JSON.stringify({ version })}\n\n`;
}

/**
 * Chats call back. The device and the stage do not, and another story may bring a new Teams: those are looked at now
 * and then, for as long as a page is open.
 */
function createWatch(lab: () => Lab, changed: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let teams: TeamsClient | undefined;
  let unsubscribe = (): void => undefined;
  let seen = "";

  function look(): void {
    const current = lab();
    if (current.teams !== teams) {
      unsubscribe();
      teams = current.teams;
      unsubscribe = teams.onChange(changed);
    }
    const scenario = current.stage.scenario();
    const now = JSON.stringify([
      scenario.name,
      deviceOf(scenario),
      current.attempts().at(-1),
    ]);
    if (seen !== "" && seen !== now) changed();
    seen = now;
  }

  return {
    start(): void {
      look();
      timer ??= setInterval(look, lookMs).unref();
    },
    stop(): void {
      clearInterval(timer);
      timer = undefined;
      unsubscribe();
      teams = undefined;
      seen = "";
    },
  };
}
