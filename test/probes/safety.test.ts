import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { LIMITS } from "../../src/probes/net/budget.ts";
import { createGuard } from "../../src/probes/net/guard.ts";
import { judgeHostName } from "../../src/probes/net/host-name.ts";
import { CAPS } from "../../src/probes/net/smtp-session.ts";
import { isMailbox, printVerb } from "../../src/probes/net/smtp-verbs.ts";
import { REGISTRIES } from "../../src/probes/net/special-addresses.ts";
import { makeCertificate } from "./certificates.ts";
import { a, cname, mx, txt } from "./dns-peer.ts";
import {
  because,
  brief,
  CONTOSO,
  MX_ADDRESS,
  MX_HOST,
  openWorld,
} from "./world.ts";

const identity = makeCertificate({ name: MX_HOST });

/** A bot that connects to hosts which a user names is a scanning engine; these rules keep it from being one. */
describe("safety", () => {
  it("1: addresses are judged by dated registries, and what is not allowed is refused", () => {
    assert.match(REGISTRIES.checked, /^\d{4}-\d\d-\d\d$/);
    assert.ok(
      REGISTRIES.sources.every(({ url }) =>
        url.startsWith("https://www.iana.org/"),
      ),
    );
    const guard = createGuard({ allowDocumentation: false });
    for (const address of [
      "10.0.0.1",
      "203.0.113.1",
      "::ffff:8.8.8.8",
      "4000::1",
    ])
      assert.equal(guard.judgeAddress(address).verdict, "refused", address);
  });

  it("2: one bad address among good ones spoils a host: of an MX, of an alias, of a policy's host", async () => {
    const inside = { answers: [a("x", MX_ADDRESS), a("x", "127.0.0.1")] };
    const policy = "mta-sts.fabrikam.example";
    const world = await openWorld({
      zone: {
        ...CONTOSO,
        [`${MX_HOST} A`]: {
          answers: inside.answers.map((one) => ({ ...one, name: MX_HOST })),
        },
        "smtp.contoso.com A": {
          answers: [
            cname("smtp.contoso.com", "in.example"),
            a("in.example", "192.168.0.9"),
          ],
        },
        "_mta-sts.fabrikam.example TXT": {
          answers: [txt("_mta-sts.fabrikam.example", "v=STSv1; id=1")],
        },
        [`${policy} A`]: { answers: [a(policy, "169.254.169.254")] },
      },
      options: { ownDomains: () => Promise.resolve(["contoso.com"]) },
    });
    for (const [look, known] of [
      ["relay", {}],
      ["tcp", { serverName: "smtp.contoso.com" }],
      ["mta-sts", {}],
    ] as const) {
      const result = await world.run(look, known);
      assert.equal(brief(result), "target");
      assert.match(because(result, "server.reachable"), /We do not connect to/);
      assert.ok(
        result.transcript?.some((line) => line.startsWith("Refused: ")),
        look,
      );
    }
    assert.equal(world.peer.connections(), 0);
    await world.close();
  });

  it("3: names are judged as they were typed, before anything folds them", () => {
    for (const name of [
      "127.1",
      "0x7f000001",
      "a\r\nb.example",
      "printer.local",
      "１.１.１.１",
    ])
      assert.equal(judgeHostName(name).verdict, "refused", name);
  });

  it("4: IPv4 inside IPv6 is refused without IPv4 being blocked, and only net.isIP's forms are addresses", () => {
    const guard = createGuard({ allowDocumentation: false });
    assert.equal(guard.judgeAddress("8.8.8.8").verdict, "allowed");
    for (const text of ["::ffff:8.8.8.8", "010.8.8.8", "134744072"])
      assert.equal(guard.judgeAddress(text).verdict, "refused");
  });

  it("5: only mail's ports, and 443", async () => {
    const world = await openWorld();
    for (const serverPort of [22, 80, 2525, 3389]) {
      const result = await world.run("tcp", { serverPort });
      assert.equal(brief(result), "us");
      assert.match(
        because(result, "server.reachable"),
        /only connect to ports/,
      );
    }
    assert.equal(world.peer.connections(), 0);
    await world.close();
  });

  it("6: everything has a cap", () => {
    assert.deepEqual(CAPS, {
      bannerMs: 15_000,
      stepMs: 10_000,
      dialogueMs: 30_000,
      dialogueBytes: 65_536,
    });
  });

  it("7: what would smuggle a command is refused, not stripped", () => {
    const bad = [
      "a\r\nDATA@b.example",
      "a\0@b.example",
      "<>@b.example",
      "a b@c.example",
    ];
    for (const text of bad) assert.equal(isMailbox(text), false, text);
    assert.throws(() => printVerb({ verb: "EHLO", name: "a b.example" }));
  });

  it("8: one known recipient inside, one outside, none guessed, in the name of a domain of ours", async () => {
    const world = await openWorld({ peer: { identity } });
    await world.run("relay");
    const asked = world.peer.heard.flatMap((line) =>
      line.includes("RCPT") ? [line.replace("TLS ", "")] : [],
    );
    assert.deepEqual(
      [...new Set(asked)],
      ["RCPT TO:<scanner@contoso.com>", "RCPT TO:<supplier@fabrikam.example>"],
    );
    await world.close();
    const foreign = await openWorld({
      options: { ownDomains: () => Promise.resolve(["northwind.example"]) },
    });
    assert.equal(brief(await foreign.run("relay")), "us");
    assert.equal(foreign.peer.connections(), 0);
    await foreign.close();
    assert.equal(LIMITS.recipients.times, 5);
  });

  it("9: strangers' hosts are looked up, never connected to", async () => {
    const world = await openWorld({
      zone: {
        "contoso.com MX": {
          answers: [mx("contoso.com", 1, "mx.gate.example")],
        },
        "mx.gate.example A": { answers: [a("mx.gate.example", MX_ADDRESS)] },
      },
    });
    const { signal } = new AbortController();
    const connecting = [
      "tcp",
      "greeting",
      "starttls",
      "certificate",
      "clock-skew",
      "tls-versions",
      "relay",
      "egress-ip",
    ];
    for (const look of connecting) {
      const result = await world.run(look, {}, signal);
      assert.equal(result.outcome, "could-not-look", look);
    }
    assert.deepEqual(brief(await world.run("mx")), {
      "sender.mx": ["mx.gate.example"],
    });
    assert.equal(world.peer.connections(), 0);
    await world.close();
  });

  it("10: budgets", () => {
    const HOUR = 3_600_000;
    assert.deepEqual(
      Object.entries(LIMITS).map(([kind, { times, windowMs }]) => [
        kind,
        times,
        windowMs,
      ]),
      [
        ["user", 10, HOUR],
        ["tenant", 60, HOUR],
        ["prober", 30, 60_000],
        ["address", 6, HOUR],
        ["recipients", 5, HOUR],
      ],
    );
  });

  it("11: the blocklist's key stands in no transcript and no sentence", async () => {
    const key = "abcdefghijklmnopqrstuvwxyz";
    for (const say of ["silence", { rcode: 5 }] as const) {
      const world = await openWorld({
        zone: { [`44.113.0.203.${key}.zen.dq.spamhaus.net A`]: say },
        options: { blocklistKey: key },
      });
      const result = await world.run("blocklist", {
        publicAddress: "203.0.113.44",
      });
      assert.equal(brief(result), "resolver");
      assert.equal(JSON.stringify(result).includes(key), false);
      await world.close();
    }
  });

  it("12: no password is ever sent: the verbs hold no AUTH, and no content either", () => {
    const files = readdirSync("src/probes", {
      recursive: true,
      encoding: "utf8",
    });
    const verbs = files.flatMap((file) =>
      file.endsWith(".ts")
        ? [
            ...readFileSync(`src/probes/${file}`, "utf8").matchAll(
              /verb: "([A-Z]+)"/g,
            ),
          ]
        : [],
    );
    const said = new Set(verbs.map(([, verb]) => verb));
    for (const verb of ["EHLO", "MAIL", "QUIT", "RCPT", "RSET", "STARTTLS"])
      said.delete(verb);
    assert.ok(verbs.length > 5);
    assert.deepEqual([...said], []);
  });

  it("13: a stranger's text is shown as text, without what would turn it round", async () => {
    const world = await openWorld({
      peer: { banner: "554 \u202e[evil](http://x)\u0007 <b>now</b>\u200b" },
    });
    const result = await world.run("greeting");
    const words = because(result, "server.greets");
    assert.match(words, /“554 \[evil\]\(http:\/\/x\) {1,2}<b>now<\/b>”/);
    assert.doesNotMatch(words, /[\u202e\u0007\u200b]/);
    await world.close();
  });
});
