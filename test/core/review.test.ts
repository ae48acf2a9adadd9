import assert from "node:assert/strict";
import { reviewConnectors } from "../../src/core/review.ts";
import type {
  ReviewedConnector,
  ReviewInput,
  Traffic,
} from "../../src/core/review-model.ts";

const NOW = "2026-11-20T09:00:00.000Z";
const LONG_AGO = "2026-01-05T10:00:00.000Z";
const SINCE = "2026-08-22T10:00:00.000Z";

function connector(over: Partial<ReviewedConnector> = {}): ReviewedConnector {
  return {
    name: "Printers",
    type: "OnPremises",
    enabled: true,
    addresses: ["198.51.100.20"],
    certificateName: null,
    senderDomains: ["smtp:*;1"],
    isLock: false,
    comment: "Third floor",
    changedAt: LONG_AGO,
    ...over,
  };
}

const SEEN: Traffic = {
  outcome: "seen",
  at: "2026-11-19T08:00:00Z",
  address: "198.51.100.20",
};

/** Findings by connector's name, each as 'severity kind'. */
function judge(
  connectors: readonly ReviewedConnector[],
  over: Partial<ReviewInput> = {},
) {
  const results = reviewConnectors({
    connectors,
    ownDomains: ["contoso.com"],
    traffic: new Map(connectors.map(({ name }) => [name, SEEN])),
    changedByUs: new Set(),
    devices: [],
    now: NOW,
    ...over,
  });
  return {
    results,
    findings: Object.fromEntries(
      results.map((one) => [
        one.connector,
        one.findings.map(({ severity, kind }) => `${severity} ${kind}`),
      ]),
    ),
    first: results[0],
  };
}

const traffic = (of: Traffic) => ({ traffic: new Map([["Printers", of]]) });

describe("core: review of connectors", () => {
  it("finds nothing at one that is narrow, explained and in use", () => {
    const { first } = judge([connector()]);
    assert.deepEqual(first, {
      connector: "Printers",
      findings: [],
      notLooked: [],
    });
  });

  describe("stale", () => {
    it("is said where all 90 days were looked at", () => {
      const { first } = judge(
        [connector()],
        traffic({ outcome: "none", since: SINCE }),
      );
      assert.equal(first?.findings[0]?.kind, "stale");
      assert.match(
        first.findings[0].reason,
        /no mail from its address since 2026-08-22\.$/,
      );
    });

    for (const [what, of, over, says] of [
      [
        "only a part of the time was looked at",
        { outcome: "none", since: "2026-10-21T09:00:00.000Z" },
        {},
        /no mail from its address since 2026-10-21; further back was not looked at/,
      ],
      [
        "somebody changed it meanwhile",
        { outcome: "none", since: SINCE },
        { changedAt: "2026-11-01T00:00:00.000Z" },
        /changed on 2026-11-01, too lately to judge/,
      ],
      [
        "the trace stopped answering",
        {
          outcome: "could-not-look",
          since: "2026-11-10T09:00:00.000Z",
          reason: "Graph is busy.",
        },
        {},
        /Graph is busy\. Back to 2026-11-10 there was no mail from it/,
      ],
      [
        "the trace says nothing",
        { outcome: "could-not-look", reason: "It takes a permission." },
        {},
        /Not known whether it is in use\. It takes a permission\.$/,
      ],
    ] as const)
      it(`is not said where ${what}`, () => {
        const { first } = judge([connector(over)], traffic(of));
        assert.deepEqual(first?.findings, []);
        assert.equal(first.notLooked.length, 1);
        assert.match(first.notLooked[0] ?? "", says);
      });
  });

  for (const [address, found] of [
    ["198.51.100.20", []],
    ["198.51.100.20/32", []],
    ["198.51.100.20/31", ["medium over-wide"]],
    ["198.51.100.0/24", ["medium over-wide"]],
    ["198.51.100.0/23", ["high over-wide"]],
    ["198.51.0.0/16", ["high over-wide"]],
  ] as const)
    it(`width of ${address}`, () => {
      const { findings, first } = judge([connector({ addresses: [address] })]);
      assert.deepEqual(findings["Printers"], found);
      if (address.endsWith("/16"))
        assert.match(first?.findings[0]?.reason ?? "", /65,536 addresses/);
    });

  it("tells two that let in the same from two that share a part", () => {
    const { findings } = judge([
      connector({ name: "A", addresses: ["198.51.100.20", "198.51.100.21"] }),
      connector({ name: "B", addresses: ["198.51.100.21", "198.51.100.20"] }),
      connector({ name: "C", addresses: ["198.51.100.16/29"] }),
      connector({ name: "D", addresses: ["203.0.113.9"] }),
    ]);
    assert.deepEqual(findings, {
      C: ["medium over-wide", "medium overlap", "medium overlap"],
      A: ["medium duplicate", "medium overlap"],
      B: ["medium duplicate", "medium overlap"],
      D: [],
    });
  });

  it("minds twins less where one is off, and never a lock beside a relay rule", () => {
    const twin = connector({ name: "Twin", enabled: false });
    const lock = connector({ name: "Lock", type: "Partner", isLock: true });
    const { findings } = judge([connector(), twin, lock]);
    assert.deepEqual(findings["Printers"], ["low duplicate"]);
    assert.deepEqual(findings["Lock"], []);
  });

  it("finds an address that stands twice in one list, once", () => {
    const { findings, first } = judge([
      connector({
        addresses: ["198.51.100.20", "198.51.100.20", "198.51.100.16/28"],
      }),
    ]);
    assert.deepEqual(findings["Printers"], [
      "medium over-wide",
      "low duplicate",
      "low duplicate",
    ]);
    assert.match(
      first?.findings[1]?.reason ?? "",
      /lists 198\.51\.100\.20, which 198\.51\.100\.16\/28 covers already/,
    );
  });

  for (const [what, over, input, found] of [
    ["for every domain", {}, {}, ["high wrong-type"]],
    [
      "for an own domain",
      { senderDomains: ["smtp:*.Contoso.com;1"] },
      {},
      ["high wrong-type"],
    ],
    [
      "for a partner's domain",
      { senderDomains: ["smtp:fabrikam.example;1"] },
      {},
      [],
    ],
    ["that locks a partner's mail", { isLock: true }, {}, []],
    [
      "for a partner's domain from which a device of ours sends",
      { senderDomains: ["smtp:fabrikam.example;1"] },
      {
        devices: [
          { sender: "scanner@contoso.com", publicAddress: "198.51.100.20" },
        ],
      },
      ["high wrong-type"],
    ],
  ] as const)
    it(`type: a Partner connector ${what}`, () => {
      const { findings } = judge(
        [connector({ type: "Partner", ...over })],
        input,
      );
      assert.deepEqual(findings["Printers"], found);
    });

  it("does not judge a partner's type without the accepted domains", () => {
    const { first } = judge(
      [connector({ type: "Partner", senderDomains: ["smtp:contoso.com;1"] })],
      { ownDomains: undefined },
    );
    assert.deepEqual(first?.findings, []);
    assert.match(first.notLooked.join(), /accepted domains could not be read/);
  });

  it("says of one that is off whether a device waits for it, and never that it is stale", () => {
    const off = connector({ enabled: false });
    const since = traffic({ outcome: "none", since: SINCE });
    assert.deepEqual(judge([off], since).findings["Printers"], [
      "low disabled",
    ]);
    const { first } = judge([off], {
      ...since,
      devices: [{ sender: "scanner@contoso.com", connector: "PRINTERS" }],
    });
    assert.equal(first?.findings[0]?.severity, "medium");
    assert.match(first.findings[0].reason, /scanner@contoso\.com sends from/);
  });

  describe("unexplained", () => {
    const bare = connector({ comment: "  " });
    it("is one that nothing speaks for", () => {
      assert.deepEqual(judge([bare]).findings["Printers"], [
        "medium unexplained",
      ]);
    });
    for (const [what, over] of [
      ["a change of ours", { changedByUs: new Set(["printers"]) }],
      [
        "a device's address",
        {
          devices: [
            { sender: "s@contoso.com", publicAddress: "198.51.100.20" },
          ],
        },
      ],
    ] as const)
      it(`is not one that ${what} explains`, () => {
        assert.deepEqual(judge([bare], over).findings["Printers"], []);
      });
    it("is not said where our own record is not at hand", () => {
      const { first } = judge([bare], { changedByUs: undefined });
      assert.deepEqual(first?.findings, []);
      assert.match(first.notLooked[0] ?? "", /not at hand here/);
    });
  });

  it("puts the worst connector and the worst finding first", () => {
    const { results } = judge([
      connector(),
      connector({ name: "Wide", comment: "", addresses: ["203.0.112.0/22"] }),
    ]);
    assert.equal(results[0]?.connector, "Wide");
    assert.deepEqual(
      results[0].findings.map(({ severity }) => severity),
      ["high", "medium"],
    );
  });
});
