import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { notRead } from "../../src/desk/views/file-notes.ts";
import { CATALOGUES } from "../../src/locales/index.ts";
import { englishLeft } from "./english-left.ts";

/** Whoever reads or fetches files gives the reason as a sentence of its own. */
const READERS = [
  "parse/files.ts",
  "parse/picture.ts",
  "parse/index.ts",
  "bot/attachment-fetch.ts",
];

const sentences = READERS.flatMap(
  (file) =>
    [
      ...readFileSync(
        new URL(`../../src/${file}`, import.meta.url),
        "utf8",
      ).matchAll(/"([A-Z][^"]* [^"]*\.)"/g),
    ].map(([, sentence = ""]) => sentence),
  // What was read of a picture is asked back, on a card of its own.
).filter((sentence) => !sentence.includes("Please confirm"));

describe("why a file was not read", () => {
  it("has its sentences there", () => assert.ok(sentences.length >= 10));

  for (const language of CATALOGUES.keys())
    it(`is told in the sender's language (${language})`, () => {
      const left = sentences
        .map(notRead)
        .flatMap((card) => englishLeft(card, language));
      assert.deepEqual(left, []);
    });
});
