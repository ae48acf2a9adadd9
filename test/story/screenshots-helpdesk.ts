import type { TestBrowser } from "../browser.ts";
import { button, newestCard, report, type StoryOnPage } from "./on-the-page.ts";
import { sharp, shoot, shootUpTo, take } from "./screenshots-shoot.ts";

/** What the helpdesk sees, from stories played on the page. */
export async function helpdeskPictures(browser: TestBrowser): Promise<void> {
  // What is unfolded is long, and must not scroll.
  const viewport = { width: 1280, height: 3600 };
  await take(browser, { ...sharp, viewport }, theCase);
  await take(browser, sharp, theThread);
  await take(browser, sharp, theSearch);
}

/** Taken, with all that can be done with it, and the form that closes it. */
async function theCase(story: StoryOnPage): Promise<void> {
  const { user, helpdesk } = story;
  await report(story);
  await button(user, "Talk to a person").click();
  await button(helpdesk, "Take it").click();
  await button(helpdesk, "Ask the admins").waitFor();
  await button(helpdesk, "More").click();
  const card = newestCard(helpdesk);
  const close = button(card, "Close the case");
  await shootUpTo(card, close, "case");
  const really = card.getByLabel("What it really was");
  await really.selectOption({ label: "None of these" });
  const question = card.getByText("A question to the reporter, or a note");
  await shootUpTo(card, close, "closing", question);
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

/** Two people's cases, in the chat and below the field in which one writes. */
async function theSearch(story: StoryOnPage): Promise<void> {
  const { page, user, helpdesk, admin } = story;
  await report(story);
  await button(user, "Talk to a person").click();
  await button(helpdesk, "Take it").click();
  const second = page.getByLabel("Message from the Exchange admin");
  await second.fill(
    "from=<erp@contoso.com> to=<orders@fabrikam.example> 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
  );
  await second.press("Enter");
  await button(admin, "It works now").waitFor();
  await helpdesk.getByRole("button", { name: "Find a case" }).click();
  const dialog = page.getByRole("dialog", { name: "Find a case" });
  await dialog.getByRole("textbox").fill("open from contoso.com");
  await dialog.getByText("2 cases").waitFor();
  await shoot(dialog, "find");
  await page.keyboard.press("Escape");
  const message = page.getByLabel("Message in the helpdesk channel");
  await message.fill("find open from contoso.com");
  await message.press("Enter");
  await helpdesk.getByText("2 cases fit").waitFor();
  await shoot(newestCard(helpdesk), "found");
}
