import assert from "node:assert/strict";
import { createSecureContext, TLSSocket } from "node:tls";
import type { ProbeNetworkOptions } from "../../src/probes/index.ts";
import { makeCertificate, type TestIdentity } from "./certificates.ts";
import { a, startDns } from "./dns-peer.ts";
import { startPeer, type PeerScript } from "./peers.ts";
import {
  because,
  brief,
  CONTOSO,
  MX_ADDRESS,
  MX_HOST,
  openWorld,
} from "./world.ts";

const authority = makeCertificate({
  name: "Test authority",
  isAuthority: true,
});
const identity = makeCertificate({ name: MX_HOST, issuer: authority });
const trusting = { authorities: [authority.cert], issuersOfMicrosoft: [] };
const SIGN_IN = "smtp.office365.com";
const SIGN_IN_ADDRESS = "198.51.100.87";
const WITH_SIGN_IN = {
  ...CONTOSO,
  [`${SIGN_IN} A`]: { answers: [a(SIGN_IN, SIGN_IN_ADDRESS)] },
  [`${SIGN_IN} AAAA`]: { answers: [] },
};

/** One look at one server. */
async function see(
  look: string,
  peer: PeerScript,
  options: Partial<ProbeNetworkOptions> = trusting,
) {
  const world = await openWorld({ peer, options });
  const result = await world.run(look);
  const connections = world.peer.connections();
  await world.close();
  return { result, connections, heard: world.peer.heard };
}

describe("greeting look", () => {
  const cases: Readonly<
    Record<string, readonly [PeerScript, unknown, RegExp]>
  > = {
    "a greeting": [{}, { "server.greets": true }, /greets: “220 peer/],
    "a refusal at the door, which is a greeting too": [
      { banner: "554 5.7.1 No" },
      { "server.greets": true },
      /turned us away/,
    ],
    "silence behind an open port": [
      { banner: () => undefined },
      { "server.greets": false },
      /said nothing/,
    ],
    "a connection cut before the greeting": [
      // Not at once: a reset may overtake the connection itself.
      { banner: (socket) => setTimeout(() => socket.resetAndDestroy(), 20) },
      { "server.greets": false },
      /was cut/,
    ],
    "something that is not SMTP": [
      { banner: "SSH-2.0-OpenSSH_9.6" },
      { "server.greets": false },
      /does not speak SMTP/,
    ],
  };
  for (const [what, [peer, facts, words]] of Object.entries(cases))
    it(`sees ${what}`, async () => {
      const { result, heard } = await see("greeting", peer);
      assert.deepEqual(brief(result), facts);
      assert.match(because(result, "server.greets"), words);
      // It has what it wanted and goes no further.
      assert.equal(heard.includes("EHLO contoso.com"), false);
    });
});

describe("starttls look", () => {
  it("sees the offer, and goes no further", async () => {
    const { result, heard } = await see("starttls", { identity });
    assert.deepEqual(brief(result), { "server.offers-starttls": true });
    assert.equal(heard.includes("STARTTLS"), false);
  });

  it("sees that there is none, with what is offered instead", async () => {
    const { result } = await see("starttls", { offers: ["SIZE 1000"] });
    assert.deepEqual(brief(result), { "server.offers-starttls": false });
    assert.match(because(result, "server.offers-starttls"), /SIZE 1000/);
  });

  it("says nothing where EHLO was refused", async () => {
    const { result } = await see("starttls", { replies: { EHLO: "502 No" } });
    assert.equal(brief(result), "target");
  });
});

describe("certificate look", () => {
  const day = 86_400_000;
  const stranger = makeCertificate({ name: "Stranger", isAuthority: true });
  const cases: Readonly<
    Record<
      string,
      readonly [TestIdentity, Partial<ProbeNetworkOptions>, string, RegExp]
    >
  > = {
    "one in order": [identity, trusting, "trusted", /in order/],
    "one that has expired": [
      makeCertificate({
        name: MX_HOST,
        issuer: authority,
        validFrom: new Date(Date.now() - 9 * day),
        validTo: new Date(Date.now() - day),
      }),
      trusting,
      "expired",
      /has expired/,
    ],
    "one that is not valid yet": [
      makeCertificate({
        name: MX_HOST,
        issuer: authority,
        validFrom: new Date(Date.now() + day),
        validTo: new Date(Date.now() + 9 * day),
      }),
      trusting,
      "untrusted",
      /not valid yet/,
    ],
    "one for another name": [
      makeCertificate({ name: "mx.evil.example", issuer: authority }),
      trusting,
      "wrong-name",
      /another name/,
    ],
    "one signed by itself": [
      makeCertificate({ name: MX_HOST }),
      trusting,
      "untrusted",
      /signed by itself/,
    ],
    "a leaf only": [
      makeCertificate({ name: MX_HOST, issuer: stranger }),
      trusting,
      "untrusted",
      /does not send the certificates/,
    ],
    "one that a firewall made": [
      identity,
      { authorities: [authority.cert] },
      "intercepted",
      /does not sign for Microsoft/,
    ],
  };
  for (const [what, [shown, options, verdict, words]] of Object.entries(cases))
    it(`judges ${what}`, async () => {
      const { result } = await see("certificate", { identity: shown }, options);
      assert.deepEqual(brief(result), { "server.certificate": verdict });
      assert.match(because(result, "server.certificate"), words);
      assert.ok(
        (result.transcript ?? []).some((line) =>
          /^Certificate CN=.+SHA-256 (?:[0-9A-F]{2}:){31}/.test(line),
        ),
      );
    });

  it("never calls a certificate's fault a missing STARTTLS, nor the other way round", async () => {
    const none = await see("certificate", { offers: [] });
    assert.equal(brief(none.result), "target");
    assert.match(because(none.result, "server.certificate"), /not offer TLS/);
    const bad = await see(
      "starttls",
      { identity: makeCertificate({ name: MX_HOST }) },
      trusting,
    );
    assert.deepEqual(brief(bad.result), { "server.offers-starttls": true });
  });
});

describe("clock-skew look", () => {
  const at = (seconds: number) =>
    new Date(Date.parse("2026-11-20T08:41:22.113Z") + seconds * 1000)
      .toUTCString()
      .replace("GMT", "+0000");
  for (const [ahead, words] of [
    [0, /the same time/],
    [420, /420 seconds behind/],
    [-95, /95 seconds ahead/],
  ] as const)
    it(`reads the time in the greeting: ${ahead} s`, async () => {
      const { result } = await see("clock-skew", {
        banner: `220 ${MX_HOST} Microsoft ESMTP MAIL Service ready at ${at(ahead)} [08DE2A6028D26C22]`,
      });
      assert.deepEqual(brief(result), {
        "network.clock-skew": ahead === 0 ? 0 : -ahead,
      });
      assert.match(because(result, "network.clock-skew"), words);
    });

  it("says nothing where no time is told", async () => {
    const { result } = await see("clock-skew", {});
    assert.equal(brief(result), "target");
  });
});

describe("egress-ip look", () => {
  it("reads the address in the answer to EHLO", async () => {
    const { result } = await see("egress-ip", {
      hello: `${MX_HOST} Hello [203.0.113.44]`,
    });
    assert.deepEqual(brief(result), {
      "sender.public-address": "203.0.113.44",
    });
  });

  for (const hello of [
    `${MX_HOST} Hello [10.0.0.9]`,
    `${MX_HOST} Hello you`,
    `${MX_HOST} Hello [999.1.1.1]`,
  ])
    it(`takes nothing from “${hello}”`, async () => {
      const { result } = await see("egress-ip", { hello });
      assert.equal(brief(result), "target");
    });
});

describe("ports look", () => {
  it("tells open ports from shut ones", async () => {
    const world = await openWorld({
      zone: WITH_SIGN_IN,
      routes: (to) => [
        { address: MX_ADDRESS, port: 25, to: "drop" },
        { address: SIGN_IN_ADDRESS, port: 587, to },
        { address: SIGN_IN_ADDRESS, port: 465, to: "refuse" },
      ],
    });
    const result = await world.run("ports");
    assert.deepEqual(brief(result), {
      "network.ports-open": [587],
      "network.ports-shut": [25, 465],
    });
    assert.match(because(result, "network.ports-shut"), /no mail on port 465/);
    await world.close();
  });

  it("claims nothing where there is no way at all", async () => {
    const world = await openWorld({ zone: WITH_SIGN_IN, routes: () => [] });
    assert.equal(brief(await world.run("ports")), "network");
    await world.close();
  });
});

describe("submission look", () => {
  const known = { serverName: SIGN_IN, serverPort: 587 };
  const shown = makeCertificate({ name: SIGN_IN });

  it("sees AUTH stripped inside TLS, and a missing STARTTLS", async () => {
    for (const [script, facts] of [
      [
        { identity: shown, offersInTls: ["SIZE 1"] },
        {
          "server.reachable": true,
          "server.offers-starttls": true,
          "server.offers-sign-in": false,
        },
      ],
      [
        { offers: ["SIZE 1", "XXXXXXXA"] },
        { "server.reachable": true, "server.offers-starttls": false },
      ],
    ] as const) {
      const world = await openWorld({
        zone: WITH_SIGN_IN,
        peer: script,
        routes: (to) => [{ address: SIGN_IN_ADDRESS, port: 587, to }],
      });
      assert.deepEqual(brief(await world.run("submission", known)), facts);
      await world.close();
    }
  });

  it("keeps a certificate's fault apart", async () => {
    const world = await openWorld({
      zone: WITH_SIGN_IN,
      peer: { identity: shown, offersInTls: ["AUTH LOGIN XOAUTH2"] },
      routes: (to) => [{ address: SIGN_IN_ADDRESS, port: 587, to }],
    });
    const result = await world.run("submission", known);
    assert.match(
      because(result, "server.offers-sign-in"),
      /AUTH LOGIN XOAUTH2. Before TLS it does not/,
    );
    await world.close();
  });

  it("looks at the usual door, and says nothing of a server it does not know", async () => {
    const world = await openWorld({
      zone: WITH_SIGN_IN,
      peer: { identity: shown },
      routes: (to) => [{ address: SIGN_IN_ADDRESS, port: 587, to }],
    });
    const result = await world.run("submission");
    assert.deepEqual(brief(result), {});
    assert.ok((result.transcript ?? []).length > 5);
    await world.close();
  });
});

describe("tls-versions look", () => {
  /** A server that takes these versions only. */
  const only = (
    minVersion: "TLSv1" | "TLSv1.2",
    maxVersion: Max,
    tellsOff: readonly string[] = [],
  ): PeerScript => ({
    replies: {
      STARTTLS: (plain) => {
        plain.removeAllListeners("data");
        plain.write("220 go\r\n");
        const socket = new TLSSocket(plain, {
          isServer: true,
          secureContext: createSecureContext({
            cert: identity.cert,
            key: identity.key,
            minVersion,
            maxVersion,
            ciphers: "DEFAULT@SECLEVEL=0",
          }),
        });
        socket.on("error", () => socket.destroy());
        socket.on("data", (chunk: Buffer) => {
          if (!chunk.toString("latin1").startsWith("EHLO")) return;
          const isToldOff = tellsOff.includes(socket.getProtocol() ?? "");
          socket.write(
            isToldOff
              ? "421 4.7.66 TLS 1.0 and 1.1 are not supported.\r\n"
              : "250 inside\r\n",
          );
        });
      },
    },
  });
  type Max = "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";

  for (const [min, max, versions, connections] of [
    ["TLSv1.2", "TLSv1.3", ["TLSv1.2", "TLSv1.3"], 3],
    ["TLSv1.2", "TLSv1.2", ["TLSv1.2"], 3],
    ["TLSv1", "TLSv1.3", ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"], 4],
    ["TLSv1", "TLSv1", ["TLSv1"], 3],
  ] as const)
    it(`sees ${versions.join(", ")} in ${connections} connections`, async () => {
      const seen = await see("tls-versions", only(min, max));
      assert.deepEqual(brief(seen.result), { "server.tls-versions": versions });
      assert.equal(seen.connections, connections);
    });

  it("takes a telling-off after the handshake for a refusal (421 4.7.66)", async () => {
    const old = ["TLSv1", "TLSv1.1"];
    const world = await openWorld({
      peer: only("TLSv1", "TLSv1.3", old),
      options: trusting,
    });
    const result = await world.run("tls-versions");
    assert.deepEqual(brief(result), {
      "server.tls-versions": ["TLSv1.2", "TLSv1.3"],
    });
    // And it is no wish to be left alone.
    assert.deepEqual(brief(await world.run("tcp")), {
      "server.reachable": true,
    });
    await world.close();
  });

  it("waits for a shut port once", async () => {
    const world = await openWorld({
      routes: () => [{ address: MX_ADDRESS, port: 25, to: "drop" }],
    });
    assert.equal(brief(await world.run("tls-versions")), "network");
    await world.close();
  });

  it("tells nothing of a server without TLS", async () => {
    const { result } = await see("tls-versions", { offers: [] });
    assert.equal(brief(result), "target");
  });
});

describe("resolver-view look", () => {
  async function view(
    own: Parameters<typeof startDns>[0],
    open?: Parameters<typeof startDns>[0],
  ) {
    const isSilent = Object.values(open ?? {}).includes("silence");
    const publicDns = await startDns(open ?? {});
    const world = await openWorld({
      zone: { ...CONTOSO, ...own },
      options:
        open === undefined
          ? {}
          : {
              publicResolvers: [publicDns.server],
              ...(isSilent ? { caps: { dnsMs: 300 } } : {}),
            },
    });
    const result = await world.run("resolver-view");
    await Promise.all([world.close(), publicDns.close()]);
    return result;
  }
  const open = {
    [`${MX_HOST} A`]: { answers: [a(MX_HOST, MX_ADDRESS)] },
    [`${MX_HOST} AAAA`]: { answers: [] },
  };

  it("sees both agree", async () => {
    assert.deepEqual(brief(await view({}, open)), {
      "server.name-resolves": true,
      "network.resolver-agrees": true,
    });
  });

  it("sees a resolver that gives an address of its own", async () => {
    const result = await view(
      { [`${MX_HOST} A`]: { answers: [a(MX_HOST, "203.0.113.99")] } },
      open,
    );
    assert.deepEqual(brief(result), {
      "server.name-resolves": true,
      "network.resolver-agrees": false,
    });
    assert.match(
      because(result, "network.resolver-agrees"),
      /says 203\.0\.113\.99 .+ public DNS says 198\.51\.100\.25/,
    );
  });

  it("sees a resolver that does not know the name", async () => {
    const result = await view({ [`${MX_HOST} A`]: { rcode: 3 } }, open);
    assert.deepEqual(brief(result), {
      "server.name-resolves": false,
      "network.resolver-agrees": false,
    });
  });

  it("does not compare with nobody, nor with a public resolver that is silent", async () => {
    assert.deepEqual(brief(await view({})), { "server.name-resolves": true });
    const silent = {
      [`${MX_HOST} A`]: "silence",
      [`${MX_HOST} AAAA`]: "silence",
    } as const;
    assert.deepEqual(brief(await view({}, silent)), {
      "server.name-resolves": true,
    });
  });

  it("takes SERVFAIL for nothing", async () => {
    const result = await view({ [`${MX_HOST} A`]: { rcode: 2 } }, open);
    assert.equal(brief(result), "resolver");
  });
});

describe("one visit for all looks", () => {
  it("needs one connection for seven looks, and hears no content", async () => {
    const world = await openWorld({
      peer: { identity, hello: `${MX_HOST} Hello [203.0.113.44]` },
      options: trusting,
    });
    const { signal } = new AbortController();
    const ids = [
      "tcp",
      "greeting",
      "egress-ip",
      "starttls",
      "certificate",
      "clock-skew",
      "relay",
    ];
    const results = await Promise.all(
      ids.map((id) => world.run(id, {}, signal)),
    );
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ["saw", "saw", "saw", "saw", "saw", "could-not-look", "saw"],
    );
    assert.equal(world.peer.connections(), 1);
    assert.equal(
      world.peer.heard.some((line) => /DATA|BDAT|AUTH|VRFY/.test(line)),
      false,
    );
    await world.close();
  });

  it("says the envelope inside TLS as one group too", async () => {
    const world = await openWorld({ peer: { identity }, options: trusting });
    await world.run("relay");
    const heard = world.peer.heard.filter((line) => !line.endsWith("QUIT"));
    assert.deepEqual(heard, [
      "EHLO contoso.com",
      "MAIL FROM:<scanner@contoso.com>",
      "RCPT TO:<scanner@contoso.com>",
      "RCPT TO:<supplier@fabrikam.example>",
      "RSET",
      "STARTTLS",
      "TLS EHLO contoso.com",
      "TLS MAIL FROM:<scanner@contoso.com>",
      "TLS RCPT TO:<scanner@contoso.com>",
      "TLS RCPT TO:<supplier@fabrikam.example>",
    ]);
    await world.close();
  });

  it("takes the second address when the first is shut", async () => {
    const spare = await startPeer({ identity });
    const second = "198.51.100.26";
    const world = await openWorld({
      zone: {
        ...CONTOSO,
        [`${MX_HOST} A`]: {
          answers: [a(MX_HOST, MX_ADDRESS), a(MX_HOST, second)],
        },
      },
      routes: () => [
        { address: MX_ADDRESS, port: 25, to: "refuse" },
        { address: second, port: 25, to: spare.to },
      ],
    });
    assert.deepEqual(brief(await world.run("tcp")), {
      "server.reachable": true,
    });
    assert.equal(spare.connections(), 1);
    await Promise.all([world.close(), spare.close()]);
  });
});
