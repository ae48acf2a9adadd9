import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod/v4";
import { run } from "../../src/cli/spf.ts";
import { a, startDns } from "../probes/dns-peer.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";

const Line = z.object({
  result: z.string(),
  explanation: z.string(),
  trace: z.object({ domain: z.string(), terms: z.array(z.unknown()) }),
});

const ZONE = {
  "Contoso.com": [
    { txt: ["v=spf1 ip4:198.51.100.0/24 ", "a -all exp=why.contoso.com"] },
    { A: "203.0.113.5" },
  ],
  "why.contoso.com": [{ TXT: "Not from %{i}." }],
  "slow.example": ["TIMEOUT"],
};

describe("the command spf", () => {
  let folder = "";
  let zone = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "spf-"));
    zone = file("zone.json", JSON.stringify(ZONE));
  });
  after(() => rmSync(folder, { recursive: true }));

  function file(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  async function spf(...args: readonly string[]) {
    const child = spawn(process.execPath, [
      ...["--import", "tsx", "src/cli.ts", "spf"],
      ...args,
    ]);
    const [out, code] = await Promise.all([
      text(child.stdout),
      new Promise((done) => child.once("exit", done)),
    ]);
    return { out, code, lines: out.split("\n").slice(0, -1) };
  }

  const inZone = (...args: readonly string[]) => spf("--zone", zone, ...args);

  it("prints one JSON line a case, ten thousand of them as they come", async () => {
    const cases = [
      { ip: "198.51.100.9", from: "a@contoso.com", helo: "x.example" },
      { ip: "192.0.2.1", from: "a@contoso.com", helo: "x.example" },
      { ip: "192.0.2.1", from: "", helo: "slow.example" },
      { ip: "192.0.2.1", from: "a@none.example" },
    ].map((one) => JSON.stringify(one));
    const more = `\n{"ip":"203.0.113.5","from":"a@contoso.com","helo":"x"}`;
    const path = file("cases.jsonl", cases.join("\n") + more.repeat(10_000));
    const { lines, code } = await inZone("--json", "--cases", path);
    assert.equal(code, 0);
    assert.equal(lines.length, 10_004);
    assert.equal(new Set(lines.slice(4)).size, 1);
    const said = lines.slice(0, 5).map((line) => Line.parse(JSON.parse(line)));
    assert.deepEqual(
      said.map(({ result, explanation }) => [result, explanation]),
      [
        ["pass", ""],
        ["fail", "Not from 192.0.2.1."],
        ["temperror", ""],
        ["none", ""],
        ["pass", ""],
      ],
    );
    assert.deepEqual(
      said.map(({ trace }) => [trace.domain, trace.terms.length]),
      [
        ["contoso.com", 1],
        ["contoso.com", 3],
        ["slow.example", 0],
        ["none.example", 0],
        ["contoso.com", 2],
      ],
    );
  }).timeout(150_000);

  it("shows people a tree, and what to publish", async () => {
    const { out, code } = await inZone(
      ...["--ip", "9.9.9.9", "--from", "a@contoso.com", "--helo", "x.example"],
    );
    assert.equal(code, 0);
    assert.match(out, /^9\.9\.9\.9 for a@contoso\.com: fail$/m);
    assert.match(out, /└─ -all: matches/);
    assert.match(out, /The domain says: “Not from 9\.9\.9\.9\.”/);
    assert.match(
      out,
      /To let it pass: v=spf1 ip4:198\.51\.100\.0\/24 ip4:9\.9\.9\.9 a -all/,
    );
  });

  it("asks the resolver it is given", async () => {
    const dns = await startDns({
      "contoso.com TXT": {
        answers: [
          {
            type: "TXT",
            name: "contoso.com",
            ttl: 60,
            data: "v=spf1 exists:%{ir}.list.contoso.com a:silent.contoso.com -all",
          },
        ],
      },
      "1.2.0.192.list.contoso.com A": {
        answers: [a("1.2.0.192.list.contoso.com", "127.0.0.2")],
      },
      "silent.contoso.com A": "silence",
    });
    const { lines, code } = await spf(
      ...["--resolver", dns.server, "--json", "--ip", "192.0.2.1"],
      ...["--from", "a@contoso.com"],
    );
    await dns.close();
    assert.equal(code, 0);
    assert.equal(Line.parse(JSON.parse(lines[0] ?? "")).result, "pass");
  });

  it("ends with 1 when no domain says anything", async () => {
    const { code } = await inZone(
      ...["--json", "--ip", "192.0.2.1", "--from", "a@none.example"],
    );
    assert.equal(code, 1);
  });

  const wrong: Readonly<Record<string, readonly [readonly string[], RegExp]>> =
    {
      "no address": [["--from", "a@contoso.com"], /No address given/],
      "no sender": [["--ip", "192.0.2.1"], /No sender given/],
      "an address that is none": [
        ["--ip", "printer", "--from", "a@contoso.com"],
        /"printer" \(--ip\) is not an IP address/,
      ],
      "a zone that is not there": [
        [
          "--zone",
          "nowhere.json",
          "--ip",
          "192.0.2.1",
          "--from",
          "a@x.example",
        ],
        /nowhere\.json is not there/,
      ],
      "cases that are not there": [
        ["--cases", "nowhere.jsonl"],
        /is not there/,
      ],
      "a resolver that is none": [
        [
          "--resolver",
          "dns.example",
          "--ip",
          "192.0.2.1",
          "--from",
          "a@x.example",
        ],
        /"dns\.example" is not a DNS server/,
      ],
      "two ways at once": [
        ["--cases", "x.jsonl", "--ip", "192.0.2.1"],
        /not from both/,
      ],
    };
  for (const [what, [args, words]] of Object.entries(wrong))
    it(`takes ${what} for wrong use`, async () => {
      await assert.rejects(
        run(
          args.includes("--resolver") ? [...args] : ["--zone", zone, ...args],
        ),
        (error) => {
          assert.ok(error instanceof WrongUse);
          assert.match(error.message, words);
          return !error.message.includes("\n");
        },
      );
    });

  it("names the line that is no case", async () => {
    const path = file("broken.jsonl", "\nhello\n");
    await assert.rejects(
      run(["--zone", zone, "--cases", path]),
      /There is no case on line 2 of .*broken\.jsonl/,
    );
  });
});
