import assert from "node:assert/strict";
import { sourced, staleEntries } from "../src/stale.ts";

const entry = (id: string, checked: string) => ({
  id,
  checked,
  source: "RFC 5321",
});

describe("stale", () => {
  const now = new Date("2026-11-21T00:00:00Z");

  it("lists what was checked over 180 days ago, the oldest first", () => {
    const found = staleEntries(
      {
        codes: [entry("new", "2026-05-26"), entry("old", "2026-05-24")],
        fixes: [entry("older", "2025-11-21")],
      },
      now,
    );
    assert.deepEqual(
      found.map(({ what, days }) => [what, days]),
      [
        ["fixes/older", 365],
        ["codes/old", 181],
      ],
    );
  });

  it("looks at what we know and at the lists that probes go by", () => {
    const groups = Object.values(sourced());
    assert.equal(groups.length, 8);
    for (const entries of groups) {
      assert.notEqual(entries.length, 0);
      for (const { id, source, checked } of entries) {
        assert.notEqual(source, "", id);
        assert.match(checked, /^\d{4}-\d\d-\d\d$/, id);
      }
    }
  });

  it("takes another age", () => {
    const found = staleEntries({ codes: [entry("a", "2026-11-20")] }, now, 0);
    assert.equal(found.length, 1);
  });
});
