import assert from "node:assert/strict";
import { openSandbox } from "../../src/parse/sandbox.ts";
import type { Sandbox } from "../../src/parse/sandbox.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the sandbox", () => {
  let sandbox: Sandbox;

  before(() => {
    sandbox = openSandbox();
  });

  after(() => sandbox.close());

  it("reads a file as it would be read here", async () => {
    const reading = await sandbox.read("x.txt", bytes("550 5.7.54 no relay"));
    assert.equal(reading.bounces[0]?.status, "5.7.54");
  });

  it("reads many files in order", async () => {
    const codes = ["5.7.54", "5.7.64", "5.1.10"];
    const readings = await Promise.all(
      codes.map((code) => sandbox.read("x.txt", bytes(`550 ${code} refused`))),
    );
    assert.deepEqual(
      readings.map(({ bounces }) => bounces[0]?.status),
      codes,
    );
  });

  it("refuses a file over 5 MiB in words", async () => {
    const large = new Uint8Array(5 * 1024 * 1024 + 1);
    const { kind, because } = await sandbox.read("x.eml", large);
    assert.equal(kind, "unreadable");
    assert.match(because, /5 MiB/);
  });

  it("refuses an archive in words", async () => {
    const zip = Buffer.from("504b030414000000", "hex");
    const { kind, because } = await sandbox.read("x.zip", zip);
    assert.equal(kind, "unreadable");
    assert.match(because, /not opened/);
  });

  it("gives up in time, says so, and reads the next file", async () => {
    const hasty = openSandbox({ heapMiB: 96, timeoutMs: 1 });
    const large = bytes("550 5.7.1 x\n".repeat(80_000));
    const { kind, because } = await hasty.read("x.txt", large);
    await hasty.close();
    assert.equal(kind, "unreadable");
    assert.match(because, /paste its text/);
    const next = await sandbox.read("x.txt", bytes("550 5.1.1 unknown"));
    assert.equal(next.bounces[0]?.status, "5.1.1");
  });

  it("survives a worker that runs out of memory", async () => {
    const tight = openSandbox({ heapMiB: 8, timeoutMs: 10_000 });
    const large = bytes(`From: a@contoso.example\n\n${"a\u00e9 ".repeat(1e6)}`);
    const { bounces } = await tight.read("x.eml", large);
    await tight.close();
    assert.deepEqual(bounces, []);
  });

  it("answers after it was closed", async () => {
    const closed = openSandbox();
    await closed.close();
    const { kind } = await closed.read("x.txt", bytes("550 5.7.54"));
    assert.equal(kind, "unreadable");
  });
});
