import assert from "node:assert/strict";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Case } from "../../src/core/model.ts";
import { kim, robin } from "./people.ts";
import { claimedCase, onStage, proposedChange, type Stage } from "./stage.ts";

const ADDRESS = "203.0.113.44";

/** A case of somebody else in which these facts were seen. */
async function other(
  stage: Stage,
  like: Case,
  facts: Partial<Facts>,
): Promise<void> {
  const at = stage.clock.now();
  await stage.store.transact((tx) =>
    tx.cases.insert({
      ...like,
      id: "other",
      reference: "BD-OTHR",
      reporter: kim,
      state: "closed",
      evidence: evidenceOf(facts, "probe", at, "a probe saw it"),
      version: 0,
    }),
  );
}

/** What the approvers are warned of, and how risky it is called. */
async function warned(facts: Partial<Facts>): Promise<[string, string]> {
  return onStage(async (stage) => {
    await stage.say(robin, "hello");
    const like = await claimedCase(stage);
    await other(stage, like, facts);
    await stage.press(robin, "works-now", { caseId: like.id });
    const { plan } = await proposedChange(stage);
    return [plan.warnings.join(" "), plan.risk.level];
  });
}

describe("what other cases say of an address", () => {
  it("is told where another organisation's mail came from it", async () => {
    const [words, level] = await warned({
      "sender.public-address": ADDRESS,
      "sender.domain-accepted": false,
    });
    assert.match(words, /BD-OTHR tells of mail from 203\.0\.113\.44/);
    assert.equal(level, "high");
  });

  it("is told where the sender came from elsewhere lately", async () => {
    const [words, level] = await warned({
      "sender.address": "scanner@contoso.com",
      "sender.public-address": "203.0.113.9",
    });
    assert.match(words, /was seen at 203\.0\.113\.9 as well/);
    assert.equal(level, "high");
  });

  it("is nothing where it was our own mail, or another sender's way", async () => {
    for (const facts of [
      { "sender.public-address": ADDRESS, "sender.domain-accepted": true },
      {
        "sender.address": "app@contoso.com",
        "sender.public-address": "203.0.113.9",
        "sender.domain-accepted": false,
      },
    ] as const) {
      const [words, level] = await warned(facts);
      assert.doesNotMatch(words, /BD-OTHR|as well/);
      assert.equal(level, "low");
    }
  });
});
