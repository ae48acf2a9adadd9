import assert from "node:assert/strict";
import { readConfig } from "../../src/config.ts";
import { startLab } from "../../src/lab/index.ts";
import type { RunningLab } from "../../src/lab/index.ts";
import { cardsOf, pressVerb, wordsOf } from "../../src/lab/play.ts";
import { startService, type Service } from "../../src/start.ts";
import { keepLab, keptLog } from "../canary/kept.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";
import { rawly } from "../storage/fresh-store.ts";

const story = relayStory({
  acceptedDomains: ["contoso.com"],
  inboundConnectors: [
    {
      Name: "Printers",
      ConnectorType: "OnPremises",
      SenderIPAddresses: ["198.51.100.0/28"],
    },
  ],
  dns: [{ name: "office.dyn.example", type: "A", data: "203.0.113.44" }],
});

/** Through the whole service: signed activities in, cards out, a real database and the lab's DNS, Exchange and Graph. */
describe("devices and connectors, in the chat", function () {
  this.timeout(150_000);
  let lab: RunningLab;
  let service: Service;

  before(async () => {
    lab = await startLab({ scenario: story });
    const settings = { ...lab.settings, EGRESS_LOOK_HOURS: "24" };
    service = await startService(readConfig(settings), keptLog);
  });
  after(async () => {
    await service.close();
    keepLab(lab.settings, lab.stage.scenario());
    await lab.close();
  });

  /** Resolves with the words of the first card of theirs that has these. */
  function shown(role: "user" | "admin", says: RegExp): Promise<string> {
    return new Promise((resolve) => {
      const look = () => {
        const words = cardsOf(lab, role)
          .map(({ card }) => wordsOf(card))
          .find((text) => says.test(text));
        if (words === undefined) return;
        stop();
        resolve(words);
      };
      const stop = lab.teams.onChange(look);
      look();
    });
  }

  it("a case brings its device in, which then can be named", async () => {
    const { text } = await lab.mail.sendFromDevice();
    await lab.teams.say("user", `Our scanner cannot send.\n${text}`);
    await shown("user", /Talk to a person/);
    await pressVerb(lab, "user", "talk-to-person");
    await shown("user", /The helpdesk has/);
    await lab.teams.say("admin", "devices");
    const register = await shown("admin", /One device is in the register/);
    assert.match(register, /scanner@contoso\.com\s+from 203\.0\.113\.44/);
    await lab.teams.say(
      "admin",
      "device scanner@contoso.com name nowhere.dyn.example",
    );
    await shown("admin", /The name was not taken/);
    await lab.teams.say(
      "admin",
      "device scanner@contoso.com name office.dyn.example",
    );
    await shown("admin", /office\.dyn\.example counts as the name/);
  });

  it("the connectors are reviewed for the admin, and for nobody else", async () => {
    await lab.teams.say("admin", "review connectors");
    const review = await shown("admin", /1 of 1 connector wants a look/);
    assert.match(review, /Over-wide: It lets in all 16 addresses/);
    await lab.teams.say("user", "review connectors");
    await shown("user", /Nothing was looked at/);
    assert.equal(lab.writes().length, 0);
  });

  it("the look at ways out stands in the queue, once", () => {
    const file = lab.settings["DATABASE_FILE"] ?? "";
    const ids = rawly(file, (db) =>
      db
        .prepare("SELECT id FROM jobs WHERE id LIKE 'egress:%'")
        .pluck()
        .all([]),
    );
    assert.equal(ids.length, 1);
  });
});
