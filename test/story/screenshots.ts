import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator } from "playwright-core";
import { render } from "../../src/bot/cards.ts";
import { approvalStates } from "../bot/approval-states.ts";
import { serveCards } from "../bot/card-page.ts";
import { openBrowser, type TestBrowser } from "../browser.ts";
import {
  button,
  newestCard,
  openStory,
  report,
  turnTo,
  type StoryOnPage,
} from "./on-the-page.ts";

/** Takes the pictures of docs/screenshots from stories played on the page: `npx tsx test/story/screenshots.ts [FOLDER]`. */

const folder =
  process.argv[2] ??
  fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

async function takeAll(browser: TestBrowser): Promise<void> {
  const wide = { width: 1280, height: 820 };
  // Twice as sharp: close-ups are looked at in a README.
  await take(browser, { viewport: wide }, atTheApproval);
  const tall = { width: 1280, height: 1800 };
  const sharp = { viewport: tall, deviceScaleFactor: 2 };
  await take(browser, sharp, closeUps);
  await take(browser, sharp, answered("steps"), "wrong-endpoint");
  await take(browser, sharp, answered("ask-somebody"), "port-25-blocked");
  await take(browser, sharp, theThread);
  await take(browser, sharp, inGerman, "relay-ip-changed-german");
  await take(browser, sharp, theWayToSend);
  await take(browser, { viewport: wide, colorScheme: "dark" }, inTheDark);
  await take(browser, { viewport: { width: 390, height: 844 } }, onAPhone);
  await approvals(browser);
}

async function take(
  browser: TestBrowser,
  options: Parameters<typeof openStory>[2],
  shots: (story: StoryOnPage) => Promise<void>,
  name = "relay-ip-changed",
): Promise<void> {
  const story = await openStory(browser, name, options);
  try {
    await shots(story);
  } finally {
    await story.close();
  }
}

/** The case is with the helpdesk, and the change waits for the admin. */
async function bringToApproval({
  page,
  user,
  helpdesk,
  admin,
}: StoryOnPage): Promise<void> {
  await button(user, "Talk to a person").click();
  await turnTo(page, "Helpdesk");
  await button(helpdesk, "Take it").click();
  await button(helpdesk, "Ask the admins").click();
  await turnTo(page, "Exchange admin");
  await button(admin, "Approve").waitFor();
  for (const window of [helpdesk, user])
    await window
      .getByText(/waiting for an? (admin|decision)/i)
      .first()
      .waitFor({ state: "attached" });
}

async function atTheApproval(story: StoryOnPage): Promise<void> {
  await report(story);
  await bringToApproval(story);
  await save(story, "conversation");
}

async function inTheDark(story: StoryOnPage): Promise<void> {
  await report(story);
  await bringToApproval(story);
  await button(story.admin, "Approve").click();
  await story.user.getByText("Fixed and checked at").waitFor();
  await story.admin.getByText("the mail door now accepts").waitFor();
  await button(story.admin, "Take it back").scrollIntoViewIfNeeded();
  await save(story, "dark");
}

async function closeUps(story: StoryOnPage): Promise<void> {
  await report(story);
  await button(story.user, "Ask for the fix").waitFor();
  await shoot(newestCard(story.user), "answer");
  await bringToApproval(story);
  await shoot(newestCard(story.admin), "approval");
}

/** An answer: with what the reporter can do, or with whom to ask. */
function answered(name: string): (story: StoryOnPage) => Promise<void> {
  return async (story) => {
    await report(story);
    await button(story.user, "It works now").waitFor();
    await shoot(newestCard(story.user), name);
  };
}

/** The helpdesk's card with its history below it. */
async function theThread(story: StoryOnPage): Promise<void> {
  const { user, helpdesk, admin } = story;
  await report(story);
  await button(user, "Talk to a person").click();
  await button(helpdesk, "Take it").click();
  await button(helpdesk, "More").click();
  await helpdesk
    .getByLabel(/question to the reporter/)
    .fill("Has your office moved?");
  await button(helpdesk, "Ask the reporter").click();
  await user.getByLabel("Your answer").fill("Yes, on Friday.");
  await button(user, "Send the answer").click();
  await button(helpdesk, "More").click();
  await button(helpdesk, "Ask the admins").click();
  await button(admin, "Approve").click();
  const thread = helpdesk.locator(".thread");
  await thread.locator("summary").click();
  await thread.getByText("applied, read back and checked").waitFor();
  await shoot(helpdesk.locator("li.message").first(), "thread");
}

/** For a colleague whose Teams speaks German. */
async function inGerman(story: StoryOnPage): Promise<void> {
  await report(story);
  await button(story.user, "Helpdesk einschalten").waitFor();
  await shoot(newestCard(story.user), "german");
}

/** No bounce at all: which way to send, and what to enter for it. */
async function theWayToSend({ page, user }: StoryOnPage): Promise<void> {
  const message = page.getByLabel("Message from the user");
  await message.fill("Which way should our scanner send?");
  await message.press("Enter");
  await button(user, "Show me the way").click();
  await button(user, "Start again").waitFor();
  await shoot(newestCard(user), "advice");
}

async function onAPhone(story: StoryOnPage): Promise<void> {
  await report(story);
  await button(story.user, "Ask for the fix").waitFor();
  await save(story, "phone");
}

/** What the close-up of a story does not show of the approval card. */
async function approvals(browser: TestBrowser): Promise<void> {
  const states = await approvalStates();
  const served = await serveCards(
    new Map([...states].map(([name, card]) => [name, render(card)])),
  );
  const page = await browser.page({ deviceScaleFactor: 2 });
  await page.goto(served.url);
  for (const [state, name] of [
    ["told-address", "approval-high-risk"],
    ["by-hand", "approval-by-hand"],
    ["verified", "approval-done"],
  ] as const)
    await shoot(page.locator(`#${state} .card`), name);
  await page.context().close();
  await served.close();
}

async function save(story: StoryOnPage, name: string): Promise<void> {
  await story.page.mouse.move(0, 0);
  await story.page.screenshot({ path: join(folder, `${name}.png`) });
}

async function shoot(part: Locator, name: string): Promise<void> {
  await part.page().mouse.move(0, 0);
  await part.screenshot({ path: join(folder, `${name}.png`) });
}

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
if ("skip" in browser) throw new Error(`No browser: ${browser.skip}`);
try {
  await takeAll(browser);
} finally {
  await browser.close();
}
