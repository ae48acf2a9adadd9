import assert from "node:assert/strict";
import { robin } from "../desk/people.ts";
import { onStage, work, type Stage } from "../desk/stage.ts";
import { CATALOGUES } from "../../src/locales/index.ts";
import { englishLeft } from "./english-left.ts";

/** What needs no bounce, asked by somebody whose Teams speaks German. */
const SAID = [
  "topics",
  "compare the ways to send",
  "which way should our scanner send",
  "settings for Kyocera",
  "when do passwords end",
  "how do I migrate away from basic authentication",
  "how can we prevent this",
  "help",
  "my cases",
  "cancel",
  "talk to a person",
  "export my data",
  "my mail to bob bounced",
  "something else entirely",
];

describe("answers in the asker's language", () => {
  for (const text of SAID)
    it(JSON.stringify(text), () =>
      onStage(async (stage) => {
        const cards = await said(stage, text);
        assert.ok(cards.length > 0);
        for (const card of cards) {
          assert.equal(card.language, "de-DE");
          for (const language of CATALOGUES.keys())
            assert.deepEqual(englishLeft(card, language), []);
        }
      }),
    );
});

/** Every card in the chat that it brings. */
async function said(stage: Stage, text: string) {
  const item = {
    id: "item-german",
    at: stage.clock.now(),
    from: robin,
    language: "de-DE",
    what: { kind: "message", text },
  } as const;
  await stage.store.transact((tx) => tx.inbox.record(item));
  await work(stage.desk);
  return [...(await stage.cards())]
    .filter(([key]) => !key.endsWith(":helpdesk"))
    .map(([, card]) => card);
}
