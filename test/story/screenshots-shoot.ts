import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator } from "playwright-core";
import type { TestBrowser } from "../browser.ts";
import { openStory, type StoryOnPage } from "./on-the-page.ts";

/** How the pictures of docs/screenshots are taken. */

/** Where they go; the command's own argument, if there is one. */
export const folder =
  process.argv[2] ??
  fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

/** Twice as sharp: close-ups are looked at in a page. Tall, so that a whole card fits. */
export const sharp = {
  viewport: { width: 1280, height: 1800 },
  deviceScaleFactor: 2,
};

export async function take(
  browser: TestBrowser,
  options: Parameters<typeof openStory>[2],
  shots: (story: StoryOnPage) => Promise<void>,
  name = "relay-ip-changed",
  language?: string,
): Promise<void> {
  const story = await openStory(browser, name, options, language);
  try {
    await shots(story);
  } finally {
    await story.close();
  }
}

/** The whole page. */
export async function save(story: StoryOnPage, name: string): Promise<void> {
  await story.page.mouse.move(0, 0);
  await story.page.screenshot({ path: join(folder, `${name}.png`) });
}

export async function shoot(part: Locator, name: string): Promise<void> {
  await part.page().mouse.move(0, 0);
  await part.screenshot({ path: join(folder, `${name}.png`) });
}

/** From the top of one part to the end of another one in it. All of it has to be in sight. */
export async function shootUpTo(
  part: Locator,
  end: Locator,
  name: string,
  start = part,
): Promise<void> {
  const page = part.page();
  await page.mouse.move(0, 0);
  const around = await part.boundingBox();
  const first = await start.boundingBox();
  const last = await end.boundingBox();
  if (around === null || first === null || last === null)
    throw new Error(`Nothing to take for ${name}.`);
  const marginPx = 4;
  const y = start === part ? around.y : first.y - marginPx;
  await page.screenshot({
    path: join(folder, `${name}.png`),
    clip: {
      x: around.x,
      y,
      width: around.width,
      height: last.y + last.height + marginPx - y,
    },
  });
}
