import assert from "node:assert/strict";
import type { Facts } from "../../src/core/facts.ts";
import {
  codeOf,
  isPartOf,
  nextCardAt,
  REPORTERS_WANTED,
  sharedSigns,
  signsOf,
  traitsOf,
  type Report,
} from "../../src/core/incident.ts";
import type { Bounce, Incident, ReadFact } from "../../src/core/model.ts";

const NOW = "2026-11-20T09:00:00.000Z";

const bounce: Bounce = {
  action: "failed",
  words: "",
  generator: "exchange-online",
  replyCode: "550",
  sender: "Scanner@Contoso.com",
  recipient: "supplier@Fabrikam.example",
  remoteMta: "mx.fabrikam.example",
  region: "eurprd04",
};

const numbered: Bounce = { ...bounce, status: "5.7.64" };

function reads(facts: Partial<Facts>): ReadFact {
  return (fact) => facts[fact];
}

const address = reads({
  "sender.public-address": "203.0.113.44",
  "connector.list": [
    {
      name: "Printers",
      type: "OnPremises",
      enabled: true,
      addresses: ["203.0.113.0/24"],
    },
  ],
});

const undecided: Report = {
  code: "5.7.64",
  open: ["connector-ip-mismatch"],
  traits: [{ name: "public-address", value: "203.0.113.44" }],
};

const report: Report = { ...undecided, cause: "connector-ip-mismatch" };

const nameless: Incident = {
  id: "i",
  reference: "BD-2222",
  code: "5.7.64",
  traits: [{ name: "public-address", value: "203.0.113.44" }],
  state: "open",
  since: NOW,
  openedAt: NOW,
  lastReportAt: NOW,
  nextUpdateAt: NOW,
  people: 5,
  reports: 5,
};

const incident: Incident = { ...nameless, cause: "connector-ip-mismatch" };

describe("what reports have in common", () => {
  it("is looked for where the fault is, in lower case", () => {
    const at = (station: Parameters<typeof traitsOf>[2]) =>
      traitsOf(bounce, address, station).map(
        ({ name, value }) => `${name} ${value}`,
      );
    assert.deepEqual(at("device"), ["sender-address scanner@contoso.com"]);
    assert.deepEqual(at("network"), [
      "public-address 203.0.113.44",
      "sender-address scanner@contoso.com",
    ]);
    assert.deepEqual(at("connector"), [
      "connector printers",
      "public-address 203.0.113.44",
      "sender-address scanner@contoso.com",
    ]);
    assert.ok(at("door").includes("region eurprd04"));
    assert.deepEqual(at("recipient"), [
      "recipient-domain fabrikam.example",
      "remote-host mx.fabrikam.example",
    ]);
    assert.equal(at(undefined).length, 6);
  });

  it("goes by the enhanced code, by the reply code where there is none", () => {
    assert.deepEqual(
      [
        codeOf(numbered),
        codeOf(bounce),
        codeOf({ ...bounce, replyCode: "421" }),
      ],
      ["5.7.64", "550", "421"],
    );
  });

  it("is no sign where neither code nor cause is known", () => {
    assert.equal(signsOf(report).length, 1);
    assert.equal(signsOf(undecided).length, 1);
    assert.equal(signsOf({ ...undecided, code: "" }).length, 0);
  });

  it("counts different people, and names what most share first", () => {
    const [one, other, few] = signsOf({
      ...report,
      traits: [
        { name: "region", value: "a" },
        { name: "public-address", value: "b" },
        { name: "connector", value: "c" },
      ],
    });
    assert.ok(one && other && few);
    const people = (many: number) =>
      Array.from({ length: many }, (_, n) => `person-${n}`);
    const by = new Map([
      [one, people(REPORTERS_WANTED)],
      [other, people(REPORTERS_WANTED + 1)],
      [few, [...people(REPORTERS_WANTED - 1), "person-0", "person-1"]],
    ]);
    assert.deepEqual(
      sharedSigns([one, other, few], (sign) => by.get(sign) ?? []),
      [other, one],
    );
  });
});

describe("one more report of an incident", () => {
  const table: readonly (readonly [
    string,
    boolean,
    Report,
    Incident?,
    string?,
  ])[] = [
    ["same code, cause and trait", true, report],
    ["another code", false, { ...report, code: "5.7.1" }],
    ["another cause", false, { ...report, cause: "connector-missing" }],
    ["nothing in common", false, { ...report, traits: [] }],
    ["not looked at, cause is possible", true, undecided],
    ["not looked at, cause is ruled out", false, { ...undecided, open: [] }],
    ["any cause where its own is not known", true, report, nameless],
    ["over", false, report, { ...incident, state: "over" }],
    ["quiet for hours", false, report, incident, "2026-11-20T13:00:01.000Z"],
    [
      "no code, cause not known",
      false,
      { ...undecided, code: "" },
      { ...incident, code: "" },
    ],
    [
      "no code, but the cause",
      true,
      { ...report, code: "" },
      { ...incident, code: "" },
    ],
  ];
  for (const [name, expected, one, of = incident, now = NOW] of table)
    it(`${name}: ${expected ? "yes" : "no"}`, () => {
      assert.equal(isPartOf(one, of, now), expected);
    });

  it("changes the card at the end of a stretch, however many come", () => {
    const at = ["09:00:00.000", "09:00:00.001", "09:00:29.999", "09:00:30.000"];
    assert.deepEqual(
      at.map((time) => nextCardAt(`2026-11-20T${time}Z`).slice(11, 19)),
      ["09:00:30", "09:00:30", "09:00:30", "09:01:00"],
    );
  });
});
