import { z } from "zod/v4";
import {
  cardsIn,
  findButton,
  stageSchema,
  type Role,
  type StageNow,
} from "./stage-now.ts";

/** Plays the three people of the lab over HTTP alone, as the page does. */

const pressed = z.object({
  status: z.number(),
  message: z.string().optional(),
});

const acknowledged = z.object({ status: z.number() });
const tried = z.object({ outcome: z.string(), text: z.string() });

const patienceMs = 45_000;

export interface Player {
  stage(): Promise<StageNow>;
  /** Waits until `look` finds something on the stage, and tells what it saw last when it does not. */
  until<T>(
    what: string,
    look: (now: StageNow) => T | undefined | false,
  ): Promise<T>;
  say(role: Role, text: string): Promise<number>;
  /** Presses a button with this verb as soon as a card offers it. */
  press(
    role: Role,
    verb: string,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<z.infer<typeof pressed>>;
  /** Sends what no card need offer: a copied, old or forged press. */
  pressRaw(
    role: Role,
    messageId: string,
    verb: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<z.infer<typeof pressed>>;
  sendFromDevice(): Promise<z.infer<typeof tried>>;
  setDevice(settings: Readonly<Record<string, unknown>>): Promise<void>;
  startOver(story: string): Promise<void>;
  /** Every state of the stage that was looked at, oldest first. */
  readonly seen: readonly StageNow[];
  /** Stops listening. */
  leave(): void;
}

/** Opens the page's feed and plays; `leave` when done or when the service is gone. */
export async function play(url: string): Promise<Player> {
  const feed = await openFeed(url);
  const seen: StageNow[] = [];
  const post = (path: string, body: object) => postJson(url, path, body);
  const look = async () => {
    const now = stageSchema.parse(
      await (await fetch(`${url}/api/stage`)).json(),
    );
    seen.push(now);
    return now;
  };
  const until: Player["until"] = async (what, find) => {
    const giveUpAt = Date.now() + patienceMs;
    for (;;) {
      const next = feed.next();
      const now = await look();
      const found = find(now);
      if (found !== undefined && found !== false) return found;
      if (Date.now() > giveUpAt)
        throw new Error(`Waited in vain for ${what}. ${inShort(now)}`);
      await next;
    }
  };
  const pressRaw: Player["pressRaw"] = async (role, messageId, verb, data) =>
    pressed.parse(await post("/api/press", { role, messageId, verb, data }));
  return {
    seen,
    stage: look,
    until,
    pressRaw,
    press: async (role, verb, inputs = {}) => {
      const { messageId, button } = await until(`${role}'s "${verb}"`, (now) =>
        findButton(now, role, verb),
      );
      return pressRaw(role, messageId, verb, { ...button.data, ...inputs });
    },
    say: async (role, text) =>
      acknowledged.parse(await post("/api/say", { role, text })).status,
    sendFromDevice: async () => tried.parse(await post("/api/device/send", {})),
    setDevice: async (settings) => {
      await post("/api/device/settings", settings);
    },
    startOver: async (story) => {
      await post("/api/start-over", { story });
      seen.length = 0;
    },
    leave: feed.close,
  };
}

async function postJson(
  url: string,
  path: string,
  body: object,
): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json();
  if (response.status !== 200)
    throw new Error(`${path}: ${response.status} ${JSON.stringify(json)}`);
  return json;
}

/** The page's event stream: tells that something changed, and in any case now and then. */
async function openFeed(url: string) {
  const end = new AbortController();
  const listeners = new Set<() => void>();
  const response = await fetch(`${url}/api/events`, { signal: end.signal });
  const listen = async () => {
    const reader = response.body?.getReader();
    while (reader !== undefined && !(await reader.read()).done)
      for (const listener of [...listeners]) listener();
  };
  // Ends with the service or with `close`.
  void listen().catch(() => undefined);
  return {
    next: () =>
      new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          listeners.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 250);
        listeners.add(wake);
      }),
    close: () => end.abort(),
  };
}

function inShort(now: StageNow): string {
  return now.chats
    .map(({ role }) => {
      const titles = cardsIn(now, role).map(
        ({ title, buttons }) =>
          `${title} [${buttons.map(({ verb }) => verb).join(", ")}]`,
      );
      return `${role}: ${titles.join("; ")}`;
    })
    .join(" / ");
}
