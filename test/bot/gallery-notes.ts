import type { Person } from "../../src/core/model.ts";
import type { Card } from "../../src/desk/cards.ts";
import {
  figuresOf,
  type FigureInput,
} from "../../src/desk/lists/case-figures.ts";
import { STATS_DAYS, statsView } from "../../src/desk/views/stats-view.ts";
import { alex, robin, sam } from "../desk/people.ts";
import {
  approvalOf,
  claimedCase,
  HOUR,
  MINUTE,
  proposedChange,
  RELAY_DENIED,
  T0,
  type Stage,
} from "../desk/stage.ts";
import { crowd } from "./gallery-crowd.ts";
import type { Play } from "./gallery.ts";

/** Short answers with a way on. */
export const notePlays: Readonly<Record<string, Play>> = {
  welcome: async (stage) =>
    stage.note(await worked(stage, robin, { kind: "welcome" })),
  "welcome-approver": async (stage) =>
    stage.note(await worked(stage, alex, { kind: "welcome" })),
  help: says(robin, "help"),
  "no-text": says(robin, "my mail to bob bounced"),
  "not-understood": says(robin, "the weather is fine"),
  "which-way": says(robin, "Which way should our scanner send?"),
  status: async (stage) => {
    await claimedCase(stage);
    return says(robin, "status")(stage);
  },
  stats: async (stage) => {
    await stage.say(robin, RELAY_DENIED);
    const cases = busyMonth(stage, (await stage.caseOf(robin)).id);
    const now = new Date(T0).toISOString();
    const figures = figuresOf(await cases, now, STATS_DAYS, "UTC");
    return statsView(figures, stage.desk.knowledge, true);
  },
  "stats-of-nothing": says(sam, "stats"),
  found: async (stage) => {
    await crowd(stage, 1, 3, RELAY_DENIED);
    await claimedCase(stage);
    return says(sam, "find 5.7.64")(stage);
  },
  review: says(alex, "review connectors"),
  devices: async (stage) => {
    const change = await proposedChange(stage);
    await stage.press(alex, "approve", approvalOf(change));
    return says(sam, "devices")(stage);
  },
  "not-for-you": says(robin, "stats"),
  "changes-off": says(alex, "changes off"),
  "export-my-data": async (stage) => {
    await claimedCase(stage);
    return says(robin, "export my data")(stage);
  },
  "delete-my-data": async (stage) => {
    await claimedCase(stage);
    return says(robin, "delete my data")(stage);
  },
  "looking-up": async (stage) => {
    const id = await asked(stage);
    await stage.turn();
    return stage.note(id);
  },
  answered: async (stage) => {
    const id = await asked(stage);
    await stage.pass(0);
    return stage.note(id);
  },
};

/** A free question, where a language model is set up. */
function asked(stage: Stage): Promise<string> {
  const answer =
    "A scanner that signs in does so as a mailbox, and that mailbox needs a licence. An admin gives it one in a few minutes.";
  const given = { answerable: true, answer, sources: [1, 2] };
  const written = { outcome: "written", given } as const;
  Object.assign(stage.desk, {
    answers: { write: () => Promise.resolve(written) },
  });
  const text = "Does a scanner's mailbox need a licence?";
  return stage.send(robin, { kind: "message", text });
}

function says(who: Person, text: string): Play {
  return (stage) => noteAfter(stage, () => stage.say(who, text));
}

/** The note that comes of it, wherever it stands. */
async function noteAfter(
  stage: Stage,
  act: () => Promise<unknown>,
): Promise<Card> {
  await stage.deliver();
  await act();
  const note = [...(await stage.cards()).values()].find(
    ({ card }) => card === "note",
  );
  if (note === undefined) throw new Error("nothing was said");
  return note;
}

async function worked(
  stage: Stage,
  who: Person,
  what: Parameters<Stage["send"]>[1],
): Promise<string> {
  const id = await stage.send(who, what);
  await stage.pass(0);
  return id;
}

/** Thirty days and every cause there is: as much as the figures' card ever has to hold. */
export async function busyMonth(
  stage: Stage,
  id: string,
): Promise<readonly FigureInput[]> {
  const like = await stage.case(id);
  const causes = stage.desk.knowledge.causes.slice(0, 40);
  return Array.from({ length: 30 }, (_, day) => day).flatMap((day) =>
    Array.from({ length: (day * day * 7) % 23 }, (_, n) => {
      const openedMs = T0 - day * 24 * HOUR - n * MINUTE;
      const openedAt = new Date(openedMs).toISOString();
      const answeredAt = new Date(
        openedMs + ((n * n * 13) % 900) * MINUTE,
      ).toISOString();
      const ticket = { openedAt, reason: "asked", answeredAt };
      return {
        case: {
          ...like,
          openedAt,
          state: n % 3 === 0 ? ("handed-over" as const) : ("closed" as const),
          history: [{ at: answeredAt, who: "Sam", what: "closed" }],
          ...(n % 4 === 0 ? { ticket } : {}),
        },
        cause: causes[Math.floor((n * n + day) / 3) % causes.length]?.id,
      };
    }),
  );
}
