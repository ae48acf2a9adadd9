import assert from "node:assert/strict";
import { maxCardBytes } from "../../src/bot/cards.ts";
import { newest } from "./opened-story.ts";
import { play, type Player } from "./player.ts";
import {
  newPlace,
  startService,
  type Place,
  type SpawnedService,
} from "./spawned-service.ts";

describe("advice over HTTP, in a process of its own", () => {
  let place: Place;
  let service: SpawnedService;
  let lab: Player;

  before(async function () {
    this.timeout(90_000);
    place = await newPlace();
    service = await startService(place);
    lab = await play(service.url);
  });

  after(async () => {
    lab.leave();
    const { stderr } = await service.stop();
    await place.leave();
    assert.equal(stderr, "");
  });

  for (const [said, title, holds] of [
    ["compare the ways", "The ways to send through Microsoft 365", /azurecomm/],
    ["sample in python", "Python: OAuth", /smtplib\.SMTP/],
    ["settings for a Ricoh", "What to enter on a Ricoh", /SMTP Server Name/],
    [
      "when does basic auth end",
      "When sign-in by password ends",
      /End of December 2026/,
    ],
    [
      "how do I move away from basic auth",
      "Away from sign-in by password",
      /1\. Inventory/,
    ],
    [
      "what can we do to prevent this",
      "How to keep it from happening again",
      /DMARC/,
    ],
    [
      "spf record for contoso.com 203.0.113.44 v=spf1 include:spf.protection.outlook.com -all",
      "SPF record of contoso.com",
      /v=spf1 ip4:203\.0\.113\.44 include:spf\.protection\.outlook\.com -all/,
    ],
  ] as const)
    it(`answers "${said.slice(0, 40)}"`, async () => {
      assert.equal(await lab.say("user", said), 200);
      const card = await newest(lab, "user", (one) => one.title === title);
      assert.match(card.words, holds);
      assert.ok(Buffer.byteLength(card.json) <= maxCardBytes);
      assert.doesNotMatch(card.json, /\$\{/);
    });

  it("guides to a way, in the one card", async () => {
    await lab.say("user", "which way should our scanner send?");
    const asked = await newest(
      lab,
      "user",
      ({ title }) => title === "Which way should it send?",
    );
    const { data } = asked.buttons[0] ?? { data: {} };
    await lab.pressRaw("user", asked.id, "advise", {
      ...data,
      "sender-kind": "device",
    });
    const told = await newest(
      lab,
      "user",
      ({ id, title }) =>
        id === asked.id && title === "Relay, recognised by the public address",
    );
    assert.match(told.words, /Would do too/);
    assert.ok(Buffer.byteLength(told.json) <= maxCardBytes);
  });
});
