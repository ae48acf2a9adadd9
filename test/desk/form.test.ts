import assert from "node:assert/strict";
import { evidenceOf, reader } from "../../src/core/evidence.ts";
import type { Question } from "../../src/core/model.ts";
import { DO_NOT_KNOW, formOf } from "../../src/desk/views/form.ts";
import { NOW } from "../core/cases.ts";

const kind = {
  id: "kind",
  text: "What sends this mail?",
  input: {
    kind: "choice",
    choices: [
      { value: "device", title: "A scanner" },
      { value: "server", title: "A server" },
    ],
  },
  yields: ["sender.kind"],
  suggest: (read) => read("sender.address"),
  read: () => ({}),
  source: "RFC 5321",
  checked: "2026-11-20",
} satisfies Question;

const name = {
  ...kind,
  id: "name",
  input: { kind: "text", placeholder: "smtp.example.com", maxLength: 10 },
} satisfies Question;

function valueIn(
  question: Question,
  known: string | undefined,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const facts = known === undefined ? {} : { "sender.address": known };
  const form = formOf(
    [question],
    given,
    {},
    reader(evidenceOf(facts, "bounce", NOW, "told")),
  );
  return form.fields[0]?.value;
}

/** Question, what is known, what was filled in before, and what stands in the form. */
const TABLE: readonly [
  Question,
  string | undefined,
  string | undefined,
  string,
][] = [
  [kind, undefined, undefined, ""],
  [kind, "device", undefined, "device"],
  [kind, "device", "server", "server"],
  [kind, "device", DO_NOT_KNOW, DO_NOT_KNOW],
  [kind, "toaster", undefined, ""],
  [name, "mail", undefined, "mail"],
  [name, "mail", "", ""],
  [name, "mail.contoso.com", undefined, "mail.conto"],
];

describe("the form of the questions", () => {
  for (const [question, known, given, expected] of TABLE)
    it(`holds "${expected}" for a ${question.input.kind} with ${known ?? "nothing"} known and ${JSON.stringify(given)} filled in`, () => {
      const before = given === undefined ? {} : { [question.id]: given };
      assert.equal(valueIn(question, known, before), expected);
    });

  it("offers not to know, whatever the question", () => {
    const [field] = formOf([kind], {}, {}, reader([])).fields;
    assert.ok(field?.kind === "choice");
    assert.equal(field.choices.at(-1)?.value, DO_NOT_KNOW);
  });
});
