import { seeded } from "../canary/seeds.ts";
import { readHeldState, type Counts, type HeldState } from "./held-state.ts";
import { play, type Player } from "./player.ts";
import { startService, type Place } from "./spawned-service.ts";
import { botMessages, cardsIn, countsOf } from "./stage-now.ts";
import type { Role, StageNow } from "./stage-now.ts";

/** Tells one story to its end, whatever happens to the service meanwhile. A person who got an answer does not repeat. */

interface Step {
  readonly name: string;
  /** True from the moment that people can see it, for ever. */
  readonly isReached: (now: StageNow) => boolean;
  readonly act?: (lab: Player, now: StageNow) => Promise<unknown>;
}

const newest = (now: StageNow, role: Role) => cardsIn(now, role).at(-1);
const offers = (now: StageNow, role: Role, verb: string) =>
  newest(now, role)?.buttons.some((button) => button.verb === verb) ?? false;
const shows = (now: StageNow, role: Role, words: string) =>
  cardsIn(now, role).some((card) => card.words.includes(words));
const hasTicket = (now: StageNow) => botMessages(now, "agent").length > 0;
const hasProposal = (now: StageNow) =>
  cardsIn(now, "admin").some(({ words }) =>
    words.includes("Inbound connector"),
  );

const press = (role: Role, verb: string) => (lab: Player) =>
  lab.press(role, verb);

export const STEPS: readonly Step[] = [
  {
    name: "welcomed",
    isReached: (now) => {
      const { user, admin } = countsOf(now);
      return user > 0 && admin > 0;
    },
  },
  { name: "failed", isReached: ({ report }) => report !== null },
  {
    name: "understood",
    act: (lab, { report }) => lab.say("user", seeded(report ?? "")),
    isReached: (now) =>
      cardsIn(now, "user").some(({ words }) => words.includes("supplier@")),
  },
  {
    name: "concluded",
    isReached: (now) => offers(now, "user", "talk-to-person") || hasTicket(now),
  },
  {
    name: "handed over",
    act: press("user", "talk-to-person"),
    isReached: hasTicket,
  },
  {
    name: "claimed",
    act: press("agent", "claim"),
    isReached: (now) => hasTicket(now) && !offers(now, "agent", "claim"),
  },
  {
    name: "proposed",
    act: press("agent", "ask-admins"),
    isReached: hasProposal,
  },
  {
    name: "approved",
    act: press("admin", "approve"),
    isReached: (now) => hasProposal(now) && !offers(now, "admin", "approve"),
  },
  {
    name: "proved",
    isReached: (now) =>
      shows(now, "user", "Fixed and checked at") &&
      shows(now, "user", "It is fixed. Please try again") &&
      shows(now, "agent", "\nFixed\n") &&
      shows(now, "admin", "Done:"),
  },
  {
    name: "sent",
    act: (lab) => lab.sendFromDevice(),
    isReached: ({ attempts }) => attempts.at(-1)?.outcome === "sent",
  },
];

export interface Teller {
  /** Goes on until that step can be seen; to the end when none is named. */
  tell(upTo?: string): Promise<void>;
  /** Goes to the step before this one, sends what it takes, and does not wait for the answer. */
  sendFor(step: string): Promise<void>;
  /** SIGKILL now, then what stands on disk; `under` is what was being told and ends with it. */
  kill(under?: Promise<void>): Promise<HeldState>;
  /** Starts again in the same place. */
  restart(): Promise<void>;
  startOver(): Promise<void>;
  counts(): Promise<Counts>;
  stop(): Promise<void>;
  /** Starts that took place, in milliseconds each. */
  readonly starts: readonly number[];
  /** Presses that had to be repeated because the service had not recorded them. */
  readonly repeated: () => number;
}

export async function createTeller(
  place: Place,
  entry?: string,
): Promise<Teller> {
  const starts: number[] = [];
  const done = new Set<string>();
  let sending: string | undefined;
  let sent: Promise<void> = Promise.resolve();
  let presses = 0;
  let repeated = 0;
  const begin = async () => {
    const service = await startService(place, entry);
    starts.push(service.startMs);
    return { service, lab: await play(service.url) };
  };
  let running = await begin();

  async function act(step: Step, now: StageNow): Promise<void> {
    if (step.act === undefined || done.has(step.name)) return;
    sending = step.name;
    await step.act(running.lab, now);
    acknowledged();
  }

  function acknowledged(): void {
    if (sending === undefined) return;
    done.add(sending);
    if (isPress(sending)) presses += 1;
    sending = undefined;
  }

  /** Was what was under way at the kill taken in? If not, a person does it again. */
  function judge(held: HeldState): void {
    const name = sending;
    if (name === undefined) return;
    const wasTaken = isPress(name)
      ? held.presses > presses
      : name === "understood" && held.hasUserMessage;
    if (wasTaken) acknowledged();
    else repeated += 1;
    sending = undefined;
  }

  async function tell(upTo = "sent"): Promise<void> {
    const { lab } = running;
    for (const step of STEPS) {
      const now = await lab.stage();
      if (!step.isReached(now)) await act(step, now);
      await lab.until(step.name, step.isReached);
      if (step.name === upTo) return;
    }
  }

  return {
    tell,
    starts,
    repeated: () => repeated,
    sendFor: async (name) => {
      const index = STEPS.findIndex((step) => step.name === name);
      const step = STEPS[index];
      const before = STEPS[index - 1];
      if (step === undefined || before === undefined)
        throw new Error(`no step ${name}`);
      await tell(before.name);
      const now = await running.lab.stage();
      sent = act(step, now).catch(() => undefined);
    },
    kill: async (under = sent) => {
      await running.service.kill();
      running.lab.leave();
      await under;
      const held = await readHeldState(place);
      judge(held);
      return held;
    },
    restart: async () => {
      running = await begin();
    },
    startOver: async () => {
      done.clear();
      presses = 0;
      await running.lab.startOver("relay-ip-changed");
    },
    counts: async () => countsOf(await running.lab.stage()),
    stop: async () => {
      running.lab.leave();
      await running.service.stop();
    },
  };
}

function isPress(name: string): boolean {
  return name !== "understood" && name !== "sent";
}
