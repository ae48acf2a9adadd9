import assert from "node:assert/strict";
import fc from "fast-check";
import { diagnose } from "../../src/core/diagnose.ts";
import { matchCodes } from "../../src/core/match-codes.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { Bounce, Knowledge } from "../../src/core/model.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { anyAttempts, anyBounce, anyEvidence } from "./any-facts.ts";
import { NOW, printers, relayDenied, seen } from "./cases.ts";
import { realLooks } from "./real-looks.ts";
import { cause, code, knowing, refused } from "./tiny-knowledge.ts";

const real = knowledgeWith(realLooks);

function bounce(words: string, status: NonNullable<Bounce["status"]>): Bounce {
  return { action: "failed", words, status, generator: "exchange-online" };
}

const wrongDoor = bounce(
  "530 5.7.57 Client not authenticated to send mail",
  "5.7.57",
);
const directSend = bounce("550 5.7.68 Direct Send not allowed", "5.7.68");
const ownServer = bounce("550 5.7.54 SMTP; Unable to relay", "5.7.54");

function found(
  of: Bounce,
  facts: Partial<Facts>,
  knowledge: Knowledge = real,
): string {
  const diagnosis = diagnose(
    { bounce: of, evidence: seen(facts), attempts: [] },
    knowledge,
  );
  return diagnosis.outcome === "found" ? diagnosis.cause : diagnosis.outcome;
}

describe("a diagnosis over the real knowledge", () => {
  const office = { "sender.public-address": "203.0.113.44" } as const;
  const TABLE: readonly [string, Bounce, Partial<Facts>, string][] = [
    ["nothing known yet", relayDenied, {}, "undecided"],
    [
      "the connector knows another address",
      relayDenied,
      { ...office, "connector.list": [printers] },
      "connector-ip-mismatch",
    ],
    [
      "no connector at all",
      relayDenied,
      { "connector.list": [] },
      "connector-missing",
    ],
    [
      "the right connector is off",
      relayDenied,
      {
        ...office,
        "connector.list": [
          { ...printers, enabled: false, addresses: ["203.0.113.44"] },
        ],
      },
      "connector-disabled",
    ],
    [
      "a partner connector stands in its place",
      relayDenied,
      {
        ...office,
        "connector.list": [
          { ...printers, type: "Partner", addresses: ["203.0.113.0/24"] },
        ],
      },
      "connector-wrong-type",
    ],
    [
      "everything is right but the sender's domain",
      relayDenied,
      {
        ...office,
        "connector.list": [{ ...printers, addresses: ["203.0.113.44"] }],
        "sender.domain-accepted": false,
      },
      "sender-domain-not-accepted",
    ],
    [
      "own server",
      ownServer,
      { "server.role": "own-server" },
      "relay-by-local-server",
    ],
    [
      "direct send is refused",
      directSend,
      { "tenant.reject-direct-send": true, "connector.list": [] },
      "direct-send-rejected",
    ],
    [
      "direct send could not be looked at, and no connector either",
      directSend,
      { "connector.list": [] },
      "direct-send-rejected",
    ],
    [
      "the wrong door, without sign-in",
      wrongDoor,
      { "sender.signs-in": false },
      "wrong-endpoint-for-relay",
    ],
    [
      "the wrong door, and a tenant without connectors: that is not why",
      wrongDoor,
      { "sender.signs-in": true, "connector.list": [] },
      "not-authenticated",
    ],
    [
      "the wrong door, and a connector for another office: that is not why",
      wrongDoor,
      { ...office, "sender.signs-in": true, "connector.list": [printers] },
      "not-authenticated",
    ],
    [
      "no code, but a connection that never came up",
      { action: "failed", words: "", generator: "unknown" },
      { "server.port": 25, "server.reachable": false },
      "port-25-blocked",
    ],
    [
      "a reply that nobody knows",
      bounce("554 5.9.9 The moon", "5.9.9"),
      {},
      "not-understood",
    ],
  ];
  for (const [name, of, facts, expected] of TABLE)
    it(name, () => {
      assert.equal(found(of, facts), expected);
    });
});

describe("matching codes", () => {
  const words = "550 5.7.64 TenantAttribution; Relay Access Denied";
  it("goes by number and words, each where it is telling", () => {
    const { codes } = real;
    assert.deepEqual(
      [
        bounce(words, "5.7.64"),
        bounce(words, "5.7.1"),
        bounce("550 5.7.64 something else", "5.7.64"),
      ].map((one) => matchCodes(one, codes).map(({ id }) => id)),
      [
        ["5.7.64-tenant-attribution"],
        ["5.7.1-postfix-relay", "5.7.64-tenant-attribution"],
        ["5.7.64-tenant-attribution"],
      ],
    );
  });

  it("takes an unknown speaker for the right one, and a known other one not", () => {
    const only = code({ a: 1 }, { generators: ["exchange-online"] });
    const by = (generator: Bounce["generator"]) =>
      matchCodes({ ...refused, generator }, [only]).length;
    assert.deepEqual(
      [by("unknown"), by("exchange-online"), by("postfix")],
      [1, 1, 0],
    );
  });
});

describe("suspicions", () => {
  const a = cause("a", "sender.signs-in");
  const b = cause("b", "recipient.external");
  it("decide only from three quarters of the weight", () => {
    const weighed = (weight: number) =>
      found(
        refused,
        {},
        knowing({ codes: [code({ a: weight, b: 1 })], causes: [a, b] }),
      );
    assert.deepEqual([weighed(2.9), weighed(3)], ["undecided", "a"]);
  });

  it("say why one of them is enough: the usual one, the last one, the one that is left as usual", () => {
    const c = cause("c", "sender.domain-accepted");
    const why = (
      suspects: Readonly<Record<string, number>>,
      facts: Partial<Facts>,
    ) =>
      diagnose(
        { bounce: refused, evidence: seen(facts), attempts: [] },
        knowing({ codes: [code(suspects)], causes: [a, b, c] }),
      ).causes[0]?.because;
    const notA = { "sender.signs-in": false } as const;
    assert.deepEqual(why({ a: 9, b: 1 }, {}), [
      "This is what such an answer nearly always means.",
    ]);
    assert.deepEqual(why({ a: 9, b: 1 }, notA), [
      "Everything else that such an answer can mean is ruled out.",
    ]);
    assert.deepEqual(why({ a: 9, b: 4, c: 1 }, notA), [
      "Of what such an answer can mean, most is ruled out; this is left as the usual one.",
    ]);
  });

  it("that are ruled out leave the others", () => {
    const knowledge = knowing({
      codes: [code({ a: 9, b: 1 })],
      causes: [a, b],
    });
    assert.equal(found(refused, { "sender.signs-in": false }, knowledge), "b");
  });

  it("go before a cause that nobody suspects, as long as one stands", () => {
    const knowledge = knowing({ codes: [code({ a: 1 })], causes: [a, b] });
    assert.equal(
      found(refused, { "recipient.external": true }, knowledge),
      "a",
    );
    assert.equal(
      found(
        refused,
        { "recipient.external": true, "sender.signs-in": false },
        knowledge,
      ),
      "b",
    );
  });

  it("all ruled out are said to be so, and are no unknown reply", () => {
    const knowledge = knowing({ codes: [code({ a: 1 })], causes: [a] });
    assert.equal(
      found(refused, { "sender.signs-in": false }, knowledge),
      "undecided",
    );
  });
});

describe("any diagnosis", () => {
  const given = fc.record({
    bounce: anyBounce,
    evidence: anyEvidence,
    attempts: anyAttempts,
  });

  it("is the same each time, and whatever order the causes stand in", () => {
    fc.assert(
      fc.property(given, fc.integer(), (findings, turn) => {
        const { causes } = real;
        const by = Math.abs(turn) % causes.length;
        const turned = [...causes.slice(by), ...causes.slice(0, by)].reverse();
        const first = diagnose(findings, real);
        assert.deepEqual(diagnose(findings, real), first);
        assert.deepEqual(
          diagnose(findings, { ...real, causes: turned }),
          first,
        );
      }),
    );
  });

  it("is not moved by hearing the same again", () => {
    fc.assert(
      fc.property(given, (findings) => {
        const twice = [...findings.evidence, ...findings.evidence];
        assert.deepEqual(
          diagnose({ ...findings, evidence: twice }, real),
          diagnose(findings, real),
        );
      }),
    );
  });

  it("rules nothing out for a look that could not be done, and names it", () => {
    fc.assert(
      fc.property(given, (findings) => {
        const none = diagnose({ ...findings, attempts: [] }, real);
        const failed = findings.attempts.map(({ look }) => ({
          look,
          state: "could-not-look" as const,
          startedAt: NOW,
          reason: "timeout",
        }));
        const after = diagnose({ ...findings, attempts: failed }, real);
        assert.deepEqual(after.causes, none.causes);
        assert.deepEqual(
          after.notLooked,
          failed.map(({ look, reason }) => ({ look, reason })),
        );
      }),
    );
  });

  it("gives its reasons for every verdict that facts brought about", () => {
    fc.assert(
      fc.property(given, (findings) => {
        for (const { verdict, because, id } of diagnose(findings, real).causes)
          if (verdict !== "possible")
            assert.ok(
              because.length > 0,
              `${id} is ${verdict} without a reason`,
            );
      }),
    );
  });
});
