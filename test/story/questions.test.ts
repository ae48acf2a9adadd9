import assert from "node:assert/strict";
import { readConfig } from "../../src/config.ts";
import type { LabMessage } from "../../src/lab/contract.ts";
import { startLab, type RunningLab } from "../../src/lab/index.ts";
import { cardsOf, pressVerb, wordsOf } from "../../src/lab/play.ts";
import { startService, type Service } from "../../src/start.ts";
import { keepLab, keptLog } from "../canary/kept.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";

const ASKED = "Does a scanner's mailbox need a licence?";
const ANSWERED = "What I know about that";
const NO_ANSWER = "I found no answer to that";

/** Through the whole service: signed activities in, the lab's Azure OpenAI asked over TLS, labelled cards out. */
describe("free questions, in the chat", function () {
  this.timeout(150_000);
  let lab: RunningLab;
  let service: Service;

  before(async () => {
    lab = await startLab({ scenario: relayStory(), answers: true });
    service = await startService(readConfig(lab.settings), keptLog);
  });
  after(async () => {
    await service.close();
    keepLab(lab.settings, lab.stage.scenario());
    await lab.close();
  });

  /** Resolves with the newest card of theirs, once it has these words. */
  function newest(
    role: "user" | "agent",
    says: string,
    isNew: (card: LabMessage) => boolean = () => true,
  ): Promise<LabMessage> {
    return new Promise((resolve) => {
      const look = () => {
        const card = cardsOf(lab, role).at(-1);
        if (card === undefined || !isNew(card)) return;
        if (!wordsOf(card.card).includes(says)) return;
        stop();
        resolve(card);
      };
      const stop = lab.teams.onChange(look);
      look();
    });
  }

  it("is answered in one card, labelled, with its sources", async () => {
    await newest("user", "Paste the mail error here");
    const before = cardsOf(lab, "user").length;
    await lab.teams.say("user", ASKED);
    const { card, isAiGenerated } = await newest("user", ANSWERED);
    assert.equal(isAiGenerated, true);
    const words = wordsOf(card);
    assert.match(words, /\[1\]\n/);
    assert.match(words, /Written by AI from the sources below/);
    assert.match(words, /https:\/\/learn\.microsoft\.com\//);
    assert.match(words, /Looked up on \d{4}-\d\d-\d\d/);
    const cards = cardsOf(lab, "user");
    assert.equal(cards.length, before + 1);
    assert.deepEqual(
      cards.slice(0, -1).filter((one) => one.isAiGenerated === true),
      [],
    );
    assert.equal(lab.asked().length, 1);
    assert.doesNotMatch(JSON.stringify(lab.asked()), /contoso|Robin|29:1/);
  });

  it("goes on to the helpdesk at a press, in the same card", async () => {
    await pressVerb(lab, "user", "talk-to-person");
    await newest("agent", "need a licence");
    const passedOn = cardsOf(lab, "user").find(({ card }) =>
      wordsOf(card).includes(ANSWERED),
    );
    assert.equal(passedOn?.isAiGenerated, true);
  });

  it("ends without an answer when the service is busy", async () => {
    lab.faults.add("openai", { kind: "throttled", retryAfterS: 3_600 });
    await lab.teams.say("user", "Why does the certificate not match?");
    const { isAiGenerated } = await newest("user", NO_ANSWER);
    assert.equal(isAiGenerated, undefined);
  });

  it("works as ever beside it", async () => {
    await lab.teams.say("user", "status");
    await newest("user", "You have one open case");
  });
});
