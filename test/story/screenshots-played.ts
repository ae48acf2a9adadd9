import { render } from "../../src/bot/cards.ts";
import type { Card } from "../../src/desk/cards.ts";
import { approvalStates } from "../bot/approval-states.ts";
import { serveCards } from "../bot/card-page.ts";
import { helpdeskPlays, incidentPlays } from "../bot/gallery-helpdesk.ts";
import type { Play } from "../bot/gallery.ts";
import { notePlays } from "../bot/gallery-notes.ts";
import type { TestBrowser } from "../browser.ts";
import { onStage } from "../desk/stage.ts";
import { sharp, shoot, shootUpTo } from "./screenshots-shoot.ts";

/** Cards that want more people, or more time, than the page has: played on the desk, drawn as the page draws them. */
export async function playedPictures(browser: TestBrowser): Promise<void> {
  const states = await approvalStates();
  const cards = new Map([
    ["approval-high-risk", render(approved(states, "told-address"))],
    ["approval-by-hand", render(approved(states, "by-hand"))],
    ["approval-done", render(approved(states, "verified"))],
    ["incident", render(await played(incidentPlays, "rising"))],
    ["due-soon", render(await played(helpdeskPlays, "due-soon"))],
    ["stats", render(await played(notePlays, "stats"))],
  ]);
  const served = await serveCards(cards);
  const viewport = { width: 1280, height: 12_000 };
  const page = await browser.page({ ...sharp, viewport });
  await page.goto(served.url);
  for (const name of cards.keys()) {
    const card = page.locator(`#${name} .card`);
    if (name === "due-soon")
      await shootUpTo(card, card.getByText("To be solved by"), name);
    else await shoot(card, name);
  }
  await page.context().close();
  await served.close();
}

function approved(states: ReadonlyMap<string, Card>, name: string): Card {
  const card = states.get(name);
  if (card === undefined) throw new Error(`No approval is ${name}.`);
  return card;
}

function played(
  plays: Readonly<Record<string, Play>>,
  name: string,
): Promise<Card> {
  const play = plays[name];
  if (play === undefined) throw new Error(`There is no play ${name}.`);
  return onStage(play, { isQuick: true });
}
