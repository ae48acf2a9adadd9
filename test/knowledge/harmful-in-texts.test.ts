import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { harmfulIn } from "../../src/knowledge/harmful-advice.ts";

/** What stands fixed in templates, pages and code: whatever the product says is put together from it. */

/** The list itself; and the lab with its page, which play Microsoft's servers and devices that are set up wrongly. */
const SAYS_NOTHING = [
  /^src\/knowledge\/harmful-advice\.ts$/,
  /^src\/lab\//,
  /^docs\/stories\.md$/,
];

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !SAYS_NOTHING.some((one) => one.test(file)));
}

/** Every string and the fixed parts of every template; one without a space is a name or a path and says nothing. */
function literalsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node))
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .join("…"),
      );
    else if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /\s/.test(text));
}

function stringsIn(json: unknown): readonly string[] {
  if (typeof json === "string") return [json];
  return typeof json === "object" && json !== null
    ? Object.values(json).flatMap(stringsIn)
    : [];
}

function harmfulOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .flatMap((line) => harmfulIn(line).map(({ id }) => `${id}: ${line}`));
}

describe("no harmful advice stands", () => {
  it("in a card's template", () => {
    const files = filesIn("adaptiveCards", ".json");
    assert.ok(files.length > 0);
    for (const file of files)
      assert.deepEqual(
        harmfulOf(stringsIn(JSON.parse(readFileSync(file, "utf8")))),
        [],
        file,
      );
  });

  it("in a page of the documentation", () => {
    const files = [...filesIn("docs", ".md"), "README.md", "CHANGELOG.md"];
    for (const file of files)
      assert.deepEqual(harmfulOf([readFileSync(file, "utf8")]), [], file);
  });

  it("in a text of the code: cards, commands, changes, looks, knowledge", function () {
    this.timeout(150_000);
    const files = filesIn("src", ".ts");
    assert.ok(files.length > 300);
    const read = files.map((file) => ({ file, texts: literalsIn(file) }));
    assert.ok(read.flatMap(({ texts }) => texts).length > 2_000);
    for (const { file, texts } of read)
      assert.deepEqual(harmfulOf(texts), [], file);
  });
});
