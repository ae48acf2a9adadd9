import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/parse/index.ts";

const FOLDER = join(import.meta.dirname, "..", "bounces");
const LANGUAGES = "de fr it nl pt es sv ru ja zh pl da nb cs tr en".split(" ");

const files = readdirSync(FOLDER);

/** The same report in a language that nobody has heard of: every word outside of replies and addresses is another one. */
function inNoLanguage(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      /[0-9@]/.test(line)
        ? line.replace(/^[^0-9@<'"(]*[:：]/, "Xyz:")
        : line.replace(/\p{L}+/gu, "qux"),
    )
    .join("\n");
}

function inShort(text: string) {
  return readText(text).bounces.map(({ recipient, replyCode, status }) => ({
    recipient,
    replyCode,
    status,
  }));
}

describe("labels", () => {
  for (const language of LANGUAGES)
    it(`are hints and no more: ${language}`, () => {
      const own = files.filter(
        (file) => file.endsWith(`-${language}.txt`) && /^exchange-/.test(file),
      );
      assert.ok(own.length >= 2, `${own.length} texts`);
      for (const file of own) {
        const text = readFileSync(join(FOLDER, file), "utf8");
        assert.notEqual(inNoLanguage(text), text);
        assert.deepEqual(inShort(inNoLanguage(text)), inShort(text), file);
      }
    });
});
