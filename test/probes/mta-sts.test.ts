import assert from "node:assert/strict";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import { makeCertificate, type TestIdentity } from "./certificates.ts";
import { a, txt, type DnsSay } from "./dns-peer.ts";
import { because, brief, openWorld } from "./world.ts";

const HOST = "mta-sts.fabrikam.example";
const ADDRESS = "203.0.113.80";
const authority = makeCertificate({
  name: "Test authority",
  isAuthority: true,
});
const good = makeCertificate({ name: HOST, issuer: authority });

const ZONE: Readonly<Record<string, DnsSay>> = {
  "_mta-sts.fabrikam.example TXT": {
    answers: [txt("_mta-sts.fabrikam.example", "v=STSv1; id=20261101;")],
  },
  [`${HOST} A`]: { answers: [a(HOST, ADDRESS)] },
  [`${HOST} AAAA`]: { answers: [] },
};
const policy = (mode: string) =>
  `version: STSv1\r\nmode: ${mode}\r\nmx: *.fabrikam.example\r\nmax_age: 604800\r\n`;
const page =
  (body: string, type = "text/plain; charset=utf-8") =>
  (response: ServerResponse) => {
    response.setHeader("content-type", type);
    response.end(body);
  };

/** A web server that does this with every request. */
async function openWeb(
  answer: (response: ServerResponse) => void,
  identity: TestIdentity = good,
) {
  const asked: string[] = [];
  const sockets = new Set<{ destroy(): unknown }>();
  const server = createServer(
    { cert: identity.cert, key: identity.key },
    (request, response) => {
      asked.push(`${request.headers.host ?? ""}${request.url ?? ""}`);
      answer(response);
    },
  );
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    asked,
    to: `127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function look(
  answer: (response: ServerResponse) => void,
  parts: {
    readonly zone?: Readonly<Record<string, DnsSay>>;
    readonly identity?: TestIdentity;
  } = {},
) {
  const web = await openWeb(answer, parts.identity);
  const world = await openWorld({
    zone: parts.zone ?? ZONE,
    routes: () => [{ address: ADDRESS, port: 443, to: web.to }],
    options: {
      authorities: [authority.cert],
      caps: { policyMs: 250, connectMs: 100, dnsMs: 100 },
    },
  });
  const result = await world.run("mta-sts");
  await Promise.all([world.close(), web.close()]);
  return { result, asked: web.asked };
}

describe("mta-sts look", () => {
  for (const mode of ["enforce", "testing", "none"])
    it(`reads a policy in mode ${mode}`, async () => {
      const { result, asked } = await look(page(policy(mode)));
      assert.deepEqual(brief(result), { "recipient.mta-sts": mode });
      assert.deepEqual(asked, [`${HOST}/.well-known/mta-sts.txt`]);
    });

  it("takes no record for no policy, and fetches nothing", async () => {
    const { result, asked } = await look(page(policy("enforce")), { zone: {} });
    assert.deepEqual(brief(result), { "recipient.mta-sts": "missing" });
    assert.deepEqual(asked, []);
  });

  const broken: Readonly<
    Record<
      string,
      readonly [(response: ServerResponse) => void, RegExp, TestIdentity?]
    >
  > = {
    "a redirect, which is not followed": [
      (response) => {
        response.statusCode = 301;
        response.setHeader("location", "http://169.254.169.254/");
        response.end();
      },
      /answers 301/,
    ],
    "a missing page": [
      (response) => {
        response.statusCode = 404;
        response.end("no");
      },
      /answers 404/,
    ],
    "a web page in its place": [page("<html>", "text/html"), /not plain text/],
    "a policy of unknown mode": [page(policy("maybe")), /no mode that we know/],
    "a policy without end": [
      (response) => {
        response.setHeader("content-type", "text/plain");
        const more = () => {
          if (response.destroyed) return;
          response.write("x".repeat(16_384), () => setImmediate(more));
        };
        more();
      },
      /far more than a policy/,
    ],
    "a server that never answers": [() => undefined, /took too long/],
    "a certificate for another name": [
      page(policy("enforce")),
      /another name/,
      makeCertificate({ name: "www.fabrikam.example", issuer: authority }),
    ],
    "a certificate signed by itself": [
      page(policy("enforce")),
      /signed by itself/,
      makeCertificate({ name: HOST }),
    ],
  };
  for (const [what, [answer, words, identity]] of Object.entries(broken))
    it(`could not look: ${what}`, async () => {
      const { result } = await look(
        answer,
        identity === undefined ? {} : { identity },
      );
      assert.equal(brief(result), "target");
      assert.match(because(result, "recipient.mta-sts"), words);
    });

  it("does not follow the name inside (rebinding)", async () => {
    const zone = { ...ZONE, [`${HOST} A`]: { answers: [a(HOST, "10.0.0.1")] } };
    const { result, asked } = await look(page(policy("enforce")), { zone });
    assert.equal(brief(result), "target");
    assert.match(because(result, "recipient.mta-sts"), /private address/);
    assert.deepEqual(asked, []);
  });
});
