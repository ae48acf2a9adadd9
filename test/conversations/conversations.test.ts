import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LabService } from "../../src/lab-mode.ts";
import { readStory, STORIES_FOLDER } from "../../src/stories.ts";
import { play, type Player } from "../story/player.ts";
import { startWatchedLab } from "../story/watched-lab.ts";
import { breaches } from "./breaches.ts";
import {
  conversations,
  playConversation,
  type Conversation,
  type Played,
} from "./conversation.ts";
import { inline } from "./transcript.ts";

describe("whole conversations, over the wire", function () {
  this.timeout(150_000);
  let running: LabService;
  let lab: Player;

  before(async () => {
    const file = join(STORIES_FOLDER, "relay-ip-changed.json");
    const { scenario } = await readStory(file);
    running = await startWatchedLab({ scenario, port: 0, botPort: 0 });
    lab = await play(running.url);
  });
  after(async () => {
    lab.leave();
    await running.close();
  });

  it("are twelve at least, each written down", async () => {
    assert.ok(conversations.length >= 12);
    for (const one of conversations)
      assert.match(await written(one), /Messages of the bot: \d/, one.name);
  });

  for (const conversation of conversations)
    it(conversation.title, async () => {
      const played = await playConversation(lab, conversation);
      assert.deepEqual(breaches(conversation, played), []);
      await assertEndsAsWritten(conversation, played);
    });
});

/** The clock, numbers and what goes by on the way differ; how it ends for each of them does not. */
async function assertEndsAsWritten(
  conversation: Conversation,
  { entries }: Played,
): Promise<void> {
  const page = await written(conversation);
  for (const who of ["user", "agent", "admin"] as const) {
    const last = entries.findLast(
      (entry) => entry.who === who && "sees" in entry,
    );
    if (last === undefined || !("sees" in last)) continue;
    const { title } = last.sees;
    assert.ok(
      page.includes(withoutSlashes(inline(title))),
      `“${title}” is not in ${conversation.name}.md: npm run conversations`,
    );
  }
}

async function written({ name }: Conversation): Promise<string> {
  const page = new URL(`../../docs/conversations/${name}.md`, import.meta.url);
  return withoutSlashes(await readFile(page, "utf8"));
}

/** Markdown's escapes, which Prettier sets in its own way. */
function withoutSlashes(text: string): string {
  return text.replace(/\\/g, "");
}
