import assert from "node:assert/strict";
import { maxCardBytes } from "../../src/bot/cards.ts";
import { newest } from "./opened-story.ts";
import { playedService } from "./played-service.ts";

describe("advice over HTTP, in a process of its own", () => {
  const on = playedService();

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
      assert.equal(await on.lab.say("user", said), 200);
      const card = await newest(on.lab, "user", (one) => one.title === title);
      assert.match(card.words, holds);
      assert.ok(Buffer.byteLength(card.json) <= maxCardBytes);
      assert.doesNotMatch(card.json, /\$\{/);
    });

  it("guides to a way, in the one card", async () => {
    await on.lab.say("user", "which way should our scanner send?");
    const asked = await newest(
      on.lab,
      "user",
      ({ title }) => title === "Which way should it send?",
    );
    const { data } = asked.buttons[0] ?? { data: {} };
    await on.lab.pressRaw("user", asked.id, "advise", {
      ...data,
      "sender-kind": "device",
    });
    const told = await newest(
      on.lab,
      "user",
      ({ id, title }) =>
        id === asked.id && title === "Relay, recognised by the public address",
    );
    assert.match(told.words, /Would do too/);
    assert.ok(Buffer.byteLength(told.json) <= maxCardBytes);
  });
});
