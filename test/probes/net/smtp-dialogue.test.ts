import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import {
  holdDialogue,
  type DialoguePlan,
  type DialogueReport,
} from "../../../src/probes/net/smtp-dialogue.ts";
import {
  CAPS,
  SmtpSession,
  type SessionCaps,
} from "../../../src/probes/net/smtp-session.ts";
import { certificateFault } from "../../../src/probes/net/certificate.ts";
import { makeCertificate } from "../certificates.ts";
import {
  mayFallSilent,
  startPeer,
  type Peer,
  type PeerScript,
} from "../peers.ts";

const HOST = "mx.contoso.com";
const authority = makeCertificate({
  name: "Test authority",
  isAuthority: true,
});
const identity = makeCertificate({ name: HOST, issuer: authority });
const QUICK = { ...CAPS, bannerMs: 300, stepMs: 300, dialogueMs: 5000 };

const envelope = {
  from: "scanner@contoso.com",
  to: ["scanner@contoso.com", "supplier@fabrikam.example"],
} as const;
const plan: DialoguePlan = {
  greeting: "contoso.com",
  tls: { host: HOST, ca: [authority.cert] },
  envelope: () => Promise.resolve(envelope),
  style: "grouped",
};

interface Played {
  readonly report: DialogueReport;
  readonly peer: Peer;
  readonly transcript: readonly string[];
}

async function play(
  script: PeerScript,
  wanted: Partial<DialoguePlan> = {},
  caps: SessionCaps = mayFallSilent(script) ? QUICK : CAPS,
): Promise<Played> {
  const peer = await startPeer(script);
  const socket = connect(peer.port, "127.0.0.1");
  socket.on("error", () => undefined);
  const session = new SmtpSession(socket, new AbortController().signal, caps);
  const report = await holdDialogue(session, { ...plan, ...wanted });
  await peer.close();
  return { report, peer, transcript: session.transcript };
}

const codes = (report: DialogueReport) => ({
  plain: report.plain?.recipients.map(({ reply }) => reply.code),
  inTls: report.inTls?.recipients.map(({ reply }) => reply.code),
});

describe("SMTP dialogue", () => {
  it("gets both verdicts in one connection, in plain and inside TLS", async () => {
    const { report, peer, transcript } = await play({
      identity,
      hello: "mx.contoso.com Hello [203.0.113.44]",
      replies: {
        "RCPT TO:<supplier@fabrikam.example>": "550 5.7.64 Relay Access Denied",
      },
    });
    assert.equal(report.stop, undefined);
    assert.equal(report.group, "taken");
    assert.equal(report.seenFrom, "203.0.113.44");
    assert.deepEqual(codes(report), { plain: [250, 550], inTls: [250, 250] });
    assert.equal(
      report.tls.tls === "up" && report.tls.facts.version,
      "TLSv1.3",
    );
    assert.equal(peer.connections(), 1);
    assert.equal(
      peer.heard.some((line) => /\b(?:DATA|BDAT|VRFY|EXPN|AUTH)\b/.test(line)),
      false,
    );
    assert.ok(transcript.some((line) => /^\d\.\d{3} S: 250 /.test(line)));
  });

  it("says the group as one packet only where PIPELINING is offered", async () => {
    const { report, peer } = await play({ identity, offers: ["STARTTLS"] });
    assert.equal(report.group, "not-tried");
    assert.deepEqual(codes(report), { plain: [250, 250], inTls: [250, 250] });
    assert.deepEqual(peer.heard.slice(0, 6), [
      "EHLO contoso.com",
      "MAIL FROM:<scanner@contoso.com>",
      "RCPT TO:<scanner@contoso.com>",
      "RCPT TO:<supplier@fabrikam.example>",
      "RSET",
      "STARTTLS",
    ]);
  });

  it("notices that a group was not understood", async () => {
    const { report } = await play({
      replies: { STARTTLS: "503 5.5.1 Bad sequence of commands" },
    });
    assert.equal(report.group, "not-taken");
  });

  it("asks a recipient that is one too many again, alone", async () => {
    let asked = 0;
    const { report } = await play(
      {
        offers: [],
        replies: {
          "RCPT TO:<supplier@fabrikam.example>": (socket) => {
            asked += 1;
            socket.write(
              asked === 1 ? "452 4.5.3 Too many\r\n" : "550 5.7.64 No\r\n",
            );
          },
        },
      },
      { style: "one-by-one" },
    );
    assert.deepEqual(codes(report).plain, [250, 550]);
  });

  it("keeps a missing STARTTLS apart from a refused one", async () => {
    const missing = await play({ offers: ["PIPELINING"] });
    assert.equal(missing.report.tls.tls, "not-offered");
    assert.equal(missing.report.stop, undefined);
    const refused = await play(
      { replies: { STARTTLS: "454 4.7.0 TLS not available" } },
      { style: "one-by-one" },
    );
    assert.equal(refused.report.tls.tls, "refused");
    assert.deepEqual(codes(refused.report).plain, [250, 250]);
  });

  it("drops and reports what comes in plain behind the 220 of STARTTLS", async () => {
    const injected =
      "250-evil.example Hello [198.51.100.66]\r\n250 AUTH PLAIN\r\n";
    let isFirst = true;
    const { report, transcript } = await play({
      identity,
      replies: {
        QUIT: "221 bye",
        STARTTLS: `220 2.0.0 go ahead\r\n${injected.trimEnd()}`,
        "TLS EHLO": (socket) => {
          assert.equal(isFirst, true);
          isFirst = false;
          socket.write("250-mx.contoso.com Hello\r\n250 CHUNKING\r\n");
        },
      },
    });
    assert.equal(
      report.tls.tls === "up" && report.tls.injectedBytes,
      injected.length,
    );
    assert.deepEqual(report.offeredInTls, ["CHUNKING"]);
    assert.ok(transcript.some((line) => line.includes("were dropped")));
  });

  it("calls a stalled TLS handshake stalled", async () => {
    const { report } = await play({
      replies: {
        STARTTLS: (socket) => {
          socket.write("220 go\r\n");
          socket.pause();
        },
      },
    });
    assert.equal(report.tls.tls, "stalled");
    assert.deepEqual(codes(report).plain, [250, 250]);
  });

  it("calls a handshake that is no TLS failed", async () => {
    const { report } = await play({
      replies: {
        STARTTLS: (socket) => {
          socket.write("220 go\r\n");
          socket.once("data", () => socket.write("500 what is this\r\n"));
        },
      },
    });
    assert.ok(report.tls.tls === "failed");
    assert.match(report.tls.because, /not TLS/);
  });

  it("calls a connection that is cut in the handshake failed", async () => {
    const { report } = await play({
      replies: {
        STARTTLS: (socket) => {
          socket.write("220 go\r\n");
          socket.once("data", () => socket.resetAndDestroy());
        },
      },
    });
    assert.equal(report.tls.tls, "failed");
  });
});

describe("a server that does not play along", () => {
  const ends: Readonly<
    Record<string, readonly [PeerScript, string, Partial<SessionCaps>?]>
  > = {
    "closes before its greeting": [
      { banner: (socket) => socket.end() },
      "banner closed",
    ],
    "cuts the connection": [
      { banner: (socket) => socket.resetAndDestroy() },
      "banner reset",
    ],
    "greets too late": [{ banner: () => undefined }, "banner silent"],
    "is a tarpit": [
      {
        banner: (socket) => {
          const drip = setInterval(() => socket.write("2"), 20);
          socket.on("close", () => clearInterval(drip));
        },
      },
      "banner tarpit",
    ],
    "greets without end, line after line": [
      { banner: (socket) => flood(socket, "220-hello\r\n".repeat(1000)) },
      "banner too-much",
    ],
    "greets without end, in one line": [
      { banner: (socket) => flood(socket, "220 hello ".repeat(1000)) },
      "banner too-much",
    ],
    "speaks something else": [
      { banner: "HTTP/1.1 400 Bad Request" },
      "banner not-smtp",
    ],
    "falls silent after EHLO": [
      { replies: { EHLO: () => undefined } },
      "ehlo silent",
    ],
    "hangs up at MAIL": [
      { offers: [], replies: { MAIL: (socket) => socket.end() } },
      "envelope closed",
    ],
    "keeps us longer than a dialogue may last": [
      { replies: { EHLO: () => undefined } },
      "ehlo silent",
      { stepMs: 60_000, dialogueMs: 120 },
    ],
  };
  for (const [what, [script, expected, caps]] of Object.entries(ends))
    it(what, async () => {
      const { report } = await play(script, {}, { ...QUICK, ...caps });
      assert.equal(
        report.stop?.why === "ended" && `${report.stop.at} ${report.stop.end}`,
        expected,
      );
    });

  const refusals: Readonly<Record<string, readonly [PeerScript, string]>> = {
    "554 as greeting": [{ banner: "554 5.7.1 Go away" }, "banner 554"],
    "421 as greeting": [{ banner: "421 4.3.2 Later" }, "banner 421"],
    "502 to EHLO": [{ replies: { EHLO: "502 no" } }, "ehlo 502"],
    "421 to MAIL": [
      { offers: [], replies: { MAIL: "421 4.4.2 Later" } },
      "envelope 421",
    ],
    "421 to RCPT in a group": [
      { replies: { RCPT: "421 4.4.2 Later" } },
      "envelope 421",
    ],
    "500 to RSET": [
      { offers: [], replies: { RSET: "500 no" } },
      "envelope 500",
    ],
    "554 to EHLO inside TLS": [
      { identity, replies: { "TLS EHLO": "554 no" } },
      "ehlo-in-tls 554",
    ],
  };
  for (const [what, [script, expected]] of Object.entries(refusals))
    it(`answers ${what}`, async () => {
      const { report } = await play(script);
      assert.equal(
        report.stop?.why === "refused" &&
          `${report.stop.at} ${report.stop.reply.code}`,
        expected,
      );
      if (expected.endsWith("421")) assert.notEqual(report.group, "not-taken");
    });

  it("refuses at MAIL: the replies to RCPT then mean nothing", async () => {
    for (const style of ["grouped", "one-by-one"] as const) {
      const { report } = await play(
        {
          identity,
          replies: { MAIL: "530 5.7.57 No", RCPT: "503 5.5.2 MAIL first" },
        },
        { style },
      );
      assert.equal(report.plain?.mail.code, 530);
      assert.deepEqual(codes(report), { plain: [], inTls: [] });
    }
  });

  it("defers a recipient: 4xx is an answer", async () => {
    const { report } = await play({
      identity,
      replies: { RCPT: "451 4.7.500 Server busy" },
    });
    assert.deepEqual(codes(report), { plain: [451, 451], inTls: [451, 451] });
  });

  it("is left when nobody waits any more", async () => {
    const peer = await startPeer({ banner: () => undefined });
    const stopper = new AbortController();
    const socket = connect(peer.port, "127.0.0.1");
    const session = new SmtpSession(socket, stopper.signal);
    const held = holdDialogue(session, plan);
    stopper.abort();
    const { stop } = await held;
    assert.equal(stop?.why === "ended" && stop.end, "stopped");
    assert.equal(socket.destroyed, true);
    await peer.close();
  });
});

describe("certificates seen through STARTTLS", () => {
  const day = 86_400_000;
  const expired = new Date(Date.now() - day);
  const cases = {
    "a good one": [
      makeCertificate({ name: HOST, issuer: authority }),
      undefined,
    ],
    "signed by itself": [makeCertificate({ name: HOST }), /signed by itself/],
    "for another name": [
      makeCertificate({ name: "mx.evil.example", issuer: authority }),
      /another name/,
    ],
    expired: [
      makeCertificate({
        name: HOST,
        issuer: authority,
        validFrom: new Date(Date.now() - 9 * day),
        validTo: expired,
      }),
      /has expired/,
    ],
    "not valid yet": [
      makeCertificate({
        name: HOST,
        issuer: authority,
        validFrom: new Date(Date.now() + day),
        validTo: new Date(Date.now() + 9 * day),
      }),
      /not valid yet/,
    ],
    "leaf only, signed by somebody unknown": [
      makeCertificate({
        name: HOST,
        issuer: makeCertificate({ name: "Stranger", isAuthority: true }),
      }),
      /does not send the certificates/,
    ],
  } as const;
  for (const [what, [certificate, fault]] of Object.entries(cases))
    it(`${what}: TLS is up and the fault is a fact`, async () => {
      const { report } = await play({ identity: certificate });
      assert.ok(report.tls.tls === "up");
      const said = certificateFault(report.tls.facts);
      if (fault === undefined) assert.equal(said, undefined);
      else assert.match(said ?? "", fault);
      const [leaf] = report.tls.facts.chain;
      assert.ok(leaf !== undefined);
      assert.equal(leaf.subject, `CN=${certificate.name}`);
      assert.match(leaf.fingerprint, /^(?:[0-9A-F]{2}:){31}/);
      assert.deepEqual(codes(report).inTls, [250, 250]);
    });

  for (const [what, ca, length, isTrusted] of [
    ["up to the root that is trusted", [authority.cert], 2, true],
    ["no further than the server's own where nobody is", [], 1, false],
  ] as const)
    it(`are read ${what}`, async () => {
      const { report } = await play(
        { identity: makeCertificate({ name: HOST, issuer: authority }) },
        { tls: { host: HOST, ca } },
      );
      assert.ok(report.tls.tls === "up");
      const { chain, certificate } = report.tls.facts;
      assert.equal(chain.length, length);
      assert.equal(certificate.trust === "trusted", isTrusted);
      assert.equal(certificate.name, "matches");
    });
});

/** One piece after the other, so that the event loop turns in between. */
function flood(socket: Socket, text: string): void {
  socket.write(text, (error) => {
    if (error == null && !socket.destroyed) flood(socket, text);
  });
}
