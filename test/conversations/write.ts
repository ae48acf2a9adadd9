import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startLabService } from "../../src/lab-mode.ts";
import { silentLog } from "../../src/log.ts";
import { readStory, STORIES_FOLDER } from "../../src/stories.ts";
import { format } from "prettier";
import { openBrowser, type TestBrowser } from "../browser.ts";
import { play } from "../story/player.ts";
import { breaches } from "./breaches.ts";
import { conversations, playConversation } from "./conversation.ts";
import { transcript } from "./transcript.ts";

/** Plays every conversation and writes docs/conversations anew: `npm run conversations`. */

const folder = fileURLToPath(
  new URL("../../docs/conversations/", import.meta.url),
);

async function picture(
  browser: TestBrowser,
  url: string,
  name: string,
): Promise<void> {
  const page = await browser.page({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  await page.goto(url);
  await page.locator("li.message:not(.own) .card").last().waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}

async function writeMarkdown(name: string, text: string): Promise<void> {
  const shaped = await format(text, { parser: "markdown" });
  await writeFile(join(folder, `${name}.md`), shaped);
}

await mkdir(folder, { recursive: true });
const { scenario } = await readStory(
  join(STORIES_FOLDER, "relay-ip-changed.json"),
);
const log = silentLog;
const running = await startLabService({ scenario, port: 0, botPort: 0, log });
const lab = await play(running.url);
const browser = await openBrowser();
const index: string[] = [];
for (const conversation of conversations) {
  const { name, title } = conversation;
  const played = await playConversation(lab, conversation, (report) => report);
  const faults = breaches(conversation, played);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join("; ")}`);
  if (!("skip" in browser)) await picture(browser, running.url, name);
  const page = transcript(conversation, played);
  await writeMarkdown(name, `${page}\n![How it ended](${name}.png)\n`);
  index.push(`- [${title}](${name}.md)`);
}
await writeMarkdown(
  "README",
  `# Whole conversations\n\nPlayed against the lab and written by \`npm run conversations\`; times and numbers are replaced.\n\n${index.join("\n")}\n`,
);
if (!("skip" in browser)) await browser.close();
lab.leave();
await running.close();
