import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { reader } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { ReadFact } from "../../src/core/model.ts";
import { rankMethods } from "../../src/core/rank-methods.ts";
import { methods } from "../../src/knowledge/methods/index.ts";
import { seen } from "../core/cases.ts";

const device = { "sender.kind": "device" } as const;
const program = { "sender.kind": "application" } as const;
const server = { "sender.kind": "server" } as const;
const outside = { "recipient.external": true } as const;
const inside = { "recipient.external": false } as const;
const noSignIn = { "device.sign-in-ability": "none" } as const;
const password = { "device.sign-in-ability": "password" } as const;
const oauth = { "device.sign-in-ability": "oauth" } as const;
const fixed = { "sender.address-is-fixed": true } as const;
const changing = { "sender.address-is-fixed": false } as const;
const oldTls = { "device.tls-version": "too-old" } as const;
const bulk = { "sender.volume": "bulk" } as const;

/** A situation, and the way that a colleague would name first. */
const FIRST: readonly [string, Partial<Facts>, string][] = [
  ["a scanner of which nothing is known", device, "relay-by-address"],
  [
    "a scanner without sign-in at a fixed address",
    { ...device, ...outside, ...noSignIn, ...fixed },
    "relay-by-address",
  ],
  [
    "a scanner with a password at a fixed address",
    { ...device, ...outside, ...password, ...fixed },
    "relay-by-address",
  ],
  [
    "a scanner with OAuth",
    { ...device, ...outside, ...oauth, ...fixed },
    "client-submission",
  ],
  [
    "a scanner without sign-in at a changing address",
    { ...device, ...outside, ...noSignIn, ...changing },
    "local-relay",
  ],
  [
    "a scanner with a password at a changing address",
    { ...device, ...outside, ...password, ...changing },
    "local-relay",
  ],
  [
    "a scanner with a password for colleagues at a changing address",
    { ...device, ...inside, ...password, ...changing },
    "high-volume-email",
  ],
  [
    "a scanner without sign-in for colleagues",
    { ...device, ...inside, ...noSignIn, ...fixed },
    "relay-by-address",
  ],
  [
    "an old scanner",
    { ...device, ...outside, ...password, ...fixed, ...oldTls },
    "local-relay",
  ],
  ["a program of our own", { ...program, ...outside }, "graph-send-mail"],
  [
    "a program with OAuth in its form",
    { ...program, ...outside, ...oauth },
    "graph-send-mail",
  ],
  [
    "a bought program without sign-in",
    { ...program, ...outside, ...noSignIn, ...fixed },
    "relay-by-address",
  ],
  [
    "a newsletter",
    { ...program, ...outside, ...oauth, ...bulk },
    "communication-services",
  ],
  [
    "much mail to colleagues",
    { ...program, ...inside, ...oauth, ...bulk },
    "high-volume-email",
  ],
  [
    "a mail server at a changing address",
    { ...server, ...outside, ...changing },
    "relay-by-certificate",
  ],
  [
    "a mail server at a fixed address",
    { ...server, ...outside, ...fixed },
    "relay-by-address",
  ],
  [
    "a person's mailbox",
    { "sender.kind": "mailbox", ...outside },
    "client-submission",
  ],
];

/** Every combination of the answers to the guided choice. */
function* everySituation(): Generator<Partial<Facts>> {
  const kinds = ["device", "application", "mailbox", "server"] as const;
  const abilities = ["none", "password", "oauth"] as const;
  for (const kind of [undefined, ...kinds])
    for (const external of [undefined, true, false])
      for (const ability of [undefined, ...abilities])
        for (const isFixed of [undefined, true, false])
          for (const tls of [undefined, "too-old", "current"] as const)
            for (const volume of [undefined, "ordinary", "bulk"] as const)
              yield {
                ...(kind && { "sender.kind": kind }),
                ...(external !== undefined && {
                  "recipient.external": external,
                }),
                ...(ability && { "device.sign-in-ability": ability }),
                ...(isFixed !== undefined && {
                  "sender.address-is-fixed": isFixed,
                }),
                ...(tls && { "device.tls-version": tls }),
                ...(volume && { "sender.volume": volume }),
              };
}

function reading(facts: Partial<Facts>): ReadFact {
  return (fact) => facts[fact];
}

function fits(facts: Partial<Facts>): ReadonlyMap<string, string> {
  const read = reading(facts);
  return new Map(methods.map(({ id, suits }) => [id, suits(read).fit]));
}

describe("the ways to send", () => {
  it("are listed, each file under its own name", () => {
    assert.deepEqual(
      methods.map(({ id }) => `${id}.ts`).toSorted(),
      readdirSync("src/knowledge/methods")
        .filter((file) => !["index.ts", "known.ts"].includes(file))
        .toSorted(),
    );
  });

  it("say where they stand and when somebody looked", () => {
    for (const { id, source, checked } of methods) {
      assert.match(source, /^https:\/\//, id);
      assert.match(checked, /^20\d\d-\d\d-\d\d$/, id);
    }
  });

  for (const [situation, facts, first] of FIRST)
    it(`name ${first} first for ${situation}`, () => {
      const [best] = rankMethods(methods, reader(seen(facts)));
      assert.equal(best?.method.id, first);
      assert.notEqual(best.suitability.fit, "no");
    });

  it("never name one that cannot do it, whatever is answered", () => {
    for (const facts of everySituation()) {
      const fit = fits(facts);
      const said = JSON.stringify(facts);
      if (facts["recipient.external"] === true) {
        assert.equal(fit.get("direct-send"), "no", said);
        assert.equal(fit.get("high-volume-email"), "no", said);
      }
      if (facts["device.sign-in-ability"] === "none")
        for (const id of [
          "client-submission",
          "high-volume-email",
          "communication-services",
        ])
          assert.equal(fit.get(id), "no", said);
      if (facts["device.tls-version"] === "too-old")
        for (const id of ["client-submission", "high-volume-email"])
          assert.equal(fit.get(id), "no", said);
      if (facts["sender.address-is-fixed"] === false)
        assert.equal(fit.get("relay-by-address"), "no", said);
      if (facts["device.sign-in-ability"] !== "oauth")
        assert.notEqual(fit.get("client-submission"), "usual", said);
      assert.notEqual(fit.get("direct-send"), "usual", said);
      if (
        facts["sender.kind"] !== "server" &&
        facts["sender.kind"] !== "mailbox"
      )
        assert.ok(
          [...fit.values()].some((one) => one !== "no"),
          said,
        );
    }
  });

  it("give a reason for each verdict", () => {
    for (const facts of everySituation())
      for (const { id, suits } of methods)
        assert.ok(suits(reading(facts)).because.length > 0, id);
  });

  it("check their prerequisites where facts tell, and say nothing where none do", () => {
    for (const { id, prerequisites } of methods)
      for (const { words, holds } of prerequisites)
        assert.equal(holds(reading({})), undefined, `${id}: ${words}`);
    const states = (id: string, facts: Partial<Facts>) =>
      rankMethods(methods, reading(facts))
        .find(({ method }) => method.id === id)
        ?.prerequisites.map(({ state }) => state);
    const address = "203.0.113.44";
    const listed = (enabled: boolean): Partial<Facts> => ({
      ...fixed,
      "sender.public-address": address,
      "sender.domain-accepted": true,
      "network.ports-open": [25],
      "connector.list": [
        { name: "Printers", type: "OnPremises", enabled, addresses: [address] },
      ],
    });
    assert.deepEqual(states("relay-by-address", listed(true)), [
      "holds",
      "holds",
      "holds",
      "holds",
    ]);
    assert.deepEqual(states("relay-by-address", listed(false)), [
      "holds",
      "fails",
      "holds",
      "holds",
    ]);
    assert.deepEqual(
      states("client-submission", {
        ...oauth,
        "device.tls-version": "current",
        "device.tls": "implicit",
        "mailbox.smtp-auth": "inherits",
        "tenant.smtp-auth-disabled": true,
        "mailbox.licensed": true,
        "network.ports-shut": [587],
      }),
      ["holds", "fails", "fails", "holds", "fails"],
    );
    assert.deepEqual(
      states("direct-send", {
        ...inside,
        "tenant.reject-direct-send": false,
        "sender.spf-result": "softfail",
      }),
      ["holds", "holds", "fails", "not known"],
    );
  });

  it("fill in what is known of the tenant and the sender", () => {
    const read = reading({
      "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
      "sender.address": "scanner@contoso.com",
      "sign-in.account": "scanner@contoso.com",
    });
    const settings = new Map(
      methods.map((one) => [one.id, one.settings(read)]),
    );
    assert.deepEqual(settings.get("relay-by-address"), {
      server: "contoso-com.mail.protection.outlook.com",
      port: 25,
      tls: "STARTTLS where the device can",
      signIn: "none",
      sender: "scanner@contoso.com",
    });
    assert.deepEqual(settings.get("client-submission"), {
      server: "smtp.office365.com",
      port: 587,
      tls: "STARTTLS",
      signIn: "scanner@contoso.com",
      sender: "scanner@contoso.com",
    });
  });
});
