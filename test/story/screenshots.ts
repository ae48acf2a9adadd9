import { mkdir } from "node:fs/promises";
import { openBrowser, type TestBrowser } from "../browser.ts";
import {
  button,
  newestCard,
  report,
  turnTo,
  type StoryOnPage,
} from "./on-the-page.ts";
import { helpdeskPictures } from "./screenshots-helpdesk.ts";
import { playedPictures } from "./screenshots-played.ts";
import { folder, save, sharp, shoot, take } from "./screenshots-shoot.ts";

/** Takes the pictures of docs/screenshots from stories played on the page: `npx tsx test/story/screenshots.ts [FOLDER]`. */

async function takeAll(browser: TestBrowser): Promise<void> {
  const wide = { width: 1280, height: 820 };
  await take(browser, { viewport: wide }, atTheStart);
  await take(browser, { viewport: wide }, atTheApproval);
  await take(browser, sharp, closeUps);
  await take(browser, sharp, answered("steps"), "wrong-endpoint");
  await take(browser, sharp, answered("ask-somebody"), "port-25-blocked");
  await take(browser, sharp, inGerman, "relay-ip-changed-german");
  await take(browser, sharp, inFrench, "french-copier-without-rule", "fr-FR");
  await take(browser, sharp, theWayToSend);
  await take(browser, { viewport: wide, colorScheme: "dark" }, inTheDark);
  await take(browser, { viewport: { width: 390, height: 844 } }, onAPhone);
  await helpdeskPictures(browser);
  await playedPictures(browser);
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

/** What `npm start` shows. */
async function atTheStart(story: StoryOnPage): Promise<void> {
  const { page, user, admin } = story;
  for (const window of [user, admin]) await newestCard(window).waitFor();
  await page.getByText("last try refused").waitFor();
  await button(page, "Report this").waitFor();
  await save(story, "start");
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

/** For a colleague whose Teams speaks German. */
async function inGerman(story: StoryOnPage): Promise<void> {
  await report(story);
  await button(story.user, "Helpdesk einschalten").waitFor();
  await shoot(newestCard(story.user), "german");
}

/** For one whose Teams speaks French. */
async function inFrench(story: StoryOnPage): Promise<void> {
  await report(story);
  await button(story.user, "Parler à une personne").waitFor();
  await shoot(newestCard(story.user), "french");
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

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
if ("skip" in browser) throw new Error(`No browser: ${browser.skip}`);
try {
  await takeAll(browser);
} finally {
  await browser.close();
}
