import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { createHttpClient } from "../../src/microsoft/http.ts";
import type { HttpClient, HttpRequest } from "../../src/microsoft/http.ts";
import { trustedAuthorities } from "../../src/microsoft/trust.ts";
import { makeCertificate } from "../probes/certificates.ts";
import { startFakeCloud } from "./fake-cloud.ts";
import type { FakeCloud } from "./fake-cloud.ts";

describe("microsoft/http", () => {
  let cloud: FakeCloud;
  let http: HttpClient;

  beforeEach(async () => {
    cloud = await startFakeCloud();
    http = createHttpClient({ caFile: cloud.caFile });
  });
  afterEach(async () => {
    http.close();
    await cloud.close();
  });

  const get = (more: Partial<HttpRequest> = {}): HttpRequest => ({
    method: "GET",
    url: `${cloud.url}/x`,
    headers: {},
    timeoutMs: 5000,
    connection: "kept",
    ...more,
  });

  it("trusts the authority that it is handed", async () => {
    cloud.answer({ status: 200, body: "yes" });
    const answer = await http.send(get());
    assert.equal(answer.outcome, "answered");
    assert.equal(answer.body, "yes");
    assert.equal(answer.status, 200);
  });

  it("sends nothing to a server that another authority vouches for", async () => {
    const other = makeCertificate({ name: "Somebody else", isAuthority: true });
    writeFileSync(cloud.caFile, other.cert);
    const wary = createHttpClient({ caFile: cloud.caFile });
    const answer = await wary.send(
      get({ method: "POST", body: "secret", connection: "fresh" }),
    );
    wary.close();
    assert.equal(answer.outcome, "not-sent");
    assert.match(answer.reason, /CERT|VERIFY|SIGNED/);
    assert.equal(cloud.asked.length, 0);
  });

  it("adds authorities to the public ones", () => {
    const all = trustedAuthorities({
      caFile: cloud.caFile,
      roots: rootCertificates,
    });
    assert.equal(all?.length, rootCertificates.length + 1);
    assert.equal(trustedAuthorities({ roots: rootCertificates }), undefined);
  });

  it("names the file that holds no certificate", () => {
    writeFileSync(cloud.caFile, "nothing");
    assert.throws(() => createHttpClient({ caFile: cloud.caFile }), {
      code: "trust.no-certificate",
    });
    assert.throws(() => createHttpClient({ caFile: "/nowhere/ca.pem" }), {
      code: "trust.unreadable",
    });
  });

  it("knows that nothing was sent when nobody listens", async () => {
    const { url } = cloud;
    await cloud.close();
    const answer = await http.send(get({ url }));
    assert.deepEqual(answer, { outcome: "not-sent", reason: "ECONNREFUSED" });
    cloud = await startFakeCloud();
  });

  it("never speaks without TLS", async () => {
    const answer = await http.send(get({ url: "http://127.0.0.1:9/" }));
    assert.deepEqual(answer, {
      outcome: "not-sent",
      reason: "ERR_INVALID_PROTOCOL",
    });
  });

  for (const [trouble, reason] of [
    ["silence", /no answer within/],
    ["hang-up", /ECONNRESET/],
    ["half", /broke off/],
  ] as const)
    it(`says that no answer came: ${trouble}`, async () => {
      cloud.answer(trouble);
      const answer = await http.send(
        get({ timeoutMs: 300, connection: "fresh" }),
      );
      assert.equal(answer.outcome, "no-answer");
      assert.match(answer.reason, reason);
      assert.equal(cloud.asked.length, 1);
    });

  it("stops reading an answer without end", async () => {
    cloud.answer({ status: 200, body: "x".repeat(6 * 1024 * 1024) });
    const answer = await http.send(get());
    assert.deepEqual(answer, {
      outcome: "no-answer",
      reason: "the answer was too large",
    });
  });

  it("asks a read again when a kept connection went stale", async () => {
    cloud.answer({ status: 200 });
    await http.send(get());
    cloud.answer("hang-up", { status: 200, body: "again" });
    const answer = await http.send(get());
    assert.equal(answer.outcome, "answered");
    assert.equal(cloud.asked.length, 2);
  });
});
