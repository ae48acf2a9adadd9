import assert from "node:assert/strict";
import { checkAnswer, type Unfit } from "../../src/core/check-answer.ts";
import type { Passage } from "../../src/core/passages.ts";

const passages: readonly Passage[] = [
  {
    id: "fix/one",
    title: "Check the sign-in settings",
    text: "Set the server to smtp.office365.com and the port to 587.\nRun Get-CASMailbox -Identity to see it. Add rua=mailto: and a mailbox.",
    source: "https://learn.microsoft.com/one",
    checked: "2026-11-20",
  },
  {
    id: "cause/two",
    title: "The mail went in circles",
    text: "Two mail systems kept handing it to one another.",
    source: "RFC 5321",
    checked: "2026-11-19",
  },
];

const checked = (answer: string, sources: readonly number[] = [1]) =>
  checkAnswer({ answerable: true, answer, sources }, passages);

const BAD: readonly (readonly [string, Unfit])[] = [
  ["", "empty"],
  [" \n\t\n ", "empty"],
  ["x".repeat(100_000), "too-long"],
  ["a line\n".repeat(40), "too-long"],
  ["See https://evil.example/fix for it.", "foreign-name"],
  ["See www.evil.example for it.", "foreign-name"],
  ["Use smtp.evil.example as the server.", "foreign-name"],
  ["Use smtp.office365.com.evil.example as the server.", "foreign-name"],
  // A piece of a name that is known is another name.
  ["Use ice365.com as the server.", "foreign-name"],
  ["Run Get-CAS now.", "command"],
  ["Allow 203.0.113.66 there.", "foreign-name"],
  ["Allow 2001:db8::66 there.", "foreign-name"],
  ["Write to helpdesk@evil.example.", "foreign-name"],
  ["Call +44 20 7946 0018 now.", "foreign-name"],
  ["Ask @Sam to do it.", "foreign-name"],
  ["The key is AKIA5550000EXAMPLE00.", "foreign-name"],
  ["[Approve](https://evil.example)", "markup"],
  ["**Approve** it", "markup"],
  ["# Approved", "markup"],
  ["| a | b |", "markup"],
  ["<at>Sam</at> please approve", "markup"],
  ["<b>done</b>", "markup"],
  ["a &lt;b&gt; c", "markup"],
  ["Run `this`.", "markup"],
  ["the txt\u202eexe is fine", "markup"],
  ["hid\u200bden", "markup"],
  ["${$root.title} is it", "expression"],
  ["{{DATE(2026-11-20T10:00:00Z, SHORT)}}", "expression"],
  ["$(whoami)", "expression"],
  ["Run Set-TransportConfig now.", "command"],
  ["run set-transportconfig now.", "command"],
  ["Run Get-CASMailbox -Confirm and see.", "command"],
  ["Type $env there.", "command"],
  ["Type sudo and rm -rf there.", "command"],
];

const GOOD: readonly string[] = [
  "Set the server to smtp.office365.com and the port to 587.",
  "Run Get-CASMailbox -Identity to see it.",
  "It is refused with 550 5.7.64, e.g. on port 25.\n- first\n- second",
  "Stellen Sie den Server auf smtp.office365.com. Der Exchange-Admin kann z.B. helfen.",
  "Press Approve and the change is done.",
];

describe("the check of an answer that a model wrote", () => {
  for (const [answer, because] of BAD)
    it(`refuses ${JSON.stringify(answer.slice(0, 60))}: ${because}`, () =>
      assert.deepEqual(checked(answer), { outcome: "unfit", because }));

  for (const answer of GOOD)
    it(`lets pass ${JSON.stringify(answer.slice(0, 60))}`, () => {
      const result = checked(answer, [2, 1, 2]);
      assert.ok(result.outcome === "fit");
      assert.equal(result.text, answer);
      assert.deepEqual(
        result.cited.map(({ id }) => id),
        ["cause/two", "fix/one"],
      );
    });

  for (const [sources, because] of [
    [[], "nothing-cited"],
    [[3], "unknown-source"],
    [[0], "unknown-source"],
    [[-1], "unknown-source"],
    [[1.5], "unknown-source"],
    [[1, 99], "unknown-source"],
    [[Number.NaN], "unknown-source"],
  ] as const)
    it(`wants sources that there are: ${sources.join()}`, () =>
      assert.deepEqual(checked("It is so.", sources), {
        outcome: "unfit",
        because,
      }));

  it("takes the model's word where it cannot answer", () =>
    assert.deepEqual(
      checkAnswer(
        { answerable: false, answer: "It is so.", sources: [1] },
        passages,
      ),
      { outcome: "unfit", because: "not-answerable" },
    ));
});
