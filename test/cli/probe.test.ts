import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/probe.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import { makeCertificate } from "../probes/certificates.ts";
import { startDns } from "../probes/dns-peer.ts";
import { startPeer } from "../probes/peers.ts";
import { CONTOSO, MX_ADDRESS, MX_HOST } from "../probes/world.ts";

class Page {
  readonly isTTY: boolean;
  readonly columns = 100;
  readonly rows: number;
  text = "";

  constructor(isTTY = false, rows = 40) {
    this.isTTY = isTTY;
    this.rows = rows;
  }

  write(text: string): void {
    this.text += text;
  }
}

/** The command against a little world on loopback. */
async function probe(args: readonly string[], page = new Page()) {
  const dns = await startDns(CONTOSO);
  const peer = await startPeer({
    identity: makeCertificate({ name: MX_HOST }),
    hello: `${MX_HOST} Hello [203.0.113.44]`,
  });
  const folder = mkdtempSync(join(tmpdir(), "probe-cli-"));
  const table = join(folder, "routes.json");
  writeFileSync(
    table,
    JSON.stringify([{ address: MX_ADDRESS, port: 25, to: peer.to }]),
  );
  const code = await run(
    [...args, "--resolver", dns.server, "--route-table", table],
    page,
  );
  await Promise.all([dns.close(), peer.close()]);
  rmSync(folder, { recursive: true });
  return { code, text: page.text, heard: peer.heard };
}

const DOMAIN = ["--domain", "contoso.com"];

describe("the probe command", () => {
  it("runs every probe, and those that need an address once it is seen", async () => {
    const { code, text, heard } = await probe([
      "all",
      ...DOMAIN,
      "--to",
      "supplier@fabrikam.example",
      "--json",
    ]);
    const lines = text.trim().split("\n").map(parsed);
    const looks = lines.flatMap(({ look }) =>
      look === undefined ? [] : [look],
    );
    assert.equal(code, 0);
    assert.ok(new Set(looks).size >= 23, looks.join());
    assert.equal(looks.length, new Set(looks).size);
    const facts = lines.at(-1)?.summary?.facts ?? {};
    assert.equal(facts["sender.public-address"], "203.0.113.44");
    assert.equal(facts["sender.reverse-name"], "missing");
    assert.equal(facts["relay.external"], "accepted");
    assert.equal(
      heard.some((line) => /DATA|BDAT|AUTH/.test(line)),
      false,
    );
  });

  it("prints a plain line for each look and what stands behind it", async () => {
    const { code, text } = await probe(["mx", "tcp", ...DOMAIN]);
    assert.equal(code, 0);
    assert.match(text, /^mx +seen +\d+ ms {2}DNS says that mail for contoso/m);
    assert.match(text, /^ {4}DNS MX contoso\.com: 0 contoso-com\./m);
    assert.match(text, /2 looks saw something, 0 could not look/);
    assert.match(text, /^ {2}= sender\.mx: contoso-com\./m);
    assert.match(text, /^contoso\.com, looked at from this machine on 2/m);
    assert.equal(text.includes("\u001B"), false);
  });

  it("counts one look as one", async () => {
    const { text } = await probe(["mx", ...DOMAIN]);
    assert.match(text, /^1 look saw something, 0 could not look/m);
  });

  it("shows a dialogue that several looks share once", async () => {
    const looks = ["greeting", "starttls", "relay"];
    const { text } = await probe([...looks, ...DOMAIN]);
    assert.equal(text.match(/C: EHLO contoso\.com/g)?.length, 2);
    assert.match(text, /^ {4}\(the first 4 lines of “starttls”\)$/m);
    assert.match(text, /^ {4}\(the first 6 lines of “starttls”\)$/m);
  });

  it("draws no table that is longer than the window", async () => {
    const { text } = await probe(["mx", "tcp", ...DOMAIN], new Page(true, 2));
    assert.equal(text.includes("\u001B"), false);
    assert.match(text, /^tcp +seen/m);
  });

  it("redraws a table where somebody watches", async () => {
    const { text } = await probe(["mx", ...DOMAIN], new Page(true));
    assert.match(text, /mx {2}running/);
    assert.ok(text.includes("\u001B[1A"));
  });

  it("ends with 1 when nothing could be looked at", async () => {
    const { code, text } = await probe(["dkim", "--domain", "contoso.com"]);
    assert.equal(code, 0);
    assert.match(text, /missing|does not stand/);
    const none = await probe(["blocklist", ...DOMAIN]);
    assert.equal(none.code, 1);
    assert.match(none.text, /could not look.+has a key.+our side/);
  });

  const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
    [["all"], /--domain is missing/],
    [["nonsense", ...DOMAIN], /no probe "nonsense". There are: all, mx/],
    [["--domain", "127.1"], /--domain: That is an address/],
    [["--domain", "a\r\nb.example"], /--domain: That is not a host name/],
    [[...DOMAIN, "--ip", "0x7f.1"], /--ip takes/],
    [[...DOMAIN, "--to", "a b@c.example"], /--to takes/],
    [[...DOMAIN, "--from", "<>"], /--from takes/],
    [[...DOMAIN, "--server", "x:0:1"], /--server takes/],
    [[...DOMAIN, "--server", "mx.contoso.com:99999"], /--server takes a port/],
    [[...DOMAIN, "--route-table", "/none"], /cannot be read/],
    [[...DOMAIN, "--resolver", "dns.example"], /not a DNS server/],
    [[...DOMAIN, "--colour"], /Unknown option/],
  ];
  for (const [args, words] of WRONG)
    it(`refuses ${JSON.stringify(args)} in one line`, async () => {
      await assert.rejects(run([...args], new Page()), (error: unknown) => {
        assert.ok(error instanceof WrongUse);
        assert.match(error.message, words);
        assert.equal(error.message.includes("\n"), false);
        return true;
      });
    });
});

interface Line {
  readonly look?: string;
  readonly summary?: { readonly facts: Readonly<Record<string, unknown>> };
}

function parsed(line: string): Line {
  const json: unknown = JSON.parse(line);
  return typeof json === "object" && json !== null ? json : {};
}
