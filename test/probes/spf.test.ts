import assert from "node:assert/strict";
import type { Answer } from "dns-packet";
import type { LookInput } from "../../src/desk/ports.ts";
import { createSpfLook } from "../../src/probes/spf.ts";
import { a, mx, type DnsSay } from "./dns-peer.ts";
import { because, brief, openWorld } from "./world.ts";

const txt = (name: string, ...data: string[]): Answer => ({
  type: "TXT",
  name,
  ttl: 600,
  data,
});

const ZONE: Readonly<Record<string, DnsSay>> = {
  "contoso.com TXT": {
    answers: [
      txt("contoso.com", "MS=ms12345678"),
      txt("contoso.com", "v=spf1 include:spf.fabrikam", ".example mx -all"),
    ],
  },
  "spf.fabrikam.example TXT": {
    answers: [txt("spf.fabrikam.example", "v=spf1 ip4:198.51.100.0/24 -all")],
  },
  "contoso.com MX": { answers: [mx("contoso.com", 10, "door.contoso.com")] },
  "door.contoso.com A": { answers: [a("door.contoso.com", "203.0.113.25")] },
};

async function look(
  zone: Readonly<Record<string, DnsSay>>,
  known: Partial<LookInput>,
) {
  const world = await openWorld({ zone: { ...ZONE, ...zone } });
  try {
    const result = await createSpfLook(world.network).run(
      { senderDomain: "contoso.com", now: "", ...known },
      new AbortController().signal,
    );
    return { result, asked: world.dns.asked, server: world.dns.server };
  } finally {
    await world.close();
  }
}

const RECORD = "v=spf1 include:spf.fabrikam.example mx -all";

describe("spf look", () => {
  const cases: Readonly<
    Record<
      string,
      readonly [Readonly<Record<string, DnsSay>>, string, unknown, RegExp]
    >
  > = {
    "sees a pass and through which include": [
      {},
      "198.51.100.9",
      { "sender.spf-result": "pass", "sender.spf-record": RECORD },
      /ip4:198\.51\.100\.0\/24 matches, reached through include:spf\.fabrikam\.example\. 1 of the 10/,
    ],
    "sees a fail and what it cost": [
      {},
      "203.0.113.7",
      {
        "sender.spf-result": "fail",
        "sender.spf-record": RECORD,
        "sender.spf-proposal":
          "v=spf1 ip4:203.0.113.7 include:spf.fabrikam.example mx -all",
      },
      /does not permit 203\.0\.113\.7 .* -all matches\. 2 of the 10/,
    ],
    "takes no record for an answer": [
      { "contoso.com TXT": { answers: [] } },
      "203.0.113.7",
      { "sender.spf-result": "none" },
      /contoso\.com has no SPF record/,
    ],
    "takes a missing domain for an answer": [
      { "contoso.com TXT": { rcode: 3 } },
      "203.0.113.7",
      { "sender.spf-result": "none" },
      /does not exist in DNS/,
    ],
    "sees a broken record": [
      { "contoso.com TXT": { answers: [txt("contoso.com", "v=spf1 ip4:1")] } },
      "203.0.113.7",
      { "sender.spf-result": "permerror", "sender.spf-record": "v=spf1 ip4:1" },
      /“ip4:1” is broken/,
    ],
    "takes SERVFAIL for nothing": [
      { "spf.fabrikam.example TXT": { rcode: 2 } },
      "203.0.113.7",
      "resolver",
      /spf\.fabrikam\.example: .*SERVFAIL/,
    ],
    "takes silence for nothing": [
      { "contoso.com TXT": "silence" },
      "203.0.113.7",
      "resolver",
      /did not answer/,
    ],
    "does not mind a failure that decides nothing": [
      { "contoso.com MX": { rcode: 2 } },
      "198.51.100.9",
      { "sender.spf-result": "pass", "sender.spf-record": RECORD },
      /permits/,
    ],
    "does not look for a private address": [
      {},
      "192.168.1.20",
      "us",
      /192\.168\.1\.20 is no public address/,
    ],
    "does not look without an address": [{}, "", "us", /address is not known/],
  };
  for (const [what, [zone, publicAddress, expected, words]] of Object.entries(
    cases,
  ))
    it(what, async () => {
      const { result } = await look(zone, { publicAddress });
      assert.deepEqual(brief(result), expected);
      assert.match(because(result, "sender.spf-result"), words);
    });

  it("shows each answer with resolver and TTL", async () => {
    const { result, server } = await look({}, { publicAddress: "203.0.113.7" });
    const { transcript = [] } = result;
    assert.ok(
      transcript.includes(
        `DNS TXT contoso.com: MS=ms12345678 | ${RECORD} (TTL 600, asked ${server})`,
      ),
      transcript.join("\n"),
    );
    assert.ok(
      transcript.some((line) => line.startsWith("DNS A door.contoso.com: 203")),
    );
  });

  it("asks each question once, and what a record names at once", async () => {
    const { asked } = await look({}, { publicAddress: "203.0.113.7" });
    assert.equal(new Set(asked).size, asked.length);
    assert.equal(asked[0], "udp contoso.com TXT");
    assert.deepEqual(asked.slice(1, 3).toSorted(), [
      "udp contoso.com MX",
      "udp spf.fabrikam.example TXT",
    ]);
  });
});
