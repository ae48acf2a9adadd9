import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { LookResult } from "../../src/core/model.ts";
import { makeCertificate } from "./certificates.ts";
import { a, cname, mx, startDns, type DnsSay } from "./dns-peer.ts";
import type { PeerScript } from "./peers.ts";
import {
  CONTOSO,
  MX_ADDRESS,
  MX_HOST,
  openWorld,
  type WorldParts,
} from "./world.ts";

/** Each fault against a real listener, in the words that a person would read; no two read the same. */

const authority = makeCertificate({
  name: "Test authority",
  isAuthority: true,
});
const identity = makeCertificate({ name: MX_HOST, issuer: authority });
const day = 86_400_000;

function words(result: LookResult): string {
  return result.outcome === "saw"
    ? result.evidence.map(({ because }) => because).join(" ")
    : result.reason;
}

/** Everything that the looks at the mail server say of it. */
async function sayOf(parts: WorldParts): Promise<string> {
  const world = await openWorld({
    ...parts,
    options: { authorities: [authority.cert], issuersOfMicrosoft: [] },
  });
  const { signal } = new AbortController();
  const ids = ["tcp", "greeting", "starttls", "certificate", "relay"];
  const results = await Promise.all(ids.map((id) => world.run(id, {}, signal)));
  await world.close();
  return results.map(words).join("\n");
}

const peer = (script: PeerScript): WorldParts => ({ peer: script });
const route = (to: string): WorldParts => ({
  routes: () => [{ address: MX_ADDRESS, port: 25, to }],
});
const drip = (socket: Socket) => {
  const dripping = setInterval(() => socket.write("2"), 20);
  socket.on("close", () => clearInterval(dripping));
};
function flood(socket: Socket): void {
  socket.write("220-hello\r\n".repeat(1000), (error) => {
    if (error == null && !socket.destroyed) flood(socket);
  });
}
function oldTls(plain: Socket): void {
  plain.removeAllListeners("data");
  plain.write("220 go\r\n");
  const secureContext = createSecureContext({
    cert: identity.cert,
    key: identity.key,
    minVersion: "TLSv1",
    maxVersion: "TLSv1",
    ciphers: "DEFAULT@SECLEVEL=0",
  });
  const socket = new TLSSocket(plain, { isServer: true, secureContext });
  socket.on("error", () => socket.destroy());
}
const certified = (name: string, from: number, to: number, by?: "itself") =>
  peer({
    identity: makeCertificate({
      name,
      validFrom: new Date(Date.now() + from * day),
      validTo: new Date(Date.now() + to * day),
      ...(by === "itself" ? {} : { issuer: authority }),
    }),
  });
const stranger = makeCertificate({ name: "Stranger", isAuthority: true });
const no = (verb: string): WorldParts =>
  peer({ identity, replies: { [verb]: `550 5.0.0 No ${verb}` } });

const SERVERS: Readonly<Record<string, readonly [WorldParts, RegExp]>> = {
  "all in order": [peer({ identity }), /certificate that is in order/],
  refused: [route("127.0.0.1:1"), /port 25, is refused/],
  dropped: [route("drop"), /swallows the packets/],
  "reset before the greeting": [
    peer({
      banner: (socket) => setTimeout(() => socket.resetAndDestroy(), 20),
    }),
    /before its greeting: the connection was cut/,
  ],
  "closed before the greeting": [
    peer({ banner: (socket) => setTimeout(() => socket.end(), 20) }),
    /before its greeting: the server closed/,
  ],
  tarpit: [peer({ banner: drip }), /so slowly that no whole answer came/],
  "a greeting later than we wait": [
    peer({ banner: () => undefined }),
    /before its greeting: the server said nothing/,
  ],
  "a greeting without end": [
    peer({ banner: flood }),
    /far more than an answer/,
  ],
  "421": [peer({ banner: "421 4.3.2 Later" }), /come back later/],
  "STARTTLS missing": [
    peer({ offers: ["PIPELINING"] }),
    /without offering STARTTLS: PIPELINING/,
  ],
  "STARTTLS refused": [
    peer({
      offers: ["STARTTLS"],
      replies: { STARTTLS: "454 4.7.0 Not now" },
    }),
    /offers TLS, but then refuses it/,
  ],
  "TLS stall": [
    peer({
      replies: {
        STARTTLS: (socket) => {
          socket.write("220 go\r\n");
          socket.pause();
        },
      },
    }),
    /stayed silent in the TLS handshake/,
  ],
  "TLS 1.0 only": [
    peer({ replies: { STARTTLS: oldTls } }),
    /takes none of the TLS versions that we offer/,
  ],
  expired: [certified(MX_HOST, -9, -1), /certificate has expired/],
  "not valid yet": [certified(MX_HOST, 1, 9), /not valid yet/],
  "wrong name": [certified("mx.evil.example", -1, 1), /for another name/],
  "self-signed": [certified(MX_HOST, -1, 1, "itself"), /signed by itself/],
  "leaf only": [
    peer({ identity: makeCertificate({ name: MX_HOST, issuer: stranger }) }),
    /does not send the certificates/,
  ],
  greylisting: [
    peer({ identity, replies: { RCPT: "451 4.7.1 Greylisted" } }),
    /put it off: “451 4\.7\.1 Greylisted/,
  ],
  "5xx to STARTTLS": [no("STARTTLS"), /refuses it: “550 5\.0\.0 No START/],
  "5xx as greeting": [
    peer({ banner: "554 5.7.1 Go away" }),
    /turned us away at the door/,
  ],
  "5xx to EHLO": [no("EHLO"), /after EHLO\): “550 5\.0\.0 No EHLO/],
  "5xx to MAIL": [no("MAIL"), /refused it: “550 5\.0\.0 No MAIL/],
  "5xx to RCPT": [no("RCPT"), /refused it: “550 5\.0\.0 No RCPT/],
  "5xx to RSET": [
    no("RSET"),
    /during the envelope\): “550 5\.0\.0 No RSET|TLS was not tried/,
  ],
  "5xx to EHLO inside TLS": [no("TLS EHLO"), /“250 2\.1\.5 Recipient OK/],
  "not SMTP at all": [
    peer({ banner: "HTTP/1.1 400 Bad Request" }),
    /does not speak SMTP/,
  ],
};

describe("told apart: servers", () => {
  const said = new Map<string, string>();
  for (const [what, [parts, expected]] of Object.entries(SERVERS))
    it(what, async () => {
      const text = await sayOf(parts);
      assert.match(text, expected);
      const twin = [...said].find(([, other]) => other === text);
      assert.equal(twin, undefined, `${what} reads like ${twin?.[0] ?? ""}`);
      said.set(what, text);
    });

  it("STARTTLS with injected plaintext is reported", async () => {
    const world = await openWorld({
      peer: {
        identity,
        replies: { STARTTLS: "220 go\r\n250 injected" },
      },
    });
    const result = await world.run("relay");
    assert.ok(
      (result.transcript ?? []).some((line) => line.includes("were dropped")),
    );
    await world.close();
  });
});

const NAMES: Readonly<Record<string, readonly [DnsSay, RegExp]>> = {
  SERVFAIL: [{ rcode: 2 }, /SERVFAIL/],
  REFUSED: [{ rcode: 5 }, /REFUSED/],
  NXDOMAIN: [{ rcode: 3 }, /does not exist/],
  "no data": [{ answers: [] }, /has no MX record/],
  lame: ["lame", /does not ask on/],
  silence: ["silence", /did not answer/],
  truncation: [
    { overTcp: [mx("contoso.com", 0, MX_HOST)] },
    /taken in by contoso-com/,
  ],
  "a loop of aliases": [
    { answers: [cname("contoso.com", "contoso.com")] },
    /round in a circle/,
  ],
};

describe("told apart: DNS", () => {
  const said = new Set<string>();
  for (const [what, [say, expected]] of Object.entries(NAMES))
    it(what, async () => {
      const world = await openWorld({ zone: { "contoso.com MX": say } });
      const result = await world.run("mx");
      const text = words(result);
      await world.close();
      const [line = ""] = result.transcript ?? [];
      assert.match(line, /^DNS MX contoso\.com.*\basked 127\.0\.0\.1:\d+\)$/);
      assert.match(text, expected);
      assert.equal(said.has(text), false);
      said.add(text);
    });

  it("one of three resolvers dead", async () => {
    const dead = await startDns({ "contoso.com MX": "silence" });
    const world = await openWorld();
    const three = await openWorld({
      options: {
        dnsServers: [dead.server, world.dns.server, world.dns.server],
        caps: { dnsMs: 300 },
      },
    });
    assert.match(words(await three.run("mx")), /taken in by contoso-com/);
    await Promise.all([dead.close(), world.close(), three.close()]);
  });

  it("an answer that leads inside (rebinding)", async () => {
    const world = await openWorld({
      zone: {
        ...CONTOSO,
        [`${MX_HOST} A`]: {
          answers: [a(MX_HOST, MX_ADDRESS), a(MX_HOST, "169.254.169.254")],
        },
      },
    });
    const result = await world.run("tcp");
    assert.match(words(result), /metadata service/);
    assert.ok(
      (result.transcript ?? []).some((line) => line.startsWith("Refused: ")),
    );
    assert.equal(world.peer.connections(), 0);
    await world.close();
  });
});
