import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { render } from "../../src/bot/cards.ts";
import { openBrowser } from "../browser.ts";
import { serveCards } from "./card-page.ts";
import { sampleCards } from "./sample-cards.ts";

/** Takes one sheet of all sample cards for each theme and width, to be looked at: `npx tsx test/bot/card-pictures.ts`. */

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const WIDTHS = [320, 480];

const folder = fileURLToPath(new URL("../../docs/cards/", import.meta.url));
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
if ("skip" in browser) throw new Error(`No browser: ${browser.skip}`);
const cards = Object.entries(sampleCards).map(
  ([name, card]) => [name, render(card)] as const,
);
const served = await serveCards(new Map(cards));
try {
  for (const [theme, options] of Object.entries(THEMES))
    for (const width of WIDTHS) {
      const viewport = { width, height: 800 };
      const page = await browser.page({ ...options, viewport });
      await page.goto(served.url);
      await page.locator("body[data-ready=yes]").waitFor();
      const path = join(folder, `${theme}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(wide) > width)
        throw new Error(`${theme}: a card is wider than ${width}`);
      await page.context().close();
    }
} finally {
  await served.close();
  await browser.close();
}
