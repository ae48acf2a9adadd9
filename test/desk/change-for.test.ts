import assert from "node:assert/strict";
import fc from "fast-check";
import { bestEvidence, evidenceOf, isSeen } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Evidence, Source } from "../../src/core/model.ts";
import { changeFor } from "../../src/desk/changes/change-for.ts";
import { insight } from "../../src/desk/views/insight.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { anyBounce, anyEvidence } from "../core/any-facts.ts";
import { caseOf, NOW, printers } from "../core/cases.ts";
import { realLooks } from "../core/real-looks.ts";

const desk = { knowledge: knowledgeWith(realLooks), mode: "changes" } as const;

const OFFICE: Partial<Facts> = {
  "connector.list": [printers],
  "sender.public-address": "203.0.113.44",
  "sender.domain-accepted": true,
};

function known(source: Source): readonly Evidence[] {
  return evidenceOf(OFFICE, source, NOW, source);
}

describe("a change is proposed", () => {
  for (const source of ["bounce", "answer", "assumed"] as const)
    it(`never from what came as ${source} alone`, () => {
      const evidence = known(source);
      assert.equal(changeFor(desk, caseOf({ evidence })), undefined);
    });

  for (const source of ["probe", "tenant"] as const)
    it(`where a fact behind it came as ${source}`, () => {
      const evidence = known(source);
      assert.deepEqual(changeFor(desk, caseOf({ evidence })), {
        kind: "add-connector-address",
        connector: "Printers",
        address: "203.0.113.44",
      });
    });

  it("for nothing of which no fact was seen, whatever is told and refused", () => {
    let proposed = 0;
    fc.assert(
      fc.property(anyBounce, anyEvidence, (bounce, evidence) => {
        const aCase = caseOf({ bounce, evidence });
        if (changeFor(desk, aCase) === undefined) return;
        proposed += 1;
        const needs = insight(aCase, desk.knowledge).found?.cause.needs ?? [];
        const seen = needs.filter((fact) => {
          const best = bestEvidence(evidence, fact);
          return best !== undefined && isSeen(best.source);
        });
        assert.notDeepEqual(seen, []);
      }),
      { numRuns: 1_000, seed: 4 },
    );
    assert.ok(proposed > 0);
  });
});
