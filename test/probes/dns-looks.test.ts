import assert from "node:assert/strict";
import type { LookInput } from "../../src/desk/ports.ts";
import { a, cname, mx, ptr, tlsa, txt, type DnsSay } from "./dns-peer.ts";
import { because, brief, openWorld } from "./world.ts";

interface Case {
  readonly look: string;
  readonly zone: Readonly<Record<string, DnsSay>>;
  readonly known?: Partial<LookInput>;
  readonly key?: string;
  readonly sees: unknown;
  readonly says: RegExp;
}

const one = (...texts: readonly string[]): DnsSay => ({
  answers: texts.map((text) => txt("x.example", text)),
});
/** The answers bear the name that was asked for. */
const named = (
  name: string,
  ...texts: readonly string[]
): Record<string, DnsSay> => ({
  [`${name} TXT`]: { answers: texts.map((text) => txt(name, text)) },
});
const dmarcOf = (name: string, text: string) => named(`_dmarc.${name}`, text);
const MX_THERE: Record<string, DnsSay> = {
  "shop.eu.contoso.com MX": { answers: [] },
};
const DEEP: Partial<LookInput> = { senderDomain: "shop.eu.contoso.com" };
const KEY = "abcdefghijklmnopqrstuvwxyz";
const PUBLIC: Partial<LookInput> = { publicAddress: "203.0.113.44" };
const REVERSE = "44.113.0.203.in-addr.arpa";
const ZEN = `44.113.0.203.${KEY}.zen.dq.spamhaus.net`;
const zen = (...codes: readonly string[]): Record<string, DnsSay> => ({
  [`${ZEN} A`]: { answers: codes.map((code) => a(ZEN, code)) },
});

const CASES: Readonly<Record<string, Case>> = {
  "dkim: both selectors lead to keys": {
    look: "dkim",
    zone: {
      "selector1._domainkey.contoso.com TXT": {
        answers: [
          cname("selector1._domainkey.contoso.com", "s1.dkim.example"),
          txt("s1.dkim.example", "v=DKIM1; k=rsa; ", "p=MIIBIjAN"),
        ],
      },
      ...named("selector2._domainkey.contoso.com", "v=DKIM1; p=MIIBIjAO"),
    },
    sees: { "sender.dkim-keys": "present" },
    says: /selector1\._domainkey\.contoso\.com leads to a key/,
  },
  "dkim: an alias without a key behind it": {
    look: "dkim",
    zone: {
      "selector1._domainkey.contoso.com TXT": {
        rcode: 3,
        answers: [cname("selector1._domainkey.contoso.com", "s1.dkim.example")],
      },
    },
    sees: { "sender.dkim-keys": "missing" },
    says: /leads to s1\.dkim\.example, where there is no key.+selector2.+does not stand/,
  },
  "dkim: a key taken back is no key": {
    look: "dkim",
    zone: named("selector1._domainkey.contoso.com", "v=DKIM1; p="),
    sees: { "sender.dkim-keys": "missing" },
    says: /no usable key/,
  },
  "dkim: silence is not a missing key": {
    look: "dkim",
    zone: { "selector1._domainkey.contoso.com TXT": "silence" },
    sees: "resolver",
    says: /did not answer/,
  },
  "dmarc: the domain's own record": {
    look: "dmarc",
    zone: dmarcOf("contoso.com", "v=DMARC1; p=reject; sp=none"),
    sees: { "sender.dmarc-policy": "reject" },
    says: /record of contoso\.com says “reject”/,
  },
  "dmarc: a sub-domain goes by sp of the domain above": {
    look: "dmarc",
    zone: {
      ...MX_THERE,
      ...dmarcOf("contoso.com", "v=DMARC1; p=reject; sp=quarantine; np=reject"),
    },
    known: DEEP,
    sees: { "sender.dmarc-policy": "quarantine" },
    says: /record of contoso\.com says “quarantine” for mail from shop\.eu/,
  },
  "dmarc: a sub-domain that does not exist goes by np": {
    look: "dmarc",
    zone: dmarcOf("contoso.com", "v=DMARC1; p=none; sp=quarantine; np=reject"),
    known: DEEP,
    sees: { "sender.dmarc-policy": "reject" },
    says: /“reject”/,
  },
  "dmarc: psd=n ends the walk": {
    look: "dmarc",
    zone: {
      ...MX_THERE,
      ...dmarcOf("eu.contoso.com", "v=DMARC1; p=quarantine; psd=n"),
      ...dmarcOf("contoso.com", "v=DMARC1; p=reject"),
    },
    known: DEEP,
    sees: { "sender.dmarc-policy": "quarantine" },
    says: /record of eu\.contoso\.com/,
  },
  "dmarc: below psd=y stands the organisation": {
    look: "dmarc",
    zone: {
      ...MX_THERE,
      ...dmarcOf("contoso.com", "v=DMARC1; p=quarantine"),
      ...dmarcOf("com", "v=DMARC1; p=reject; psd=y"),
    },
    known: DEEP,
    sees: { "sender.dmarc-policy": "quarantine" },
    says: /record of contoso\.com/,
  },
  "dmarc: a test goes one step easier": {
    look: "dmarc",
    zone: dmarcOf("contoso.com", "v=DMARC1; p=reject; t=y"),
    sees: { "sender.dmarc-policy": "quarantine" },
    says: /being tested/,
  },
  "dmarc: two records are none": {
    look: "dmarc",
    zone: named("_dmarc.contoso.com", "v=DMARC1; p=reject", "v=DMARC1; p=none"),
    sees: { "sender.dmarc-policy": "missing" },
    says: /Neither contoso\.com nor a domain above/,
  },
  "dmarc: SERVFAIL is not a missing record": {
    look: "dmarc",
    zone: { "_dmarc.contoso.com TXT": { rcode: 2 } },
    sees: "resolver",
    says: /SERVFAIL/,
  },
  "tls-rpt: wanted": {
    look: "tls-rpt",
    zone: named(
      "_smtp._tls.fabrikam.example",
      "v=TLSRPTv1; rua=mailto:tls@fabrikam.example",
    ),
    sees: { "recipient.tls-reports": true },
    says: /asks for reports/,
  },
  "tls-rpt: not wanted": {
    look: "tls-rpt",
    zone: {},
    sees: { "recipient.tls-reports": false },
    says: /does not ask/,
  },
  "recipient-domain: an MX": {
    look: "recipient-domain",
    zone: {
      "fabrikam.example MX": {
        answers: [mx("fabrikam.example", 5, "mx.fabrikam.example")],
      },
    },
    sees: { "recipient.domain-takes-mail": true },
    says: /names servers/,
  },
  "recipient-domain: the null MX": {
    look: "recipient-domain",
    zone: {
      "fabrikam.example MX": { answers: [mx("fabrikam.example", 0, ".")] },
    },
    sees: { "recipient.domain-takes-mail": false },
    says: /takes no mail at all/,
  },
  "recipient-domain: an address alone": {
    look: "recipient-domain",
    zone: {
      "fabrikam.example MX": { answers: [] },
      "fabrikam.example A": { answers: [a("fabrikam.example", "192.0.2.9")] },
      "fabrikam.example AAAA": { answers: [] },
    },
    sees: { "recipient.domain-takes-mail": true },
    says: /its own address/,
  },
  "recipient-domain: nothing at all": {
    look: "recipient-domain",
    zone: {
      "fabrikam.example MX": { answers: [] },
      "fabrikam.example A": { answers: [] },
      "fabrikam.example AAAA": { answers: [] },
    },
    sees: { "recipient.domain-takes-mail": false },
    says: /neither a mail server nor an address/,
  },
  "recipient-domain: no such domain": {
    look: "recipient-domain",
    zone: {},
    sees: { "recipient.domain-takes-mail": false },
    says: /does not exist/,
  },
  "recipient-domain: a refusing resolver says nothing": {
    look: "recipient-domain",
    zone: { "fabrikam.example MX": { rcode: 5 } },
    sees: "resolver",
    says: /REFUSED/,
  },
  "dane: signed records": {
    look: "dane",
    zone: {
      "fabrikam.example MX": {
        answers: [mx("fabrikam.example", 5, "mx.fabrikam.example")],
      },
      "_25._tcp.mx.fabrikam.example TLSA": {
        answers: [tlsa("_25._tcp.mx.fabrikam.example")],
        ad: true,
      },
    },
    sees: { "recipient.dane": true },
    says: /Signed TLSA records/,
  },
  "dane: unsigned records do not count": {
    look: "dane",
    zone: {
      "fabrikam.example MX": {
        answers: [mx("fabrikam.example", 5, "mx.fabrikam.example")],
      },
      "_25._tcp.mx.fabrikam.example TLSA": {
        answers: [tlsa("_25._tcp.mx.fabrikam.example")],
      },
    },
    sees: { "recipient.dane": false },
    says: /no DNSSEC/,
  },
  "reverse-dns: confirmed": {
    look: "reverse-dns",
    zone: {
      [`${REVERSE} PTR`]: { answers: [ptr(REVERSE, "out.contoso.com")] },
      "out.contoso.com A": { answers: [a("out.contoso.com", "203.0.113.44")] },
    },
    known: PUBLIC,
    sees: { "sender.reverse-name": "confirmed" },
    says: /out\.contoso\.com, and that name leads back/,
  },
  "reverse-dns: a name that leads elsewhere": {
    look: "reverse-dns",
    zone: {
      [`${REVERSE} PTR`]: { answers: [ptr(REVERSE, "out.contoso.com")] },
      "out.contoso.com A": { answers: [a("out.contoso.com", "203.0.113.45")] },
    },
    known: PUBLIC,
    sees: { "sender.reverse-name": "unconfirmed" },
    says: /does not lead back/,
  },
  "reverse-dns: IPv6, without a name": {
    look: "reverse-dns",
    zone: {},
    known: { publicAddress: "2001:db8::25" },
    sees: { "sender.reverse-name": "missing" },
    says: /has no name/,
  },
  "reverse-dns: a private address is not asked for": {
    look: "reverse-dns",
    zone: {},
    known: { publicAddress: "10.0.0.9" },
    sees: "us",
    says: /not a public address/,
  },
  "blocklist: without a key nobody is asked": {
    look: "blocklist",
    zone: {},
    known: PUBLIC,
    sees: "us",
    says: /has a key/,
  },
  "blocklist: listed": {
    look: "blocklist",
    zone: zen("127.0.0.2", "127.0.0.10"),
    known: PUBLIC,
    key: KEY,
    sees: { "sender.address-blocklisted": true },
    says: /127\.0\.0\.2, 127\.0\.0\.10/,
  },
  "blocklist: not listed": {
    look: "blocklist",
    zone: {},
    known: PUBLIC,
    key: KEY,
    sees: { "sender.address-blocklisted": false },
    says: /does not list.+Microsoft's own lists cannot be asked/,
  },
  "blocklist: an error code is no listing": {
    look: "blocklist",
    zone: zen("127.255.255.254"),
    known: PUBLIC,
    key: KEY,
    sees: "us",
    says: /did not take our question/,
  },
  "blocklist: a hijacked zone is no listing": {
    look: "blocklist",
    zone: zen("198.51.100.7"),
    known: PUBLIC,
    key: KEY,
    sees: "resolver",
    says: /no answer of Spamhaus's/,
  },
};

describe("looks that only ask DNS", () => {
  for (const [what, { look, zone, known, key, sees, says }] of Object.entries(
    CASES,
  ))
    it(what, async () => {
      const world = await openWorld({
        zone,
        options: key === undefined ? {} : { blocklistKey: key },
      });
      const result = await world.run(look, known);
      const words =
        result.outcome === "saw"
          ? result.evidence.map(({ because }) => because).join(" ")
          : result.reason;
      assert.deepEqual(brief(result), sees);
      assert.match(words, says);
      // Evidence: the answer with its resolver, but never the key inside the name.
      const lines = (result.transcript ?? []).join("\n");
      if (result.outcome === "saw")
        assert.ok(lines.includes(world.dns.server), lines);
      assert.equal(lines.includes(KEY), false);
      assert.equal(world.peer.connections(), 0);
      await world.close();
    });

  it("name the values that DNS gave", async () => {
    const world = await openWorld({
      zone: dmarcOf("contoso.com", "v=DMARC1; p=reject"),
    });
    const result = await world.run("dmarc");
    assert.ok(
      (result.transcript ?? []).some((line) =>
        line.includes("“v=DMARC1; p=reject” (TTL 600, asked"),
      ),
    );
    assert.match(because(result, "sender.dmarc-policy"), /reject/);
    await world.close();
  });

  it("take no more than one record of a kind", async () => {
    const world = await openWorld({
      zone: {
        "_smtp._tls.fabrikam.example TXT": one("v=TLSRPTv1", "v=TLSRPTv1"),
      },
    });
    const result = await world.run("tls-rpt");
    assert.deepEqual(brief(result), { "recipient.tls-reports": false });
    await world.close();
  });

  for (const look of ["mta-sts", "tls-rpt", "dane", "recipient-domain"])
    it(`${look}: without a recipient there is nothing to ask`, async () => {
      const world = await openWorld();
      const result = await world.run(look, { recipientAddress: "nobody" });
      assert.equal(brief(result), "us");
      assert.equal(world.dns.asked.length, 0);
      await world.close();
    });
});
