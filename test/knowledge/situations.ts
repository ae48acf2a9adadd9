import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { seen } from "../core/cases.ts";
import { confirmed } from "./verdict-table.ts";

/** What is so in words, the facts, the one cause that they prove, and its fix. */
export type Situation = readonly [string, Partial<Facts>, string, string];

/** One test a situation: of all causes that may be mistaken for one another exactly one is proved. */
export function provesAsIn(
  family: readonly string[],
  situations: readonly Situation[],
): void {
  for (const [words, facts, id, fix] of situations)
    it(`${words}: ${id} alone, cured by ${fix}`, () => {
      assert.deepEqual(confirmed(facts, family), [id]);
      const cause = causes.find((one) => one.id === id);
      const picked = cause?.chooseFix?.pick(reader(seen(facts)));
      assert.equal(picked ?? cause?.fixes[0], fix);
    });
}
