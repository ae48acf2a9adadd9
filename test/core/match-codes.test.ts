import assert from "node:assert/strict";
import { matchCodes, suspect } from "../../src/core/match-codes.ts";
import type { Bounce, Code } from "../../src/core/model.ts";
import { diagnose } from "../../src/core/diagnose.ts";
import { cause, code, knowing, told } from "./tiny-knowledge.ts";

const one = code({ a: 1 }, { id: "one", status: "5.7.64", says: /relay/i });
const several = code(
  { a: 1 },
  { id: "several", status: ["4.7.25", "5.7.25"], says: /./ },
);
const range = code(
  { a: 1 },
  { id: "range", status: { from: "5.7.606", to: "5.7.649" }, says: /./ },
);
const google = code(
  { a: 1 },
  { id: "google", status: "5.7.30", says: /./, generators: ["google"] },
);
const whole = code(
  { a: 1 },
  {
    id: "whole",
    status: { from: "5.7.0", to: "5.7.999" },
    says: /./,
    fallback: true,
  },
);
const reply = code({ a: 1 }, { id: "reply", replyCode: "432", says: /./ });
const ALL: readonly Code[] = [one, several, range, google, whole, reply];

describe("matching codes", () => {
  const TABLE: readonly [string, Partial<Bounce>, readonly string[]][] = [
    ["one number and its words", { status: "5.7.64", words: "Relay" }, ["one"]],
    ["the number with other words", { status: "5.7.64" }, ["whole"]],
    ["one of a list", { status: "4.7.25" }, ["several"]],
    ["the first of a range", { status: "5.7.606" }, ["range"]],
    ["the last of a range", { status: "5.7.649" }, ["range"]],
    ["the one behind it", { status: "5.7.650" }, ["whole"]],
    ["the same detail of another class", { status: "4.7.606" }, []],
    ["the same detail of another subject", { status: "5.1.606" }, []],
    ["its speaker", { status: "5.7.30", generator: "google" }, ["google"]],
    ["nobody known speaks", { status: "5.7.30" }, ["google"]],
    [
      "another speaker",
      { status: "5.7.30", generator: "exchange-online" },
      ["whole"],
    ],
    ["a reply code alone", { replyCode: "432" }, ["reply"]],
    ["no number at all", {}, []],
  ];
  for (const [title, over, expected] of TABLE)
    it(title, () => {
      const bounce: Bounce = {
        action: "failed",
        words: "refused",
        generator: "unknown",
        ...over,
      };
      assert.deepEqual(
        matchCodes(bounce, ALL).map(({ id }) => id),
        expected,
      );
    });

  it("weighs by the catalogue until closed cases know better", () => {
    const codes = [code({ usual: 9, rare: 1 })];
    assert.deepEqual(
      [...suspect(codes).weights],
      [
        ["usual", 9],
        ["rare", 1],
      ],
    );
    const taught = suspect(codes, { rare: 20, stranger: 5 }).weights;
    assert.deepEqual(
      [...taught],
      [
        ["usual", 9],
        ["rare", 21],
      ],
    );
  });
});

describe("what words alone can say", () => {
  const refusal: Bounce = {
    action: "failed",
    words: "refused",
    generator: "unknown",
  };
  const verdicts = (codes: readonly Code[], evidence = told({})) => {
    const diagnosis = diagnose(
      { bounce: refusal, evidence, attempts: [] },
      knowing({
        codes,
        causes: [
          cause("named", "sender.signs-in"),
          cause("other", "recipient.external"),
        ],
      }),
    );
    return [
      diagnosis.outcome,
      ...diagnosis.causes.map(({ id, verdict }) => `${id} ${verdict}`),
    ];
  };

  it("is likely where they name the cause", () => {
    assert.deepEqual(
      verdicts([code({ named: 1, other: 1 }, { names: "named" })]),
      ["found", "named likely", "other possible"],
    );
  });
  it("is likely where hardly anything else is ever behind them", () => {
    assert.deepEqual(verdicts([code({ named: 9, other: 1 })]), [
      "found",
      "named likely",
      "other possible",
    ]);
  });
  it("is open where they name nothing", () => {
    assert.deepEqual(verdicts([code({ named: 2, other: 1 })]), [
      "undecided",
      "named possible",
      "other possible",
    ]);
  });
  it("gives way to a fact that contradicts", () => {
    assert.deepEqual(
      verdicts(
        [code({ named: 1, other: 1 }, { names: "named" })],
        told({ "sender.signs-in": false }),
      ),
      ["found", "other likely", "named ruled-out"],
    );
  });
  it("is never confirmed", () => {
    const lines = verdicts([code({ named: 1 }, { names: "named" })]);
    assert.ok(!lines.some((line) => line.endsWith("confirmed")));
  });
});
