import assert from "node:assert/strict";
import { fill, render } from "../../src/bot/cards.ts";
import { leftOver, lint, lintSent } from "./card-lint.ts";
import { templates } from "./card-rules.ts";
import { noteCard, sampleCards } from "./sample-cards.ts";

describe("every card", () => {
  for (const [name, template] of templates)
    it(`keeps the rules as a template: ${name}`, () => {
      assert.deepEqual(lint(template), []);
      assert.ok(Buffer.byteLength(JSON.stringify(template)) < 25 * 1024);
    });

  it("has sample data", () => {
    const shown = new Set(
      Object.values(sampleCards).map(({ card }) => `${card}.json`),
    );
    assert.deepEqual(
      [...templates.keys()].filter(
        (name) => !shown.has(name) && name !== "triage.json",
      ),
      [],
    );
  });

  for (const [name, card] of Object.entries(sampleCards))
    for (const language of ["en", "de", "ja"])
      it(`keeps the rules as it is sent: ${name}, ${language}`, () => {
        const sent = render({ ...card, language });
        assert.deepEqual([...lintSent(sent), ...leftOver(sent)], []);
      });

  it("keeps them in the dialog of the message command", () => {
    const dialog = fill("triage", {
      lang: "en",
      speak: "I read this.",
      fallback: "I read this.",
      lines: [{ text: "I read this." }],
      read: [{ lines: [{ text: "550 5.7.64" }] }],
      submit: [{ title: "Look into it", data: { text: "550 5.7.64" } }],
    });
    assert.deepEqual(lintSent(dialog), []);
  });
});

const CHART = {
  type: "Chart.VerticalBar",
  title: "Cases by day",
  data: [{ x: "Monday", y: 3 }],
};

describe("the lint of cards", () => {
  const sent = render(noteCard);
  const having = (element: object) => ({
    ...sent,
    body: [sent["body"], element].flat(),
  });
  const TABLE: readonly [string, object, RegExp][] = [
    ["another version", { ...sent, version: "1.6" }, /version/],
    ["no speak", { ...sent, speak: "" }, /no speak/],
    ["a chart alone", having({ type: "Chart.Donut" }), /without a fallback/],
    [
      "a chart that words alone stand in for",
      having({ ...CHART, fallback: { type: "TextRun", text: "3 cases" } }),
      /without a picture instead/,
    ],
    ["a chart without data", having({ ...CHART, data: [] }), /without data/],
    [
      "a point without its number",
      having({ ...CHART, data: [{ x: "Monday" }] }),
      /without data/,
    ],
    [
      "what no chart has",
      having({ ...CHART, altText: "Cases" }),
      /Chart\.VerticalBar with altText/,
    ],
    [
      "an input without a label",
      having({ type: "Input.Text", id: "a1", errorMessage: "Say it." }),
      /without label/,
    ],
    ["a picture without words", having({ type: "Image", url: "x" }), /picture/],
    [
      "an id twice",
      having({ type: "Container", items: [{ id: "aa" }, { id: "aa" }] }),
      /aa twice/,
    ],
    ["a second heading", having({ type: "TextBlock", text: "x" }), /headings/],
    [
      "a dot in red",
      having({ type: "TextRun", text: "■", color: "Attention" }),
      /without a word/,
    ],
    [
      "a green box",
      having({
        type: "Container",
        style: "good",
        items: [{ type: "TextRun" }],
      }),
      /without a sign/,
    ],
    ["a left-over", having({ type: "TextRun", text: "${x}" }), /left over/],
    [
      "a large one",
      having({ type: "TextRun", text: "x".repeat(26_000) }),
      /large/,
    ],
    [
      "four buttons at once",
      having({
        type: "ActionSet",
        actions: Array.from({ length: 4 }, () => ({ type: "Action.Execute" })),
      }),
      /4 buttons at once/,
    ],
    [
      "seven buttons",
      having({
        type: "ActionSet",
        actions: Array.from({ length: 7 }, () => ({ type: "Action.Execute" })),
      }),
      /; 8 buttons$/,
    ],
  ];
  for (const [name, card, complaint] of TABLE)
    it(`finds ${name}`, () => {
      assert.match(
        [...lintSent(card), ...leftOver(card)].join("; "),
        complaint,
      );
    });
});
