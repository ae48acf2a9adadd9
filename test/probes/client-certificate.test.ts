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

  it("that cannot be read is said at the start", () => {
    assert.throws(
      () => readClientCertificate(join(folder, "none.pem")),
      (error) =>
        error instanceof ProbeNetworkError &&
        error.message.startsWith("CLIENT_CERTIFICATE_FILE cannot be read"),
    );
  });

  it("is read by the command line too", () => {
    const before = process.env["CLIENT_CERTIFICATE_FILE"];
    process.env["CLIENT_CERTIFICATE_FILE"] = file;
    try {
      const network = openNetwork(
        {
          resolver: ["127.0.0.1:53"],
          "route-table": join(folder, "routes.json"),
        },
        "contoso.com",
      );
      assert.ok(network.clientCertificate?.cert.includes(own.cert));
    } finally {
      if (before === undefined) delete process.env["CLIENT_CERTIFICATE_FILE"];
      else process.env["CLIENT_CERTIFICATE_FILE"] = before;
    }
  });
});
