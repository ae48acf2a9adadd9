import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { openEyes, systemClock } from "../src/eyes.ts";
import { startLab } from "../src/lab/index.ts";
import { readStory, STORIES_FOLDER } from "../src/stories.ts";
import { realLooks } from "./core/real-looks.ts";

describe("the looks that the core's tests go by", () => {
  it("are the ones that the service has", async () => {
    const { scenario } = await readStory(
      join(STORIES_FOLDER, "relay-ip-changed.json"),
    );
    const lab = await startLab({ scenario, port: 0 });
    const { looks, tenant } = openEyes(readConfig(lab.settings), systemClock);
    tenant.close();
    await lab.close();
    const plain = (all: typeof realLooks) =>
      all
        .map(({ id, yields, needs, needsOneOf = [], uses = [] }) => ({
          id,
          yields,
          needs,
          needsOneOf,
          uses,
        }))
        .toSorted((one, other) => one.id.localeCompare(other.id));
    assert.deepEqual(plain(realLooks), plain(looks));
  });
});
