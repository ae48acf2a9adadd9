import assert from "node:assert/strict";
import { checkAnswer, type Unfit } from "../../src/core/check-answer.ts";
import type { Passage } from "../../src/core/passages.ts";

const passages: readonly Passage[] = [
  {
    id: "fix/one",
    title: "Check the sign-in settings",
    text: "Set the server to smtp.office365.com and the port to 587.\nRun Get-CASMailbox -Identity to see it. Add rua=mailto: and a mailbox.\nFrom September 2028, 10,000 recipients in two days, else 550 5.7.64 on port 25.",
    source: "https://learn.microsoft.com/one",
    checked: "2026-11-20",
  },
  {
    id: "cause/two",
    title: "The mail went in circles",
    text: "Two mail systems kept handing it to one another, at loop.example.",
    source: "RFC 5321",
    checked: "2026-11-19",
  },
];

const checked = (answer: string, sources: readonly number[] = [1]) =>
  checkAnswer({ answerable: true, answer, sources }, passages, "");

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
  // What a source that is not cited says is not said by those that are.
  ["Look at loop.example for it.", "foreign-name"],
  ["See [host name] for it.", "markup"],
  ["It is refused with 550 5.7.65.", "foreign-number"],
  ["Use port 2525.", "foreign-number"],
  ["It costs 587 euros.", "foreign-number"],
  ["It costs $25.", "foreign-number"],
  ["It ends in September 2027.", "foreign-number"],
  ["It ends in October 2028.", "foreign-number"],
  ["Es endet am 25. Mai.", "foreign-number"],
  ["Es endet im Oktober 2028.", "foreign-number"],
  ["It ends on 25/09/2028.", "foreign-number"],
  ["You may send 1.000 a day.", "foreign-number"],
  ["It keeps 58.7 of them.", "foreign-number"],
  ["Press Approve and the change is done.", "claim"],
  ["Die Änderung wurde genehmigt.", "claim"],
  ["I have set the port for you.", "claim"],
  ["Ich habe den Port gesetzt.", "claim"],
  ["The connector has been changed.", "claim"],
  ["Your case is closed.", "claim"],
  ["In your case it is the connector.", "claim"],
  ["The cause is the connector.", "claim"],
  ["In Ihrem Fall ist es der Port.", "claim"],
  ["Die Ursache ist der Port.", "claim"],
];

const GOOD: readonly string[] = [
  "Set the server to smtp.office365.com and the port to 587.",
  "Run Get-CASMailbox -Identity to see it.",
  "It is refused with 550 5.7.64, e.g. on port 25.\n- first\n- second",
  "Stellen Sie den Server auf smtp.office365.com. Der Exchange-Admin kann z.B. helfen.",
  "Bis zu 10.000 Empfänger in 2 Tagen; ab September 2028.",
  "Jusqu'à 10 000 destinataires, dès septembre 2028.",
  "Das Gerät braucht ein Microsoft-365-Postfach mit TLS-Verbindung.",
  "Once the address has been added, try again.",
  "1. Set the port to 587.\n2. Try again.",
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

  it("takes the model's own marks out: their numbers are not those of the list of sources", () => {
    const result = checked(
      "It is so [2]. And so [1][2]\u30101\u2020source\u3011.",
    );
    assert.ok(result.outcome === "fit");
    assert.equal(result.text, "It is so. And so.");
  });

  it("wants it in the question's language, or in that of the sources", () => {
    const german = "Warum braucht der Scanner eine Lizenz und was kostet das?";
    const said = (answer: string) =>
      checkAnswer({ answerable: true, answer, sources: [1] }, passages, german)
        .outcome;
    assert.equal(
      said(
        "Der Scanner meldet sich als Postfach an, und das braucht eine Lizenz.",
      ),
      "fit",
    );
    assert.equal(
      said("The scanner signs in as a mailbox, and that needs a licence."),
      "fit",
    );
    assert.equal(
      said(
        "Le scanner se connecte avec une boîte et elle a besoin d'une licence.",
      ),
      "unfit",
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
        "",
      ),
      { outcome: "unfit", because: "not-answerable" },
    ));
});
