import type { Kept, StatePerson } from "../state.ts";
import { installActivities } from "./activity.ts";
import type { Conversations } from "./conversations.ts";
import type { Courier } from "./delivery.ts";

/** Installs the bot for the three people as soon as it can be reached, so that it knows them before they write. */
export interface Installation {
  /** Tries once for everybody who still lacks it. */
  announce(): Promise<void>;
  /** Keeps trying in the background until all have it. */
  keepTrying(): void;
  /** Forgets what is under way; nothing is announced until `keepTrying`. */
  pause(): void;
}

const shortestWaitMs = 250;
const longestWaitMs = 20_000;

export function createInstallation(parts: {
  readonly kept: Kept;
  readonly conversations: Conversations;
  readonly courier: Courier;
  readonly serviceUrl: string;
}): Installation {
  let pass = new AbortController();
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let paused = true;

  const isWaiting = () =>
    parts.kept.state().people.some(({ installed }) => installed === "not-yet");
  const announce = async () => {
    if (paused) return;
    running ??= announceAll(parts, pass.signal).finally(() => {
      running = undefined;
    });
    await running;
  };
  const schedule = (waitMs: number) => {
    if (paused || !isWaiting()) return;
    timer = setTimeout(() => {
      void announce().then(() => {
        schedule(Math.min(waitMs * 1.5, longestWaitMs));
      });
    }, waitMs);
    timer.unref();
  };
  return {
    announce,
    keepTrying: () => {
      pass = new AbortController();
      paused = false;
      clearTimeout(timer);
      schedule(shortestWaitMs);
    },
    pause: () => {
      paused = true;
      pass.abort();
      clearTimeout(timer);
    },
  };
}

async function announceAll(
  parts: Parameters<typeof createInstallation>[0],
  signal: AbortSignal,
): Promise<void> {
  const { kept } = parts;
  for (const person of kept.state().people) {
    if (person.installed === "yes") continue;
    if (!(await announceTo(parts, person, signal))) return;
    kept.change(() => {
      person.installed = "yes";
    });
  }
}

async function announceTo(
  parts: Parameters<typeof createInstallation>[0],
  person: StatePerson,
  signal: AbortSignal,
): Promise<boolean> {
  const { kept, conversations, courier, serviceUrl } = parts;
  // The agents' team has the bot in its channel; user and admin have it for themselves.
  const conversation =
    person.role === "agent"
      ? conversations.channel()
      : conversations.personalOf(person.role);
  const activities = installActivities({
    kept,
    serviceUrl,
    person,
    conversation,
  });
  for (const activity of activities) {
    const delivery = await courier.tryOnce(activity, signal);
    if (delivery.outcome === "no-answer" || delivery.status >= 300)
      return false;
  }
  return true;
}
