import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod/v4";
import { seeded } from "../canary/seeds.ts";
import { openStory } from "../story/opened-story.ts";
import type { Player } from "../story/player.ts";
import {
  cardsIn,
  threadsIn,
  type Role,
  type ShownCard,
  type StageNow,
} from "../story/stage-now.ts";
import { cardWords, type CardWords } from "./card-words.ts";

const role = z.enum(["user", "agent", "admin"]);
const turn = z.strictObject({
  who: role,
  /** What they write; `{{report}}` is what the device's failure gives. */
  say: z.string().optional(),
  /** The verb of the button that they press, with what they enter. */
  press: z.string().optional(),
  inputs: z.record(z.string(), z.string()).optional(),
  /** What their newest card has to show or offer before it goes on. */
  until: z.string().optional(),
});
const conversation = z.strictObject({
  title: z.string(),
  /** The story of test/scenarios on stage. */
  story: z.string(),
  turns: z.array(turn),
});

type Turn = z.infer<typeof turn>;
export interface Conversation extends z.infer<typeof conversation> {
  readonly name: string;
}

const folder = new URL("./", import.meta.url);

export const conversations: readonly Conversation[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ""),
    ...conversation.parse(
      JSON.parse(readFileSync(new URL(file, folder), "utf8")),
    ),
  }));

/** What somebody did, or what stood in their window afterwards. */
export type Entry =
  | { readonly who: Role; readonly does: string }
  | { readonly who: Role; readonly sees: CardWords; readonly id: string };

export interface Played {
  readonly entries: readonly Entry[];
  /** Messages that the bot posted in each window, the welcome not counted. */
  readonly posts: Readonly<Record<Role, number>>;
  /** The replies in the thread below the helpdesk's card, each as its lines; no posts, and nobody is told of them. */
  readonly thread: readonly (readonly string[])[];
  /** Forms that a person sent. */
  readonly rounds: number;
}

/** Plays one conversation from a fresh stage; throws where a card does not come. */
export async function playConversation(
  lab: Player,
  { story, turns }: Conversation,
  /** What the person hands in of the device's failure; tests add what must show up nowhere. */
  handIn: (report: string) => string = seeded,
): Promise<Played> {
  const report = await openStory(lab, story);
  const welcomes = idsOf(await lab.stage());
  const entries: Entry[] = [];
  const noted = new Map(
    cardsOf(await lab.stage()).map(({ card }) => [card.id, card.json]),
  );
  const note = (now: StageNow) => {
    for (const { who, card, json } of cardsOf(now)) {
      if (noted.get(card.id) === card.json) continue;
      noted.set(card.id, card.json);
      entries.push({ who, sees: cardWords(json), id: card.id });
    }
  };
  for (const turn of turns) {
    const before = await lab.stage();
    if (turn.say !== undefined) {
      const text = turn.say.replace("{{report}}", report);
      entries.push({ who: turn.who, does: text });
      await lab.say(
        turn.who,
        turn.say.replace("{{report}}", () => handIn(report)),
      );
    }
    if (turn.press !== undefined) await press(lab, turn, entries);
    note(await settled(lab, turn, before));
  }
  const now = await lab.until("the thread to catch up", (now) =>
    isTold(now) ? now : undefined,
  );
  const posts = (who: Role) =>
    cardsIn(now, who).filter(({ id }) => !welcomes.has(id)).length;
  return {
    entries,
    posts: {
      user: posts("user"),
      agent: posts("agent"),
      admin: posts("admin"),
    },
    thread: threadLines(now),
    rounds: turns.filter(({ press }) => press === "answer").length,
  };
}

/** Each reply's lines, as they can be read. */
function threadLines(now: StageNow): Played["thread"] {
  return threadsIn(now, "agent").map((card) => {
    const { title, lines } = cardWords(card);
    return [title, ...lines];
  });
}

/** What the last line of the helpdesk's card says stands in its thread. */
function isTold(now: StageNow): boolean {
  const told = threadLines(now).flat();
  return cardsOf(now)
    .filter(({ who }) => who === "agent")
    .flatMap(({ json }) => cardWords(json).lines)
    .flatMap((line) => LAST_LINE.exec(line)?.groups?.["what"] ?? [])
    .every((what) => told.some((line) => line.startsWith(what)));
}

/** A happening with its hour; everything else on a card has its day as well. */
const LAST_LINE = /^(?!.*\{\{DATE)(?<what>.+) \{\{TIME\([^)]*\)\}\}$/;

async function press(
  lab: Player,
  { who, press: verb = "", inputs = {} }: Turn,
  entries: Entry[],
): Promise<void> {
  const title = await lab.until(`"${verb}"`, (now) =>
    cardsIn(now, who)
      .toReversed()
      .flatMap(({ buttons }) => buttons)
      .find((button) => button.verb === verb),
  );
  const entered = Object.values(inputs).map((text) => `“${text}” and `);
  entries.push({ who, does: `${entered.join("")}[ ${title.title} ]` });
  await lab.press(who, verb, inputs);
}

/** The stage once one of that person's cards shows what is waited for; after something they did, one that it brought or changed. */
function settled(lab: Player, turn: Turn, before: StageNow): Promise<StageNow> {
  const acts = turn.say !== undefined || turn.press !== undefined;
  const was = new Map(
    cardsIn(before, turn.who).map(({ id, json }) => [id, json]),
  );
  const pattern = new RegExp(turn.until ?? "", "m");
  return lab.until(`${turn.who}: ${turn.until ?? "anything new"}`, (now) =>
    cardsIn(now, turn.who)
      .filter(({ id, json }) => !acts || was.get(id) !== json)
      .some(({ words, buttons }) =>
        pattern.test([words, ...buttons.map(({ verb }) => verb)].join("\n")),
      )
      ? now
      : undefined,
  );
}

function cardsOf(
  now: StageNow,
): readonly { who: Role; card: ShownCard; json: unknown }[] {
  return (["user", "agent", "admin"] as const).flatMap((who) =>
    cardsIn(now, who).map((card) => {
      const json: unknown = JSON.parse(card.json);
      return { who, card, json };
    }),
  );
}

function idsOf(now: StageNow): ReadonlySet<string> {
  return new Set(cardsOf(now).map(({ card }) => card.id));
}
