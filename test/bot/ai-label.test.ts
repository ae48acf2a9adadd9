import assert from "node:assert/strict";
import { z } from "zod/v4";
import { labelOf } from "../../src/bot/send/ai-label.ts";
import { cardMessage } from "../../src/bot/send/message.ts";
import type { CardAudience } from "../../src/desk/cards.ts";
import { ids, runBot, type RunningBot } from "./running-bot.ts";
import { answeredCard, noteCard, sampleCards } from "./sample-cards.ts";

const LABEL = {
  type: "https://schema.org/Message",
  "@type": "Message",
  "@context": "https://schema.org",
  "@id": "",
  additionalType: ["AIGeneratedContent"],
  citation: [
    {
      "@type": "Claim",
      position: 1,
      appearance: {
        "@type": "DigitalDocument",
        name: "The account that signs in has no mailbox of its own",
        abstract:
          "The account that signs in has no mailbox of its own (https://learn.microsoft.com/exchange/one)",
        url: "https://learn.microsoft.com/exchange/one",
      },
    },
    {
      "@type": "Claim",
      position: 2,
      appearance: {
        "@type": "DigitalDocument",
        name: "The mail went in circles until it was stopped",
        abstract: "The mail went in circles until it was stopped (RFC 5321)",
      },
    },
  ],
};

describe("the label on what a language model wrote", () => {
  it("stands on the answer to a free question, with its sources", () =>
    assert.deepEqual(labelOf(answeredCard), LABEL));

  it("names the sources in the reader's language", () => {
    const german = labelOf({ ...answeredCard, language: "de-DE" });
    assert.equal(
      german?.citation[0]?.appearance.name,
      "Das Konto, das sich anmeldet, hat kein eigenes Postfach",
    );
  });

  for (const [name, card] of Object.entries(sampleCards))
    if (card !== answeredCard)
      it(`stands on no other card: ${name}`, () =>
        assert.ok(!("entities" in cardMessage(card, "en"))));

  it("keeps within what Teams takes, and holds no markup", () => {
    const title = `<at>Sam</at> ${"very ".repeat(60)}`;
    const { asked } = answeredCard;
    assert.ok(asked?.answer);
    const sources = [{ title, source: "javascript:alert(1)" }];
    const answer = { ...asked.answer, sources };
    const label = labelOf({ ...answeredCard, asked: { ...asked, answer } });
    const { name, abstract, url } = label?.citation[0]?.appearance ?? {};
    assert.ok(name !== undefined && name.length <= 80 && !/[<>]/.test(name));
    assert.ok(abstract !== undefined && abstract.length <= 160);
    assert.equal(url, undefined);
  });

  describe("on the wire", () => {
    let running: RunningBot;
    const person: CardAudience = {
      kind: "person",
      tenantId: ids.tenant,
      objectId: ids.user,
    };
    before(async () => {
      running = await runBot();
      running.store.contacts.set(ids.user, {
        person: { tenantId: ids.tenant, objectId: ids.user, name: "" },
        conversationId: "a:chat",
        serviceUrl: running.serviceUrl,
        channelUserId: "29:user",
      });
    });
    after(() => running.close());

    const sent = async (card: Parameters<typeof cardMessage>[0]) => {
      const { store, bot } = running;
      store.show("note:1", person, card);
      bot.deliverer.wake();
      await store.until(() => {
        const shown = store.cards.get("note:1");
        return shown !== undefined && shown.delivered === shown.version;
      });
      const last = running.sent.findLast(({ path }) =>
        path.includes("/activities"),
      );
      const { entities } = z
        .looseObject({ entities: z.unknown() })
        .parse(last?.body);
      return [last?.method, entities];
    };

    it("goes out with the first post and with each update, and leaves with the words", async () => {
      assert.deepEqual(await sent(answeredCard), ["POST", [LABEL]]);
      const again = { ...answeredCard, footer: "Passed on" };
      assert.deepEqual(await sent(again), ["PUT", [LABEL]]);
      assert.deepEqual(await sent(noteCard), ["PUT", undefined]);
    });
  });
});
