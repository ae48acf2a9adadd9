import assert from "node:assert/strict";
import fc from "fast-check";
import { evidenceOf, reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Attempt, Knowledge, Step } from "../../src/core/model.ts";
import { conclusion } from "../../src/core/conclusion.ts";
import { nextStep, type Progress } from "../../src/core/next-step.ts";
import { diagnose } from "../../src/core/diagnose.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { anyAttempts, anyBounce, anyEvidence, anyFacts } from "./any-facts.ts";
import { NOW, printers, relayDenied, seen } from "./cases.ts";
import { realLooks } from "./real-looks.ts";
import {
  cause,
  code,
  fix,
  knowing,
  look,
  question,
  refused,
  told,
} from "./tiny-knowledge.ts";

const real = knowledgeWith(realLooks);

function start(over: Partial<Progress> = {}): Progress {
  return {
    bounce: refused,
    evidence: [],
    attempts: [],
    asked: [],
    rounds: 0,
    ...over,
  };
}

function tried(state: Attempt["state"], ...looks: string[]): Attempt[] {
  return looks.map((id) => ({ look: id, state, startedAt: NOW }));
}

const tiny = knowing({
  codes: [code({ a: 1, b: 1 })],
  causes: [cause("a", "sender.signs-in"), cause("b", "recipient.external")],
  fixes: [fix("fix-a"), fix("fix-b")],
  questions: [question("q-a", ["sender.signs-in"])],
  looks: [look("look-b", ["recipient.external"])],
});

describe("the next step", () => {
  const TABLE: readonly [string, Partial<Progress>, Step, Knowledge?][] = [
    ["looks before it asks", {}, { step: "look", looks: ["look-b"] }],
    [
      "waits for a look under way",
      { attempts: tried("running", "look-b") },
      { step: "wait" },
    ],
    [
      "asks what no look could tell",
      { attempts: tried("could-not-look", "look-b") },
      { step: "ask", questions: ["q-a"] },
    ],
    [
      "does not ask the same again",
      { attempts: tried("saw", "look-b"), asked: ["q-a"], rounds: 1 },
      { step: "hand-over", reason: "undecided" },
    ],
    [
      "asks no third time",
      { attempts: tried("saw", "look-b"), rounds: 2 },
      { step: "hand-over", reason: "undecided" },
    ],
    [
      "recommends what is confirmed, without further looks",
      { evidence: told({ "sender.signs-in": true }) },
      { step: "recommend", cause: "a", fix: "fix-a" },
    ],
    [
      "hands over what it does not understand",
      { bounce: { ...refused, words: "who knows" } },
      { step: "hand-over", reason: "unknown-reply" },
    ],
    [
      "hands over when every suspicion is ruled out",
      {
        evidence: told({
          "sender.signs-in": false,
          "recipient.external": false,
        }),
      },
      { step: "hand-over", reason: "every-suspicion-ruled-out" },
    ],
    [
      "looks for nothing that a cause ruled out would have needed",
      { evidence: told({ "recipient.external": false }) },
      { step: "recommend", cause: "a", fix: "fix-a" },
      {
        ...tiny,
        causes: [
          cause("a", "sender.signs-in"),
          cause("b", "recipient.external"),
        ],
        looks: [look("look-b", ["sender.kind"])],
      },
    ],
    [
      "asks nothing when all that is left has the same cure",
      { attempts: tried("could-not-look", "look-b") },
      { step: "recommend", cause: "a", fix: "same" },
      {
        ...tiny,
        causes: [
          cause("a", "sender.signs-in", "same"),
          cause("b", "recipient.external", "same"),
        ],
        fixes: [fix("same")],
      },
    ],
    [
      "asks for what a look needs first",
      {},
      { step: "ask", questions: ["q-domain"] },
      {
        ...tiny,
        questions: [question("q-domain", ["sender.domain"])],
        looks: [look("look-b", ["recipient.external"], ["sender.domain"])],
      },
    ],
    [
      "takes whichever a look can go by",
      { evidence: told({ "sign-in.account": "scanner@contoso.com" }) },
      { step: "look", looks: ["look-b"] },
      {
        ...tiny,
        looks: [
          look(
            "look-b",
            ["recipient.external"],
            [],
            [],
            ["sender.address", "sign-in.account"],
          ),
        ],
      },
    ],
    [
      "asks for all that a look could go by",
      {},
      { step: "ask", questions: ["q-sender", "q-account"] },
      {
        ...tiny,
        questions: [
          question("q-sender", ["sender.address"]),
          question("q-account", ["sign-in.account"]),
        ],
        looks: [
          look(
            "look-b",
            ["recipient.external"],
            [],
            [],
            ["sender.address", "sign-in.account"],
          ),
        ],
      },
    ],
    [
      "fetches first what another look needs",
      {},
      { step: "look", looks: ["look-domain"] },
      {
        ...tiny,
        looks: [
          look("look-b", ["recipient.external"], ["sender.domain"]),
          look("look-domain", ["sender.domain"]),
        ],
      },
    ],
    [
      "asks for what the fix needs once the cause is found",
      { evidence: told({ "sender.signs-in": true }) },
      { step: "ask", questions: ["q-ip"] },
      {
        ...tiny,
        fixes: [fix("fix-a", ["sender.public-address"]), fix("fix-b")],
        questions: [question("q-ip", ["sender.public-address"])],
      },
    ],
    [
      "puts at most three questions into one form",
      {},
      { step: "ask", questions: ["q1", "q2", "q3"] },
      {
        ...tiny,
        looks: [],
        questions: ["q1", "q2", "q3", "q4"].map((id) =>
          question(id, ["sender.signs-in"]),
        ),
      },
    ],
  ];
  for (const [name, progress, expected, knowledge] of TABLE)
    it(name, () => {
      assert.deepEqual(nextStep(start(progress), knowledge ?? tiny), expected);
    });
});

describe("the next step over the real knowledge", () => {
  it("looks at connectors, domains and the door for a refused relay, and asks nothing", () => {
    const step = nextStep(
      start({
        bounce: relayDenied,
        evidence: seen({
          "sender.address": "scanner@contoso.com",
          "sender.domain": "contoso.com",
        }),
      }),
      real,
    );
    assert.equal(step.step, "look");
    for (const id of ["tenant.connectors", "tenant.accepted-domains", "relay"])
      assert.ok(step.looks.includes(id), id);
  });

  it("recommends the address for the connector as soon as both are seen", () => {
    assert.deepEqual(
      nextStep(
        start({
          bounce: relayDenied,
          evidence: seen({
            "sender.domain": "contoso.com",
            "sender.public-address": "203.0.113.44",
            "connector.list": [printers],
          }),
          attempts: tried("saw", ...realLooks.map(({ id }) => id)),
        }),
        real,
      ),
      {
        step: "recommend",
        cause: "connector-ip-mismatch",
        fix: "add-ip-to-connector",
      },
    );
  });
});

describe("any way through a case", () => {
  /** Plays a case to its end; the world answers looks and questions with these facts, or cannot. */
  function play(progress: Progress, world: Partial<Facts>): Step[] {
    const steps: Step[] = [];
    let now = progress;
    for (let turn = 0; turn < 40; turn += 1) {
      const step = nextStep(now, real);
      steps.push(step);
      check(now, step);
      if (step.step === "look") now = looked(now, step.looks, world);
      else if (step.step === "ask") now = answered(now, step.questions, world);
      else return steps;
    }
    throw new Error("it never comes to an end");
  }

  function check({ evidence, attempts, asked }: Progress, step: Step): void {
    const read = reader(evidence);
    if (step.step === "look")
      for (const id of step.looks) {
        const info = realLooks.find((one) => one.id === id);
        assert.ok(
          info?.needs.every((fact) => read(fact) !== undefined),
          id,
        );
        assert.ok(
          attempts.every((attempt) => attempt.look !== id),
          id,
        );
      }
    if (step.step !== "ask") return;
    assert.ok(step.questions.length >= 1 && step.questions.length <= 3);
    for (const id of step.questions) {
      const yields = real.questions.find((one) => one.id === id)?.yields ?? [];
      assert.ok(!asked.includes(id), `${id} again`);
      assert.ok(
        yields.some((fact) => read(fact) === undefined),
        `${id} is known`,
      );
    }
  }

  function looked(
    now: Progress,
    looks: readonly string[],
    world: Partial<Facts>,
  ): Progress {
    const brought = realLooks
      .filter(({ id }) => looks.includes(id))
      .flatMap(({ yields }) => yields);
    return {
      ...now,
      attempts: [...now.attempts, ...tried("saw", ...looks)],
      evidence: [...now.evidence, ...of(world, brought, "probe")],
    };
  }

  function answered(
    now: Progress,
    asked: readonly string[],
    world: Partial<Facts>,
  ): Progress {
    const brought = real.questions
      .filter(({ id }) => asked.includes(id))
      .flatMap(({ yields }) => yields);
    return {
      ...now,
      asked: [...now.asked, ...asked],
      rounds: now.rounds + 1,
      evidence: [...now.evidence, ...of(world, brought, "answer")],
    };
  }

  function of(
    world: Partial<Facts>,
    names: readonly string[],
    source: "probe" | "answer",
  ) {
    return evidenceOf(world, source, NOW, source).filter(({ fact }) =>
      names.includes(fact),
    );
  }

  const given = fc.record({
    bounce: anyBounce,
    evidence: anyEvidence,
    attempts: anyAttempts,
  });

  it("ends, in at most two rounds, asking nothing twice and nothing that is known", () => {
    fc.assert(
      fc.property(given, anyFacts, (findings, world) => {
        const steps = play(start(findings), world);
        const rounds = steps.filter(({ step }) => step === "ask").length;
        assert.ok(rounds <= 2);
        assert.ok(
          ["recommend", "hand-over"].includes(steps.at(-1)?.step ?? ""),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("never asks while a look that could help is to be had or under way", () => {
    fc.assert(
      fc.property(
        given,
        fc.subarray(realLooks.map(({ id }) => id)),
        (findings, running) => {
          const attempts = tried("running", ...running);
          const { step } = nextStep(start({ ...findings, attempts }), real);
          if (running.length > 0) assert.ok(step === "look" || step === "wait");
        },
      ),
    );
  });

  it("never asks when all that is left has the same fix, and that lacks nothing", () => {
    const fact = fc.constantFrom(
      "sender.signs-in" as const,
      "recipient.external" as const,
      "sender.domain-accepted" as const,
    );
    fc.assert(
      fc.property(fc.uniqueArray(fact, { minLength: 1 }), (facts) => {
        const causes = facts.map((name) => cause(name, name, "same"));
        const knowledge = knowing({
          codes: [code(Object.fromEntries(facts.map((name) => [name, 1])))],
          causes,
          fixes: [fix("same")],
          questions: facts.map((name) => question(name, [name])),
        });
        assert.equal(nextStep(start(), knowledge).step, "recommend");
      }),
    );
  });

  it("recommends exactly what the card will name", () => {
    fc.assert(
      fc.property(given, (findings) => {
        const progress = start({ ...findings, rounds: 2 });
        const step = nextStep(progress, real);
        if (step.step !== "recommend") return;
        const read = reader(progress.evidence);
        const shown = conclusion(diagnose(progress, real), real, read);
        assert.equal(shown?.id, step.cause);
      }),
    );
  });

  it("is the same each time, whatever order the causes stand in", () => {
    fc.assert(
      fc.property(given, (findings) => {
        const turned = { ...real, causes: real.causes.toReversed() };
        assert.deepEqual(
          nextStep(start(findings), turned),
          nextStep(start(findings), real),
        );
      }),
    );
  });
});
