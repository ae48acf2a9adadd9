import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod/v4";
import { matchCodes, suspect } from "../../src/core/match-codes.ts";
import type { Bounce } from "../../src/core/model.ts";
import { codes } from "../../src/knowledge/codes/index.ts";
import { readText } from "../../src/parse/index.ts";

const FOLDER = "test/bounces";

const expectation = z.object({ codes: z.array(z.string()).optional() });

/** One file that people could bring, and the codes that it must be understood as, where its neighbour names them. */
interface Kept {
  readonly file: string;
  readonly bounces: readonly Bounce[];
  readonly wanted?: readonly string[] | undefined;
}

const KEPT: readonly Kept[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt") || name.endsWith(".eml"))
  .map((file) => {
    const neighbour = `${FOLDER}/${file.slice(0, -".txt".length)}.json`;
    const json: unknown = JSON.parse(readFileSync(neighbour, "utf8"));
    return {
      file,
      bounces: readText(readFileSync(`${FOLDER}/${file}`, "utf8")).bounces,
      wanted: expectation.parse(json).codes,
    };
  });

function idsOf(bounce: Bounce): readonly string[] {
  return matchCodes(bounce, codes).map(({ id }) => id);
}

/** Every code is met by a bounce that is kept here; one that nothing matches would be a guess. */
describe("knowledge: codes and bounces", () => {
  const met = new Set(KEPT.flatMap(({ bounces }) => bounces.flatMap(idsOf)));
  for (const { id } of codes)
    it(`${id} has a bounce`, () => {
      assert.ok(met.has(id), `no file in ${FOLDER} is matched by ${id}`);
    });

  it("and each has one whose neighbour names it", () => {
    const named = new Set(KEPT.flatMap(({ wanted }) => wanted ?? []));
    for (const { id } of codes) assert.ok(named.has(id), id);
  });

  for (const { file, bounces, wanted } of KEPT)
    if (wanted !== undefined)
      it(`${file} is understood as ${wanted.join(", ")}, and nothing else`, () => {
        const [bounce, ...others] = bounces;
        assert.ok(bounce !== undefined && others.length === 0);
        assert.deepEqual(idsOf(bounce).toSorted(), [...wanted].toSorted());
      });
});

/** A cause that the words themselves state comes first, whatever else the same words make us suspect. */
describe("knowledge: causes that a bounce names", () => {
  for (const { file, bounces, wanted } of KEPT) {
    const matched = bounces.flatMap((bounce) => matchCodes(bounce, codes));
    const names = matched.find((code) => code.names !== undefined)?.names;
    if (wanted === undefined || names === undefined) continue;
    it(`${file}: ${names}`, () => {
      const { named, weights } = suspect(matched);
      const [first] = [...weights].toSorted((a, b) => b[1] - a[1]);
      assert.equal(first?.[0], names);
      assert.deepEqual([...named], [names]);
    });
  }
});
