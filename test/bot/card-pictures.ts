import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { openBrowser } from "../browser.ts";
import { serveCards } from "./card-page.ts";
import { gallery } from "./gallery.ts";
import { smallPng } from "./small-png.ts";

/**
 * Takes a sheet of each kind of card in every way that it can stand, for each theme and width, to be looked at:
 * `npx tsx test/bot/card-pictures.ts [FOLDER] [LANGUAGE]`.
 */

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
/** Of a card, with so many side by side. */
const WIDTHS = [
  [320, 4],
  [480, 3],
] as const;
const GAP = 16;
/** The names of cards of which a part sticks out. */
const TOO_WIDE = `[...document.querySelectorAll("section")]
  .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.id).join()`;

const folder =
  process.argv[2] ??
  fileURLToPath(new URL("../../docs/cards/", import.meta.url));
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
if ("skip" in browser) throw new Error(`No browser: ${browser.skip}`);
try {
  for (const [kind, cards] of await gallery(process.argv[3] ?? "en"))
    for (const [width, count] of WIDTHS) {
      const served = await serveCards(cards, width);
      try {
        for (const [theme, options] of Object.entries(THEMES))
          await take(served.url, `${kind}-${theme}-${width}`, {
            ...options,
            viewport: { width: count * (width + GAP), height: 800 },
          });
      } finally {
        await served.close();
      }
    }
} finally {
  await browser.close();
}

async function take(
  url: string,
  name: string,
  options: BrowserContextOptions,
): Promise<void> {
  if ("skip" in browser) return;
  const page = await browser.page({ ...options, locale: "en-GB" });
  await page.goto(url);
  await page.locator("body[data-ready=yes]").waitFor();
  const tooWide = await page.evaluate(TOO_WIDE);
  if (tooWide !== "") throw new Error(`${name}: wider: ${String(tooWide)}`);
  const picture = await page.screenshot({ fullPage: true });
  await writeFile(join(folder, `${name}.png`), smallPng(picture));
  await page.context().close();
}
