import assert from "node:assert/strict";
import fc from "fast-check";
import { parseClient } from "../../../src/probes/spf/address.ts";
import { askingAhead } from "../../../src/probes/spf/ahead.ts";
import { checkSpf } from "../../../src/probes/spf/check.ts";
import { isQueryName } from "../../../src/probes/spf/domain-name.ts";
import { LIMITS, type SpfTrace } from "../../../src/probes/spf/model.ts";
import { readZone, zoneDns } from "../../../src/probes/spf/zone.ts";
import { askOracle } from "./oracle.ts";
import { questions, zones } from "./random-zones.ts";

describe("SPF beside mailauth", () => {
  it("comes to the same result and explanation over random zones", async () => {
    await fc.assert(
      fc.asyncProperty(zones, questions, async (json, question) => {
        const zone = readZone(json);
        const client = parseClient(question.ip);
        assert.ok(zone !== undefined && client !== undefined);
        const dns = zoneDns(zone);
        const ours = await checkSpf({ ...question, client }, dns);
        const ahead = askingAhead(dns, client);
        assert.deepEqual(await checkSpf({ ...question, client }, ahead), ours);
        if (isOverByUnaskedTerms(ours.trace)) return;
        const theirs = await askOracle(question, dns);
        assert.equal(ours.result, theirs.result, ours.trace.because);
        // %{i} of an IPv6 address: the case of its digits is left open (RFC 7208 §7.3).
        assert.equal(
          ours.explanation.toLowerCase(),
          theirs.explanation.toLowerCase(),
        );
      }),
      { numRuns: 500 },
    );
  }).timeout(150_000);
});

/**
 * The one known difference. RFC 7208 §4.6.4 limits "the total number of those terms", whatever becomes of them; mailauth
 * counts the questions it sends, so a term whose macros make no name that can be asked for is free there, also while %{p} is still being found out.
 */
function isOverByUnaskedTerms(trace: SpfTrace): boolean {
  return (
    trace.result === "permerror" &&
    trace.lookups > LIMITS.lookups &&
    hasUnasked(trace)
  );
}

function hasUnasked({ terms }: SpfTrace): boolean {
  return terms.some(
    ({ term, target, inside }) =>
      (target === undefined
        ? /%\{p/i.test(term)
        : inside === undefined && !isQueryName(target)) ||
      (inside !== undefined && hasUnasked(inside)),
  );
}
