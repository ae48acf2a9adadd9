import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNetwork } from "../../src/cli/probe-settings.ts";
import { ProbeNetworkError } from "../../src/probes/index.ts";
import { readClientCertificate } from "../../src/probes/net/client-certificate.ts";
import { makeCertificate } from "./certificates.ts";
import { MX_HOST, openWorld } from "./world.ts";

const identity = makeCertificate({ name: MX_HOST });
const own = makeCertificate({ name: "relay.contoso.com" });
const folder = mkdtempSync(join(tmpdir(), "client-certificate-"));
const file = join(folder, "own.pem");

describe("a client certificate", () => {
  before(() => {
    writeFileSync(file, `${own.cert}${own.key}`);
    writeFileSync(join(folder, "cert.pem"), own.cert);
    writeFileSync(join(folder, "key.pem"), own.key);
    writeFileSync(join(folder, "other.pem"), identity.key);
    writeFileSync(join(folder, "routes.json"), "[]");
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [given, name] of [
    [file, "CN=relay.contoso.com"],
    [undefined, "nobody"],
  ] as const)
    it(`of ${name} is what a server gets that asks for one`, async () => {
      const world = await openWorld({
        peer: { identity, asksForCertificate: true },
        options: { clientCertificate: readClientCertificate(given) },
      });
      const result = await world.run("relay");
      await world.close();
      assert.equal(result.outcome, "saw");
      assert.ok(world.peer.heard.includes(`TLS certificate of ${name}`));
    });

  for (const [what, files, words] of [
    ["is not there", ["none.pem"], /cannot be read: .*none\.pem/],
    ["has another's key", ["cert.pem", "other.pem"], /cannot be used: .*cert/],
    ["is no certificate", ["routes.json"], /cannot be used: .*routes/],
  ] as const)
    it(`that ${what} is said at the start`, () => {
      const [cert, key = cert] = files.map((name) => join(folder, name));
      assert.throws(
        () => readClientCertificate(cert, key),
        (error) =>
          error instanceof ProbeNetworkError && words.test(error.message),
      );
    });

  const place = {
    resolver: ["127.0.0.1:53"],
    "route-table": join(folder, "routes.json"),
  };

  it("is taken from the command line, in one file or two", () => {
    const pair = { "client-cert": join(folder, "cert.pem") };
    const key = join(folder, "key.pem");
    for (const options of [
      { "client-cert": file },
      { ...pair, "client-key": key },
    ]) {
      const network = openNetwork({ ...place, ...options }, "contoso.com");
      assert.ok(network.clientCertificate?.cert.includes(own.cert));
      assert.ok(network.clientCertificate?.key.includes(own.key));
    }
    assert.throws(
      () => openNetwork({ ...place, ...pair }, "contoso.com"),
      /not the key to it/,
    );
    assert.throws(
      () => openNetwork({ ...place, "client-key": key }, "contoso.com"),
      /goes with --client-cert/,
    );
  });

  it("is taken from the setting where the command line names none", () => {
    const before = process.env["CLIENT_CERTIFICATE_FILE"];
    process.env["CLIENT_CERTIFICATE_FILE"] = file;
    try {
      const network = openNetwork(place, "contoso.com");
      assert.ok(network.clientCertificate?.cert.includes(own.cert));
    } finally {
      if (before === undefined) delete process.env["CLIENT_CERTIFICATE_FILE"];
      else process.env["CLIENT_CERTIFICATE_FILE"] = before;
    }
  });
});
