import assert from "node:assert/strict";
import { createRateLimits } from "../../../src/lab/teams/rate-limits.ts";

/** Sends as fast as allowed and counts how many got through in a time. */
function sentWithin(durationMs: number, stepMs: number): number {
  const limits = createRateLimits();
  let sent = 0;
  for (let nowMs = 0; nowMs < durationMs; nowMs += stepMs)
    if (limits.take("one", nowMs) === undefined) sent += 1;
  return sent;
}

describe("Teams' rate limits", () => {
  const cases: readonly [number, number, number][] = [
    [1000, 10, 7],
    [30_000, 100, 60],
    [3_600_000, 400, 1800],
  ];
  for (const [durationMs, stepMs, most] of cases)
    it(`let ${most} through in ${durationMs / 1000} s of one conversation`, () => {
      const sent = sentWithin(durationMs, stepMs);
      assert.ok(sent <= 60 * Math.ceil(durationMs / 30_000));
      if (durationMs <= 30_000) assert.equal(sent, most);
      else assert.equal(sent, 1800);
    });

  it("let 50 through in a second over all conversations", () => {
    const limits = createRateLimits();
    const waits = Array.from({ length: 60 }, (_, index) =>
      limits.take(String(index), 0),
    );
    assert.equal(waits.filter((wait) => wait === undefined).length, 50);
    assert.equal(waits.at(-1), 1);
  });

  it("say how long to wait", () => {
    const limits = createRateLimits();
    for (let sent = 0; sent < 60; sent += 1)
      assert.equal(limits.take("one", sent * 200), undefined);
    assert.equal(limits.take("one", 12_000), 18);
    assert.equal(limits.take("one", 30_000), undefined);
  });
});
