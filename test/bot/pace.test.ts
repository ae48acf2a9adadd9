import assert from "node:assert/strict";

import { backOffMs } from "../../src/bot/send/back-off.ts";
import { retryAfterMs } from "../../src/bot/send/connector.ts";
import { Pacer } from "../../src/bot/send/pace.ts";

/** Plays `calls` calls as fast as allowed; the moment of each in milliseconds. */
function play(
  calls: number,
  conversationOf: (nth: number) => string,
): number[] {
  const pacer = new Pacer();
  const times: number[] = [];
  let now = 1_000;
  for (let nth = 0; nth < calls; nth++) {
    for (;;) {
      const waitMs = pacer.reserve(conversationOf(nth), now);
      if (waitMs === 0) break;
      now += waitMs;
    }
    times.push(now);
  }
  return times;
}

function mostWithin(times: readonly number[], ms: number): number {
  return Math.max(
    ...times.map(
      (from) => times.filter((at) => at >= from && at < from + ms).length,
    ),
  );
}

describe("pace", () => {
  it("keeps a conversation to 7 in a second, 60 in 30 s and 1,800 in an hour", () => {
    const times = play(2_000, () => "one");
    assert.equal(mostWithin(times, 1_000), 7);
    assert.equal(mostWithin(times, 30_000), 60);
    assert.equal(mostWithin(times, 3_600_000), 1_800);
  });

  it("keeps all conversations together to 50 in a second", () => {
    const times = play(500, (nth) => `chat ${String(nth)}`);
    assert.equal(mostWithin(times, 1_000), 50);
    assert.ok((times.at(-1) ?? 0) <= 1_000 + 10_000);
  });

  it("leaves half of it to what cannot wait", () => {
    const pacer = new Pacer();
    let now = 1_000;
    for (let calls = 0; calls < 30; calls += 1, now += 500)
      assert.equal(pacer.reserve("one", now), 0);
    assert.equal(pacer.hasRoom("one", 1, now), false);
    assert.equal(pacer.hasRoom("another", 1, now), true);
    assert.equal(pacer.reserve("one", now), 0);
    assert.equal(pacer.hasRoom("one", 1, now + 30_000), true);
    for (let nth = 0; nth < 25; nth += 1)
      pacer.reserve(`chat ${String(nth)}`, now + 30_000);
    assert.equal(pacer.hasRoom("another", 1, now + 30_000), false);
  });

  it("leaves replies their room beside hours of what only tidies up", () => {
    const pacer = new Pacer();
    for (let now = 0; now < 2 * 3_600_000; now += 100)
      if (pacer.hasRoom("one", 2, now)) pacer.reserve("one", now);
      else if (now % 60_000 === 0)
        assert.ok(pacer.hasRoom("one", 1, now), String(now));
  });

  it("lets the first calls through at once", () => {
    assert.deepEqual(
      play(7, () => "one"),
      Array.from({ length: 7 }, () => 1_000),
    );
  });
});

describe("back-off", () => {
  it("doubles with jitter up to a minute", () => {
    assert.equal(backOffMs(0, undefined, 0), 250);
    assert.equal(backOffMs(0, undefined, 1), 500);
    assert.equal(backOffMs(3, undefined, 1), 4_000);
    assert.equal(backOffMs(1_000, undefined, 1), 60_000);
  });

  it("never comes back before the server's time", () => {
    assert.equal(backOffMs(0, 30_000, 0), 30_000);
    assert.ok(backOffMs(9, 2_000, 0.5) >= 2_000);
  });

  it("reads Retry-After as seconds or as a date", () => {
    assert.equal(retryAfterMs("3"), 3_000);
    assert.equal(retryAfterMs(null), undefined);
    assert.equal(retryAfterMs("soon"), undefined);
    assert.equal(retryAfterMs("-5"), 0);
    assert.equal(retryAfterMs("999999999"), 600_000);
    const ms = retryAfterMs(new Date(Date.now() + 10_000).toUTCString()) ?? 0;
    assert.ok(ms > 8_000 && ms <= 10_000);
  });
});
