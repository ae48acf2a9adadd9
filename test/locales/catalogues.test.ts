import assert from "node:assert/strict";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { CATALOGUES, inLanguage } from "../../src/locales/index.ts";
import { isEnglish } from "./english-left.ts";

/** In what we know, these names hold no text for people: codes to match, commands, sources. */
const SILENT: ReadonlySet<string> = new Set([
  "asks",
  "checked",
  "checks",
  "code",
  "fixes",
  "generator",
  "id",
  "implies",
  "needs",
  "powershell",
  "says",
  "script",
  "source",
  "status",
  "suspects",
  "unless",
  "yields",
]);

describe("other languages", () => {
  it("leave nothing of the knowledge in English", () => {
    const say = inLanguage("de");
    const { codes, causes, questions, fixes, methods, topics } = knowledgeWith(
      [],
    );
    const texts = [codes, causes, questions, fixes, methods, topics].flatMap(
      (entries) => textsIn(entries),
    );
    assert.ok(texts.length > 400);
    assert.deepEqual(
      texts.filter((text) => isEnglish(say(text))),
      [],
    );
  });

  for (const [language, catalogue] of CATALOGUES) {
    it(`leave nothing in English of what a reporter is told (${language})`, () => {
      const say = inLanguage(language);
      const { causes, questions, fixes, methods, topics } = knowledgeWith([]);
      const texts = [
        ...causes.flatMap(({ title, explain, atOnce = [] }) => [
          title,
          explain,
          ...atOnce,
        ]),
        ...fixes.map(({ title }) => title),
        ...[questions, methods, topics].flatMap((entries) => textsIn(entries)),
      ];
      assert.ok(texts.length > 250);
      assert.deepEqual(
        texts.filter((text) => isEnglish(say(text), language)),
        [],
      );
    });

    it(`put every part back in its place (${language})`, () => {
      for (const [english, other] of Object.entries(catalogue)) {
        const parts = english.split("{}").length - 1;
        const places = new Set(other.match(/\{\d\}/g) ?? []);
        assert.equal(places.size, parts, english);
        for (let n = 1; n <= parts; n += 1)
          assert.ok(places.has(`{${n}}`), english);
      }
    });

    it(`keep buttons and labels short (${language})`, () => {
      const long = Object.entries(catalogue)
        .filter(([english]) => isLabel(english))
        .filter(([, other]) => other.length > LABEL_LENGTH)
        .map(([english, other]) => `${english}: ${other}`);
      assert.deepEqual(long, []);
    });
  }

  it("fall back to English where there is no such language", () => {
    assert.equal(inLanguage("xx-XX")("Got it."), "Got it.");
    assert.equal(inLanguage("de-AT")("Got it."), "Ist angekommen.");
  });
});

/** A word or two without a stop, as on a button. */
function isLabel(english: string): boolean {
  return english.length <= 18 && /^[A-Z][a-z ]+$/.test(english);
}

/** In characters: what a button shows on a narrow card. */
const LABEL_LENGTH = 34;

function textsIn(value: unknown, name = ""): readonly string[] {
  if (SILENT.has(name) || value instanceof RegExp) return [];
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, key));
}
