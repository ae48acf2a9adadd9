import assert from "node:assert/strict";
import {
  bestEvidence,
  disagreements,
  evidenceOf,
  reader,
  checkedReader,
} from "../../src/core/evidence.ts";
import type { Evidence, Source } from "../../src/core/model.ts";

function address(source: Source, value: string, minute: number): Evidence {
  return {
    fact: "sender.public-address",
    value,
    source,
    at: `2026-11-20T08:0${minute}:00.000Z`,
    because: `${source} said ${value}`,
  };
}

describe("evidence", () => {
  const TABLE: readonly [name: string, evidence: Evidence[], wins: string][] = [
    [
      "what was seen beats what was told",
      [
        address("probe", "203.0.113.44", 1),
        address("answer", "203.0.113.9", 5),
      ],
      "203.0.113.44",
    ],
    [
      "what a server wrote beats what a person remembers",
      [
        address("answer", "203.0.113.9", 5),
        address("bounce", "203.0.113.44", 1),
      ],
      "203.0.113.44",
    ],
    [
      "the later word of one source stands",
      [address("probe", "203.0.113.1", 1), address("probe", "203.0.113.2", 2)],
      "203.0.113.2",
    ],
    [
      "an older word of the same source does not come back",
      [address("probe", "203.0.113.2", 2), address("probe", "203.0.113.1", 1)],
      "203.0.113.2",
    ],
  ];
  for (const [name, evidence, wins] of TABLE)
    it(name, () => {
      assert.equal(
        bestEvidence(evidence, "sender.public-address")?.value,
        wins,
      );
    });

  it("shows two sources that disagree instead of hiding one", () => {
    const told = address("answer", "203.0.113.9", 1);
    const seen = address("probe", "203.0.113.44", 2);
    assert.deepEqual(disagreements([told, seen]), [{ told, counts: seen }]);
    assert.deepEqual(
      disagreements([seen, address("answer", "203.0.113.44", 3)]),
      [],
    );
  });

  it("knows what nobody has said as undefined, never as false", () => {
    assert.equal(reader([])("recipient.external"), undefined);
  });

  it("can leave out what only a bounce says", () => {
    const read = checkedReader([
      address("answer", "203.0.113.44", 1),
      address("bounce", "198.51.100.20", 2),
    ]);
    assert.equal(read("sender.public-address"), "203.0.113.44");
  });

  it("turns facts into evidence of one source and leaves the rest out", () => {
    const pieces = evidenceOf(
      { "server.port": 25, "sender.signs-in": false },
      "answer",
      "2026-11-20T08:00:00.000Z",
      "asked",
    );
    assert.deepEqual(
      pieces.map(({ fact, value, source }) => [fact, value, source]),
      [
        ["server.port", 25, "answer"],
        ["sender.signs-in", false, "answer"],
      ],
    );
  });
});
