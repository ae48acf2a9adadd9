import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { matchCodes } from "../../src/core/diagnose.ts";
import { codes } from "../../src/knowledge/codes/index.ts";
import { readText } from "../../src/parse/index.ts";

const FOLDER = "test/bounces";

/** Every code is met by a bounce that is kept here; one that nothing matches would be a guess. */
describe("knowledge: codes and bounces", () => {
  const met = new Set(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(".txt") || name.endsWith(".eml"))
      .flatMap(
        (name) => readText(readFileSync(`${FOLDER}/${name}`, "utf8")).bounces,
      )
      .flatMap((bounce) => matchCodes(bounce, codes))
      .map(({ id }) => id),
  );
  for (const { id } of codes)
    it(`${id} has a bounce`, () => {
      assert.ok(met.has(id), `no file in ${FOLDER} is matched by ${id}`);
    });
});
