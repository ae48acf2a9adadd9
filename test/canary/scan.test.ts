import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { record, sink, type Kept, type Sink } from "./kept.ts";
import { blindSpots, inWords, leaksIn, scan } from "./scan.ts";
import { BEARER, PASSWORD, SUBJECT, WORDS } from "./seeds.ts";

const SECRET = "xJ3qBilbyBilbyBilbyBilbyBilby0_a";
const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2ln";
const ADDRESS = "quokka.sender@contoso.com";

function kept(where: Sink, text: string): Kept {
  return { sink: where, from: "test/a.test.ts", text, secrets: [SECRET] };
}

describe("the scan of everything that was written", () => {
  const EVERYWHERE = { SECRET, PASSWORD, BEARER, JWT };
  for (const where of sink.options)
    for (const [name, value] of Object.entries(EVERYWHERE))
      it(`finds ${name} in the ${where}`, () => {
        const [leak, ...more] = leaksIn(kept(where, `fine\n{"a":"${value}"}`));
        assert.deepEqual([leak?.line, more], [2, []]);
      });

  const BY_SINK: readonly (readonly [string, readonly Sink[]])[] = [
    [SUBJECT, sink.options.filter((one) => one !== "answer")],
    [WORDS, ["log", "printed", "audit", "inbox"]],
    [ADDRESS, ["log", "printed", "audit", "inbox"]],
    ["mx1.fabrikam.example", ["log", "printed"]],
    ["contoso-com.mail.protection.outlook.com", ["log", "printed"]],
    ["203.0.113.44", ["log", "printed"]],
  ];
  for (const [value, where] of BY_SINK)
    it(`finds "${value}" in ${where.join(", ")}, and leaves it elsewhere`, () => {
      const found = sink.options.filter(
        (one) => leaksIn(kept(one, `{"a":"${value}"}`)).length > 0,
      );
      assert.deepEqual(
        found,
        sink.options.filter((one) => where.includes(one)),
      );
    });

  it("leaves what may stand there", () => {
    for (const [where, text] of [
      ["log", '{"at":"2026-11-20T08:41:22.113Z","event":"send.card","ms":12}'],
      ["printed", "Bounce Desk, lab mode. Open http://127.0.0.1:3979"],
      ["audit", '{"target":"mailbox s…@contoso.com","after":["203.0.113.44"]}'],
    ] as const)
      assert.deepEqual(leaksIn(kept(where, text)), [], text);
  });

  it("tells where, and never what", () => {
    const [leak] = leaksIn(kept("log", `fine\n${ADDRESS}`));
    assert.ok(leak);
    assert.equal(
      inWords(leak),
      "an address in the log of test/a.test.ts (line 2)",
    );
  });

  it("reads every file, counts lines, and says what it saw too little of", async () => {
    const folder = await mkdtemp(join(tmpdir(), "bounce-desk-scan-"));
    try {
      const lines = [kept("log", "one\ntwo\n"), kept("audit", SUBJECT)];
      for (const [at, one] of lines.entries())
        await writeFile(
          join(folder, `${at}.jsonl`),
          `${JSON.stringify(record.parse(one))}\n`,
        );
      const scanned = scan(folder);
      assert.deepEqual([scanned.lines.log, scanned.lines.audit], [2, 1]);
      assert.equal(scanned.leaks.length, 1);
      assert.equal(blindSpots(scanned).length, sink.options.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe("a run of tests whose service leaks", () => {
  it("fails although every test passed, and names the sink alone", async () => {
    const { code, printed } = await mocha({ LEAKS: "yes" });
    assert.notEqual(code, 0);
    assert.match(printed, /2 passing/);
    assert.match(
      printed,
      /a subject in the printed of test\/canary\/leaky\.ts \(line 2\)/,
    );
    assert.ok(!printed.includes(SUBJECT));
  });

  it("passes where nothing leaks, and says how much was looked at", async () => {
    const { code, printed } = await mocha({});
    assert.equal(code, 0, printed);
    assert.match(printed, /Canary scan, nothing found in log 1, /);
  });
});

function mocha(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [
        ...["--import", "tsx", "node_modules/mocha/bin/mocha.js"],
        ...["--no-config", "--require", "test/canary/plugin.ts"],
        "test/canary/leaky.ts",
      ],
      { env: { PATH: process.env["PATH"], TMPDIR: tmpdir(), ...env } },
      (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, printed: stdout + stderr }),
    );
  });
}
