import assert from "node:assert/strict";
import { join } from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { LabService } from "../../src/lab-mode.ts";
import { readStory, STORIES_FOLDER } from "../../src/stories.ts";
import type { TestBrowser } from "../browser.ts";
import { startWatchedLab } from "./watched-lab.ts";

/** A story on the lab's page, with the real service behind it, in the hands of three people. */
export interface StoryOnPage {
  readonly page: Page;
  readonly running: LabService;
  /** The user's window, the helpdesk's, the admin's. */
  readonly user: Locator;
  readonly helpdesk: Locator;
  readonly admin: Locator;
  close(): Promise<void>;
}

/** In another language, the reporter's Teams speaks that one. */
export async function openStory(
  browser: TestBrowser,
  name: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 820 } },
  language?: string,
): Promise<StoryOnPage> {
  const { scenario } = await readStory(join(STORIES_FOLDER, `${name}.json`));
  scenario.person.language = language ?? scenario.person.language;
  const running = await startWatchedLab({ scenario, port: 0, botPort: 0 });
  try {
    const page = await browser.page({ reducedMotion: "reduce", ...options });
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => assert.fail(error));
    await page.goto(running.url);
    // A phone shows one window at a time; hidden ones have no role.
    const window = (role: string) => page.locator(`#column-${role}`);
    return {
      page,
      running,
      user: window("user"),
      helpdesk: window("agent"),
      admin: window("admin"),
      close: async () => {
        await page.context().close();
        await running.close();
      },
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole("button", { name, exact: true });
}

/** The card on which a person acts: the newest that the bot sent. */
export function newestCard(window: Locator): Locator {
  return window.locator("li.message:not(.own) .card").last();
}

/** "Report this", then send. Resolves once the message stands in the chat. */
export async function report({ page, user }: StoryOnPage): Promise<void> {
  await button(page, "Report this").click();
  await page.getByLabel("Message from the user").press("Enter");
  await user.locator(".own").waitFor();
}

/** Brings a window to the front where only one is shown at a time. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name });
  if ((await tab.count()) > 0) await tab.click();
}
