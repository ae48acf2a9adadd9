import { seeded } from "../canary/seeds.ts";
import type { Player } from "./player.ts";
import { cardsIn, countsOf, type Role, type ShownCard } from "./stage-now.ts";

/** What the stories begin with. */

/** Puts a story on stage; resolves with what its person would say about the device's failure. */
export async function openStory(lab: Player, story: string): Promise<string> {
  await lab.startOver(story);
  await lab.until(
    "welcomes",
    (now) => countsOf(now).user === 1 && countsOf(now).admin === 1,
  );
  return lab.until("the device's failure", ({ report }) => report ?? undefined);
}

/** The person reports; resolves with the card that concludes. */
export async function report(lab: Player, story: string): Promise<ShownCard> {
  await lab.say("user", seeded(await openStory(lab, story)));
  return newest(lab, "user", ({ title }) => title !== "I am looking at it", 2);
}

export function newest(
  lab: Player,
  role: Role,
  isIt: (card: ShownCard) => boolean,
  atLeast = 1,
): Promise<ShownCard> {
  return lab.until(`${role}'s newest card`, (now) => {
    const cards = cardsIn(now, role);
    const card = cards.at(-1);
    return cards.length >= atLeast && card !== undefined && isIt(card)
      ? card
      : undefined;
  });
}

/** A card of theirs, also where short answers stand below it. */
export function shown(
  lab: Player,
  role: Role,
  isIt: (card: ShownCard) => boolean,
): Promise<ShownCard> {
  return lab.until(`a card of the ${role}`, (now) =>
    cardsIn(now, role).find(isIt),
  );
}
