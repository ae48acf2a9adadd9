import assert from "node:assert/strict";
import type { Knowledge, Question } from "../../src/core/model.ts";
import { nextStep } from "../../src/core/next-step.ts";
import {
  cause,
  code,
  fix,
  knowing,
  question,
  refused,
  told,
} from "./tiny-knowledge.ts";

/** Yes or no about one fact. */
function yesNo(
  id: string,
  fact: "sender.signs-in" | "recipient.external" | "sender.domain-accepted",
): Question {
  return {
    ...question(id, [fact]),
    input: {
      kind: "choice",
      choices: [
        { value: "yes", title: "Yes" },
        { value: "no", title: "No" },
      ],
    },
    read: (answer) => ({ [fact]: answer === "yes" }),
  };
}

function asked(knowledge: Knowledge, evidence = told({})): readonly string[] {
  const step = nextStep(
    { bounce: refused, evidence, attempts: [], asked: [], rounds: 0 },
    knowledge,
  );
  return step.step === "ask" ? step.questions : [step.step];
}

describe("questions are asked for what their answers can change", () => {
  const signs = yesNo("signs", "sender.signs-in");
  const outside = yesNo("outside", "recipient.external");
  const own = yesNo("own", "sender.domain-accepted");

  it("asks the one that decides more first", () => {
    const knowledge = knowing({
      codes: [code({ rare: 2, usual: 3 })],
      causes: [
        cause("rare", "recipient.external"),
        cause("usual", "sender.signs-in"),
      ],
      questions: [outside, signs],
      fixes: [fix("fix-rare"), fix("fix-usual")],
    });
    assert.deepEqual(asked(knowledge), ["signs", "outside"]);
  });

  it("does not ask what leads to the same cure either way", () => {
    const knowledge = knowing({
      codes: [code({ a: 2, b: 2, c: 1 })],
      causes: [
        cause("a", "sender.signs-in", "same"),
        cause("b", "recipient.external", "same"),
        cause("c", "sender.domain-accepted", "same"),
      ],
      questions: [signs, outside, own],
      fixes: [fix("same")],
    });
    assert.deepEqual(asked(knowledge), ["recommend"]);
  });

  it("asks for what the cure needs even when the cause is certain", () => {
    const knowledge = knowing({
      codes: [code({ a: 1 })],
      causes: [cause("a", "sender.signs-in", "exact")],
      questions: [question("address", ["sender.public-address"])],
      fixes: [fix("exact", ["sender.public-address"])],
    });
    assert.deepEqual(asked(knowledge, told({ "sender.signs-in": true })), [
      "address",
    ]);
  });

  it("asks what chooses between two cures, and not what does not", () => {
    const chosen = {
      ...cause("a", "sender.signs-in", "one"),
      fixes: ["one", "two"] as const,
      chooseFix: {
        needs: ["recipient.external", "sender.domain-accepted"] as const,
        pick: (read: Parameters<typeof choose>[0]) => choose(read),
      },
    };
    const knowledge = knowing({
      codes: [code({ a: 1 })],
      causes: [chosen],
      questions: [outside, own],
      fixes: [fix("one"), fix("two")],
    });
    assert.deepEqual(asked(knowledge, told({ "sender.signs-in": true })), [
      "outside",
    ]);
  });

  it("asks what chooses between two cures that all that is left shares", () => {
    const sharing = (id: string) => ({
      ...cause(id, "sender.signs-in", "one", "possible"),
      fixes: ["one", "two"] as const,
      chooseFix: {
        needs: ["recipient.external"] as const,
        pick: (read: Parameters<typeof choose>[0]) => choose(read),
      },
    });
    const knowledge = knowing({
      codes: [code({ a: 1, b: 1 })],
      causes: [sharing("a"), sharing("b")],
      questions: [outside],
      fixes: [fix("one"), fix("two")],
    });
    assert.deepEqual(asked(knowledge, told({ "sender.signs-in": true })), [
      "outside",
    ]);
  });

  it("asks what only narrows it down, rather than hand over", () => {
    const knowledge = knowing({
      codes: [code({ a: 1, b: 1, c: 1 })],
      causes: [
        cause("a", "sender.signs-in", "fix-a", "possible"),
        cause("b", "recipient.external", "fix-b", "possible"),
        cause("c", "sender.domain-accepted", "fix-c", "possible"),
      ],
      questions: [signs, outside, own],
      fixes: [fix("fix-a"), fix("fix-b"), fix("fix-c")],
    });
    assert.deepEqual(asked(knowledge), ["signs", "outside", "own"]);
  });

  function choose(read: (fact: "recipient.external") => boolean | undefined) {
    return read("recipient.external") === false ? "two" : "one";
  }
});
