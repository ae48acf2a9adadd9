import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import type { MailWrite } from "../../src/desk/ports.ts";
import { systemClock } from "../../src/eyes.ts";
import { startLab, type RunningLab } from "../../src/lab/index.ts";
import { openTenant } from "../../src/microsoft/index.ts";
import { startService, type Service } from "../../src/start.ts";
import { readStory, STORIES_FOLDER } from "../../src/stories.ts";
import { keepLab, keptLog } from "../canary/kept.ts";
import { seeded } from "../canary/seeds.ts";
import { newest } from "./opened-story.ts";
import { play, type Player } from "./player.ts";
import { cardsIn, type Role, type StageNow } from "./stage-now.ts";

/** What the same story looks like where the bot may do less: the lab's tenant, the real service, other settings. */

const STORY = "relay-ip-changed";

interface Played {
  readonly lab: Player;
  readonly running: RunningLab;
  readonly service: Service;
}

async function inMode(
  without: readonly ("READER" | "CHANGER")[],
  tell: (played: Played) => Promise<void>,
): Promise<void> {
  const { scenario } = await readStory(join(STORIES_FOLDER, `${STORY}.json`));
  const running = await startLab({ scenario, port: 0 });
  try {
    const settings = Object.entries(running.settings).filter(
      ([name]) => !without.some((who) => name.startsWith(`${who}_`)),
    );
    const service = await startService(
      readConfig(Object.fromEntries(settings)),
      keptLog,
    );
    try {
      const lab = await play(running.url);
      await tell({ lab, running, service });
      lab.leave();
    } finally {
      await service.close();
      keepLab(running.settings, scenario);
    }
  } finally {
    await running.close();
  }
}

describe("a bot that reads nothing", () => {
  it("asks the person what it cannot see, and every card says so", async function () {
    this.timeout(90_000);
    await inMode(["READER", "CHANGER"], async ({ lab }) => {
      await lab.say("user", seeded((await lab.sendFromDevice()).text));
      const card = await newest(lab, "user", ({ buttons }) =>
        buttons.some(({ verb }) => verb === "answer"),
      );
      assert.match(card.title, /^I need \w+ answers? from you$/);
      assert.match(card.words, /Neither the message nor my own look can tell/);
      await lab.press("user", "answer");
      const after = await newest(
        lab,
        "user",
        ({ buttons, title }) =>
          title !== "I am looking at it" &&
          buttons.every(({ verb }) => verb !== "answer"),
      );
      assert.ok(after.buttons.every(({ verb }) => verb !== "ask-for-fix"));
      everyCardSays(await lab.stage(), {
        user: /I cannot see our mail settings, so I ask you/,
        agent: /Mode: reads nothing in the tenant, asks people instead/,
        admin: /I cannot see our mail settings/,
      });
    });
  });
});

describe("a bot that reads and may not change", () => {
  it("hands the change over as a script, and proves what a person made of it", async function () {
    this.timeout(90_000);
    await inMode(["CHANGER"], async ({ lab, running }) => {
      await lab.say("user", seeded((await lab.sendFromDevice()).text));
      await lab.press("user", "ask-for-fix");
      const proposal = await newest(lab, "admin", ({ buttons }) =>
        buttons.some(({ verb }) => verb === "ran-it"),
      );
      assert.equal(proposal.title, "Make a connector change by hand?");
      assert.deepEqual(
        proposal.buttons.map(({ title }) => title),
        ["I have run it", "Reject", "Look again"],
      );
      everyCardSays(await lab.stage(), {
        user: /I can see our mail settings, but not change them/,
        agent: /Mode: reads only. An admin runs the script/,
        admin: /Mode: I read, and may not change|but not change them/,
      });

      // Said too early: nothing is believed that was not read.
      await lab.press("admin", "ran-it");
      await newest(lab, "admin", ({ words }) =>
        words.includes("everything is still as it was before"),
      );
      // A forged approval finds nothing that it could start.
      const [button] = proposal.buttons;
      await lab.pressRaw("admin", proposal.id, "approve", button?.data ?? {});
      await newest(lab, "admin", ({ words }) =>
        words.includes("I may not change anything here"),
      );

      await runByHand(running, scriptOn(proposal.json));
      await lab.press("admin", "ran-it");
      await lab.until("the proof", (now) =>
        cardsIn(now, "admin").some(
          ({ title, words }) =>
            title === "Done: connector change applied and checked" &&
            words.includes("Made by hand and read back") &&
            words.includes("the mail door now accepts the mail"),
        ),
      );
      await lab.until("the user's outcome", (now) =>
        cardsIn(now, "user").some(({ words }) =>
          words.includes("Fixed and checked at"),
        ),
      );
      assert.equal((await lab.sendFromDevice()).outcome, "sent");
    });
  });
});

function everyCardSays(
  now: StageNow,
  words: Readonly<Record<Role, RegExp>>,
): void {
  for (const role of ["user", "agent", "admin"] as const)
    for (const card of cardsIn(now, role))
      assert.match(card.words, words[role], `${role}: ${card.title}`);
}

/** The script as the card hands it over to be copied. */
function scriptOn(json: string): string {
  const found = /"codeSnippet":("(?:[^"\\]|\\.)*")/.exec(json)?.[1];
  assert.ok(found);
  return String(JSON.parse(found));
}

/** An admin with rights of their own types the script, as it stands, into a shell. */
async function runByHand(running: RunningLab, script: string): Promise<void> {
  const tenant = openTenant(readConfig(running.settings), systemClock, []);
  for (const line of script.split("\n"))
    if (line.trim() !== "" && !line.startsWith("#")) {
      const result = await tenant.admin.write(typed(line));
      assert.equal(result.outcome, "done", line);
    }
  tenant.close();
}

/** Just enough PowerShell for one line: a cmdlet, and parameters that are a quoted text or a list of them. */
function typed(line: string): MailWrite {
  const cmdlet = line.split(" ", 1)[0];
  assert.equal(cmdlet, "Set-InboundConnector");
  const given = new Map(
    [...line.matchAll(/ -(\w+) ('(?:[^']|'')*'(?:,'(?:[^']|'')*')*)/g)].map(
      ([, name = "", value = ""]) => [
        name,
        [...value.matchAll(/'((?:[^']|'')*)'/g)].map(([, one = ""]) =>
          one.replaceAll("''", "'"),
        ),
      ],
    ),
  );
  const text = (name: string) => given.get(name)?.[0] ?? "";
  assert.deepEqual([...given.keys()].sort(), [
    "Comment",
    "Identity",
    "SenderIPAddresses",
  ]);
  return {
    cmdlet: "Set-InboundConnector",
    parameters: {
      Identity: text("Identity"),
      SenderIPAddresses: given.get("SenderIPAddresses") ?? [],
      Comment: text("Comment"),
    },
  };
}
