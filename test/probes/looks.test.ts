import assert from "node:assert/strict";
import { makeCertificate } from "./certificates.ts";
import { a, cname, mx, type DnsSay } from "./dns-peer.ts";
import {
  because,
  brief,
  CONTOSO,
  MX_ADDRESS,
  MX_HOST,
  openWorld,
} from "./world.ts";
import { openProbeNetwork } from "../../src/probes/index.ts";

const SUBMISSION: Readonly<Record<string, DnsSay>> = {
  ...CONTOSO,
  "smtp.office365.com A": {
    answers: [a("smtp.office365.com", "198.51.100.87")],
  },
  "smtp.office365.com AAAA": { answers: [] },
};

describe("mx look", () => {
  const cases: Readonly<Record<string, readonly [DnsSay, unknown, RegExp]>> = {
    "names the servers, best first, without the impossible ones": [
      {
        answers: [
          mx("contoso.com", 20, "b.example"),
          mx("contoso.com", 10, MX_HOST),
          mx("contoso.com", 5, "printer.local"),
          mx("contoso.com", 10, "a.example"),
        ],
      },
      { "sender.mx": ["a.example", MX_HOST, "b.example"] },
      /taken in by a\.example, contoso-com/,
    ],
    "takes no record for an answer": [
      { answers: [] },
      { "sender.mx": [] },
      /has no MX record/,
    ],
    "takes the null MX for an answer": [
      { answers: [mx("contoso.com", 0, ".")] },
      { "sender.mx": [] },
      /names no server on the internet/,
    ],
    "takes a missing domain for an answer": [
      { rcode: 3 },
      { "sender.mx": [] },
      /does not exist/,
    ],
    "takes silence for nothing": ["silence", "resolver", /did not answer/],
    "takes REFUSED for nothing": [{ rcode: 5 }, "resolver", /REFUSED/],
  };
  for (const [what, [say, expected, words]] of Object.entries(cases))
    it(what, async () => {
      const world = await openWorld({ zone: { "contoso.com MX": say } });
      const result = await world.run("mx");
      assert.deepEqual(brief(result), expected);
      assert.match(because(result, "sender.mx"), words);
      await world.close();
    });

  it("leaves the addresses to their own look, which shows them with resolver and TTL", async () => {
    const world = await openWorld();
    const result = await world.run("addresses");
    assert.deepEqual(brief(result), { "server.addresses": [MX_ADDRESS] });
    assert.match(because(result, "server.addresses"), /no IPv6 address/);
    const { transcript = [] } = result;
    assert.ok(
      transcript.some(
        (line) =>
          line.includes(`${MX_HOST}: ${MX_ADDRESS} (TTL 300`) &&
          line.includes(world.dns.server),
      ),
    );
    await world.close();
  });

  it("asks DNS once, however many looks of one diagnosis want to know", async () => {
    const world = await openWorld();
    const { signal } = new AbortController();
    await Promise.all(
      ["mx", "relay", "tcp"].map((id) => world.run(id, {}, signal)),
    );
    assert.deepEqual(world.dns.asked.toSorted(), [
      `udp ${MX_HOST} A`,
      `udp ${MX_HOST} AAAA`,
      "udp contoso.com MX",
    ]);
    await world.close();
  });
});

describe("tcp look", () => {
  const cases: Readonly<Record<string, readonly [string, unknown, RegExp]>> = {
    "an open port": ["", { "server.reachable": true }, /came up/],
    "a port that swallows packets": [
      "drop",
      { "server.reachable": false },
      /swallows the packets/,
    ],
    "a closed port": ["refuse", { "server.reachable": false }, /is refused/],
  };
  for (const [what, [to, expected, words]] of Object.entries(cases))
    it(`sees ${what}`, async () => {
      const world = await openWorld(
        to === ""
          ? {}
          : { routes: () => [{ address: MX_ADDRESS, port: 25, to }] },
      );
      const result = await world.run("tcp");
      assert.deepEqual(brief(result), expected);
      assert.match(because(result, "server.reachable"), words);
      await world.close();
    });

  it("calls a missing way our network's fault, not a closed port", async () => {
    const world = await openWorld({ routes: () => [] });
    assert.equal(brief(await world.run("tcp")), "network");
    await world.close();
  });

  it("takes the device's server and port", async () => {
    const world = await openWorld({
      zone: SUBMISSION,
      routes: () => [{ address: "198.51.100.87", port: 587, to: "refuse" }],
    });
    const known = { serverName: "smtp.office365.com", serverPort: 587 };
    assert.deepEqual(brief(await world.run("tcp", known)), {
      "server.reachable": false,
    });
    const odd = await world.run("tcp", { ...known, serverPort: 2525 });
    assert.match(because(odd, "server.reachable"), /only connect to ports/);
    await world.close();
  });

  it("does not knock at strangers' doors, and does at the tenant's own", async () => {
    const zone = {
      "mail.fabrikam.example A": {
        answers: [a("mail.fabrikam.example", MX_ADDRESS)],
      },
      "mail.fabrikam.example AAAA": { answers: [] },
    };
    const known = { serverName: "mail.fabrikam.example" };
    const closed = await openWorld({ zone });
    const refused = await closed.run("tcp", known);
    assert.equal(brief(refused), "us");
    assert.match(because(refused, "server.reachable"), /neither to Microsoft/);
    assert.equal(closed.peer.connections(), 0);
    await closed.close();
    const open = await openWorld({
      zone,
      options: { ownDomains: () => Promise.resolve(["fabrikam.example"]) },
    });
    assert.deepEqual(brief(await open.run("tcp", known)), {
      "server.reachable": true,
    });
    await open.close();
  });
});

describe("submission look", () => {
  it("sees the door and whether it offers signing in", async () => {
    const world = await openWorld({
      zone: SUBMISSION,
      peer: {
        identity: makeCertificate({ name: "smtp.office365.com" }),
        offersInTls: ["AUTH LOGIN XOAUTH2"],
      },
      routes: (to) => [{ address: "198.51.100.87", port: 587, to }],
    });
    const result = await world.run("submission", {
      serverName: "smtp.office365.com",
      serverPort: 587,
    });
    assert.deepEqual(brief(result), {
      "server.reachable": true,
      "server.offers-starttls": true,
      "server.offers-sign-in": true,
    });
    assert.match(
      because(result, "server.reachable"),
      /offers signing in once TLS is up/,
    );
    assert.equal(
      world.peer.heard.some((line) => /AUTH|MAIL|RCPT/.test(line)),
      false,
    );
    await world.close();
  });

  it("stays away when the device does not sign in", async () => {
    const world = await openWorld();
    const result = await world.run("submission", { serverName: MX_HOST });
    assert.deepEqual(brief(result), {});
    assert.equal(world.peer.connections(), 0);
    await world.close();
  });

  it("sees a port that swallows packets", async () => {
    const world = await openWorld({
      zone: SUBMISSION,
      routes: () => [{ address: "198.51.100.87", port: 587, to: "drop" }],
    });
    const result = await world.run("submission", {
      serverName: "smtp.office365.com",
    });
    assert.deepEqual(brief(result), { "server.reachable": false });
    await world.close();
  });
});

describe("server-role look", () => {
  const zone: Readonly<Record<string, DnsSay>> = {
    ...CONTOSO,
    "gated.example MX": {
      answers: [mx("gated.example", 1, "mx.gate.example")],
    },
    "broken.example MX": { rcode: 2 },
    "smtp.contoso.com A": {
      answers: [
        cname("smtp.contoso.com", "smtp.office365.com"),
        a("smtp.office365.com", "198.51.100.87"),
      ],
    },
    "mail.contoso.com A": { answers: [a("mail.contoso.com", "203.0.113.9")] },
    "mail.fabrikam.example A": {
      answers: [a("mail.fabrikam.example", "203.0.113.10")],
    },
    "inside.fabrikam.example A": {
      answers: [a("inside.fabrikam.example", "10.1.2.3")],
    },
    "c0ntoso.com A": { answers: [a("c0ntoso.com", "203.0.113.66")] },
    "slow.fabrikam.example A": "silence",
  };
  const cases: readonly (readonly [
    string | undefined,
    unknown,
    RegExp,
    string?,
  ])[] = [
    ["smtp.office365.com", { "server.role": "submission" }, /sign in/],
    ["SMTP.Office365.com.", { "server.role": "submission" }, /sign in/],
    ["smtp-legacy.office365.com", { "server.role": "submission" }, /sign in/],
    ["smtp.contoso.com", { "server.role": "submission" }, /smtp\.office365/],
    [MX_HOST, { "server.role": "tenant-mx" }, /mail to contoso\.com/],
    [
      "fabrikam-com.mail.protection.outlook.com",
      { "server.role": "other-tenant-mx" },
      /the one for contoso\.com is contoso-com/,
    ],
    [
      "contoso-com.o-v1.mx.microsoft",
      { "server.role": "tenant-mx" },
      /mail to contoso\.com/,
    ],
    [
      "fabrikam-com.o-v1.mx.microsoft",
      { "server.role": "other-tenant-mx" },
      /the one for contoso\.com/,
    ],
    [
      "gated-example.mail.protection.outlook.com",
      { "server.role": "tenant-mx" },
      /gated\.example/,
      "gated.example",
    ],
    [
      "gated.mail.protection.outlook.com",
      "target",
      /DNS does not tell/,
      "gated.example",
    ],
    ["x.mail.protection.outlook.com", "resolver", /SERVFAIL/, "broken.example"],
    [
      "hotmail-com.olc.protection.outlook.com",
      { "server.role": "other" },
      /Outlook\.com/,
    ],
    ["192.168.1.10", { "server.role": "own-server" }, /private network/],
    ["[10.0.0.5]", { "server.role": "own-server" }, /private network/],
    ["203.0.113.9", { "server.role": "other" }, /is an address/],
    ["mailserver", { "server.role": "own-server" }, /only your own network/],
    ["ex01.contoso.local", { "server.role": "own-server" }, /only your own/],
    ["mail.contoso.com", { "server.role": "own-server" }, /your own domain/],
    ["inside.fabrikam.example", { "server.role": "own-server" }, /10\.1\.2\.3/],
    ["mail.fabrikam.example", { "server.role": "other" }, /neither/],
    ["c0ntoso.com", { "server.role": "other" }, /looks like contoso\.com/],
    ["slow.fabrikam.example", "resolver", /did not answer/],
    ["gone.fabrikam.example", "target", /no address in DNS/],
    [undefined, "us", /not known/],
    ["127.1", "us", /address or a number/],
    ["bad name\r\n.example", "us", /not a host name/],
  ];
  for (const [serverName, expected, words, domain] of cases)
    it(`judges ${JSON.stringify(serverName)}${domain === undefined ? "" : ` for ${domain}`}`, async () => {
      const world = await openWorld({ zone });
      const result = await world.run("server-role", {
        ...(serverName === undefined ? {} : { serverName }),
        ...(domain === undefined
          ? {}
          : { senderDomain: domain, senderAddress: `a@${domain}` }),
      });
      assert.deepEqual(brief(result), expected);
      assert.match(because(result, "server.role"), words);
      assert.equal(world.peer.connections(), 0);
      await world.close();
    });
});

describe("probes", () => {
  it("do nothing for somebody who has gone", async () => {
    const world = await openWorld();
    for (const look of world.looks) {
      const result = await world.run(look.id, {}, AbortSignal.abort());
      assert.equal(brief(result), "us");
    }
    assert.equal(world.dns.asked.length + world.peer.connections(), 0);
    await world.close();
  });

  it("never throw, even when the ground breaks away", async () => {
    const world = await openWorld({
      options: { ownDomains: () => Promise.reject(new Error("gone")) },
    });
    assert.equal(brief(await world.run("relay")), "us");
    await world.close();
  });

  it("refuse to open with settings that would leak or cannot work", async () => {
    const world = await openWorld();
    const open = (options: {
      readonly dnsServers: readonly string[];
      readonly routeTableFile?: string;
    }) => {
      openProbeNetwork({
        allowDocumentation: false,
        standsIn: "office",
        clock: { now: () => "" },
        ...options,
      });
    };
    assert.throws(
      () => open({ dnsServers: ["dns.example"] }),
      /not a DNS server/,
    );
    assert.throws(
      () => open({ dnsServers: [world.dns.server], routeTableFile: "/none" }),
      /cannot be read/,
    );
    await world.close();
  });

  it("leave nothing open behind", async () => {
    const scripts = [
      { banner: () => undefined },
      { banner: "421 later" },
      { replies: { EHLO: () => undefined } },
      { offers: [] },
    ];
    const open = () =>
      process
        .getActiveResourcesInfo()
        .filter((kind) => /TCPSocket|UDP/.test(kind)).length;
    const before = open();
    for (const peer of scripts) {
      const caps = { bannerMs: 60, stepMs: 60 };
      const world = await openWorld({ peer, options: { caps } });
      for (let i = 0; i < 5; i += 1) await world.run("relay");
      await world.close();
    }
    while (open() > before)
      await new Promise((resolve) => setImmediate(resolve));
  });
});
