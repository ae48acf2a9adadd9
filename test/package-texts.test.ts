import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod/v4";
import { whatIsAsked } from "../src/desk/messages/advice-request.ts";
import { searchIn, soughtIn } from "../src/desk/lists/case-query.ts";
import { requestIn } from "../src/desk/messages/requests.ts";
import { knowledgeWith } from "../src/knowledge/index.ts";
import { CATALOGUES } from "../src/locales/index.ts";
import { inEveryLanguage } from "../src/package-texts.ts";
import { faultsOf, fillIn } from "../src/package.ts";

/** In characters, by the end of a text's path: the manifest's own limits, which the schema of a language's file does not all repeat. */
const LIMITS: readonly (readonly [end: string, limit: number])[] = [
  ["name.full", 100],
  ["description.short", 80],
  ["description.full", 4_000],
  [".title", 32],
  [".description", 128],
];

const texts = z.record(z.string(), z.string());

async function read(file: string): Promise<string> {
  return readFile(new URL(`../appPackage/${file}`, import.meta.url), "utf8");
}

/** Whatever Teams shows in another language, by the schema of a language's file: each path with its text in the manifest. */
async function shown(): Promise<ReadonlyMap<string, string>> {
  const { $schema } = texts.parse(JSON.parse(await read("de.json")));
  const file = $schema?.replace(/^.*\/json-schemas\//, "");
  const schema = z
    .looseObject({
      properties: z.record(z.string(), z.unknown()),
      patternProperties: z.record(z.string(), z.unknown()),
    })
    .parse(
      createRequire(import.meta.url)(
        `@microsoft/app-manifest/build/json-schemas/${file}`,
      ),
    );
  const patterns = Object.keys(schema.patternProperties).map(
    (pattern) => new RegExp(pattern),
  );
  return new Map(
    leaves(JSON.parse(await read("manifest.json"))).filter(
      ([path]) =>
        (path in schema.properties && path !== "$schema") ||
        patterns.some((pattern) => pattern.test(path)),
    ),
  );
}

function leaves(value: unknown, path = ""): readonly [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((one, at) => leaves(one, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === "" ? key : `${path}.${key}`),
  );
}

describe("the Teams app in other languages", () => {
  it("stands in appPackage as the toolkit takes it; `npm run package` writes it", async () => {
    for (const [name, text] of Object.entries(
      await inEveryLanguage(await read("manifest.json")),
    ))
      assert.equal(await read(name), text, name);
    assert.deepEqual(
      (await readdir(new URL("../appPackage/", import.meta.url)))
        .filter((file) => file.endsWith(".json"))
        .toSorted(),
      [
        "manifest.json",
        ...[...CATALOGUES.keys()].map((one) => `${one}.json`),
      ].toSorted(),
    );
  });

  it("asks for the words of a command that has none", async () => {
    const other = (await read("manifest.json")).replace(
      '"topics"',
      '"subjects"',
    );
    await assert.rejects(inEveryLanguage(other), /in de: subjects/);
  });

  for (const language of CATALOGUES.keys()) {
    const own = async () =>
      texts.parse(JSON.parse(await read(`${language}.json`)));

    it(`says all that people read, and holds against its schema (${language})`, async () => {
      const filled = fillIn(await read(`${language}.json`), {
        APP_NAME_SUFFIX: " (dev)",
      });
      assert.ok(filled.outcome === "filled");
      assert.deepEqual(await faultsOf(filled.text), []);
      const { $schema, ...said } = await own();
      assert.ok($schema);
      const english = await shown();
      assert.ok(english.size > 30);
      assert.deepEqual(
        Object.keys(said).toSorted(),
        [...english.keys()].toSorted(),
      );
      assert.equal(said["name.short"], english.get("name.short"));
    });

    it(`keeps to the room that Teams has (${language})`, async () => {
      for (const [path, text] of Object.entries(await own())) {
        const limit = LIMITS.find(([end]) => path.endsWith(end))?.[1];
        assert.ok(text.length <= (limit ?? Infinity), `${path}: ${text}`);
      }
    });

    it(`offers words that the bot knows, and for the same (${language})`, async () => {
      const { topics } = knowledgeWith([]);
      const meaning = (words: string) => {
        const asked = whatIsAsked(words, topics);
        return (
          searchIn(words) ??
          (asked?.ask === "topic" ? asked.topic.id : asked?.ask) ??
          requestIn(words)
        );
      };
      const english = await shown();
      const titles = Object.entries(await own()).filter(([path]) =>
        /^bots.*\.title$/.test(path),
      );
      assert.ok(titles.length > 10);
      for (const [path, title] of titles)
        assert.equal(meaning(title), meaning(english.get(path) ?? ""), title);
    });

    it(`gives examples of a search that work (${language})`, async () => {
      const example = Object.entries(await own()).find(([path]) =>
        path.endsWith("parameters[0].description"),
      )?.[1];
      assert.deepEqual(soughtIn(example ?? ""), {
        isOpen: true,
        isMine: true,
        terms: [
          { field: "sender", value: "contoso.com" },
          { field: "status", value: "5.7.64" },
          { field: "text", value: "bd-7f3k" },
        ],
      });
    });
  }
});
