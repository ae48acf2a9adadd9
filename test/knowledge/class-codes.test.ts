import assert from "node:assert/strict";
import { diagnose } from "../../src/core/diagnose.ts";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Case } from "../../src/core/model.ts";
import { nextStep } from "../../src/core/next-step.ts";
import type { StatusCode } from "../../src/core/status-code.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { caseOf, NOW } from "../core/cases.ts";
import { realLooks } from "../core/real-looks.ts";

const knowledge = knowledgeWith(realLooks);

/** A refusal whose number names a class and whose words name nothing. */
function refused(status: StatusCode, facts: Partial<Facts> = {}): Case {
  return caseOf({
    bounce: {
      recipient: "sales@fabrikam.example",
      sender: "scanner@contoso.com",
      replyCode: "550",
      status,
      action: "failed",
      words: `550 ${status} Rejected`,
      generator: "unknown",
    },
    evidence: [
      ...evidenceOf(
        {
          "recipient.address": "sales@fabrikam.example",
          "sender.address": "scanner@contoso.com",
          "sender.domain": "contoso.com",
        },
        "bounce",
        NOW,
        "The message names it.",
      ),
      ...evidenceOf(facts, "probe", NOW, "seen"),
    ],
  });
}

/** What a look may show behind a number that says next to nothing. */
const TABLE: readonly (readonly [StatusCode, Partial<Facts>, string])[] = [
  [
    "5.0.0",
    { "recipient.domain-takes-mail": false },
    "recipient-domain-not-found",
  ],
  [
    "5.1.9",
    { "recipient.domain-takes-mail": false },
    "recipient-domain-not-found",
  ],
  [
    "5.4.9",
    { "recipient.domain-takes-mail": false },
    "recipient-domain-not-found",
  ],
];

describe("a number that stands for a whole class", () => {
  for (const [status, facts, cause] of TABLE)
    it(`${status} is looked into, and ${cause} found where it is seen`, () => {
      const step = nextStep(refused(status), knowledge);
      assert.equal(step.step, "look");
      const found = diagnose(refused(status, facts), knowledge);
      assert.deepEqual(
        [found.outcome, found.causes[0]?.id, found.causes[0]?.verdict],
        ["found", cause, "confirmed"],
      );
    });

  it("is pinned on nothing where the looks show nothing", () => {
    for (const [status] of TABLE)
      assert.equal(
        diagnose(refused(status), knowledge).causes[0]?.id,
        "unknown",
      );
  });
});
