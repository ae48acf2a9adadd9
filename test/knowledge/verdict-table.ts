import assert from "node:assert/strict";
import { reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Verdict } from "../../src/core/model.ts";
import { causes } from "../../src/knowledge/causes/index.ts";
import { seen } from "../core/cases.ts";

/** Facts in, verdict out; undefined where the facts say nothing. */
export type VerdictRow = readonly [Partial<Facts>, Verdict | undefined];

/** One test a row: the verdict, and reasons that are sentences. */
export function judgesAsIn(
  table: Readonly<Record<string, readonly VerdictRow[]>>,
): void {
  for (const [id, rows] of Object.entries(table))
    for (const [facts, expected] of rows)
      it(`${id}: ${JSON.stringify(facts)} is ${expected ?? "not decided"}`, () => {
        const cause = causes.find((one) => one.id === id);
        assert.ok(cause !== undefined, id);
        const judged = cause.judge(reader(seen(facts)));
        assert.equal(judged?.verdict, expected);
        if (judged === undefined) return;
        assert.ok(judged.because.length > 0);
        for (const reason of judged.because)
          assert.match(
            reason,
            /^(?!.*(?:undefined|!|\[object))[A-Z0-9a-z].*\.$/,
          );
      });
}

/** One test a row: the fix that is chosen by what is known. */
export function choosesAsIn(
  table: Readonly<
    Record<string, readonly (readonly [Partial<Facts>, string])[]>
  >,
): void {
  for (const [id, rows] of Object.entries(table))
    for (const [facts, expected] of rows)
      it(`${id} with ${JSON.stringify(facts)} is cured by ${expected}`, () => {
        const cause = causes.find((one) => one.id === id);
        assert.ok(cause !== undefined, id);
        const fixes: readonly string[] = cause.fixes;
        const picked =
          cause.chooseFix?.pick(reader(seen(facts))) ?? cause.fixes[0];
        assert.equal(picked, expected);
        assert.ok(fixes.includes(picked));
      });
}

/** Which of these causes the facts confirm. */
export function confirmed(
  facts: Partial<Facts>,
  ids: readonly string[],
): readonly string[] {
  return causes
    .filter(
      ({ id, judge }) =>
        ids.includes(id) && judge(reader(seen(facts)))?.verdict === "confirmed",
    )
    .map(({ id }) => id);
}
