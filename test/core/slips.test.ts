import assert from "node:assert/strict";
import { putRight, withoutAccents, wordsOf } from "../../src/core/slips.ts";

describe("slips of the pen", () => {
  it("know the words that patterns spell out, with their endings", () =>
    assert.deepEqual(
      wordsOf([
        /\bmigrate\b|works?/u,
        /annul(?:er|ez)|offen(?:en)?|(?:short|not) set/u,
        /offene[nr]/u,
      ]),
      ["migrate", "work", "works", "annuler", "annulez", "offen", "offenen"]
        .concat("short", "offenen", "offener")
        .filter((word, at, all) => all.indexOf(word) === at),
    ));

  it("are put right by one letter, and by no more", () => {
    const known = ["cancel", "funciona", "borra"];
    for (const [written, right] of [
      ["cancle that", "cancel that"],
      ["funcona ya", "funciona ya"],
      ["bora", "borra"],
      ["council", "council"],
      ["anna.cancle@contoso.com", "anna.cancle@contoso.com"],
    ] as const)
      assert.equal(putRight(written, known), right);
  });

  it("leave alone what is right as it stands", () =>
    assert.equal(putRight("ya todo", ["todos"], ["todos", "todo"]), "ya todo"));

  it("go without accents, in texts and in patterns", () => {
    assert.equal(
      withoutAccents("Über Größe, ça et działa"),
      "Uber Grosse, ca et dziala",
    );
    const pattern = new RegExp(withoutAccents(/p[éè]re(?: é)?/u.source), "u");
    assert.ok(pattern.test("pere e"));
  });
});
