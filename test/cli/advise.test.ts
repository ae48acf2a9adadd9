import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod/v4";
import { run } from "../../src/cli/advise.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import { startDns, txt } from "../probes/dns-peer.ts";
import { printed } from "./printed.ts";

const Ranked = z.object({
  id: z.string(),
  fit: z.enum(["usual", "possible", "no"]),
  because: z.array(z.string()).min(1),
  settings: z.object({ server: z.string(), port: z.number() }),
  prerequisites: z.array(z.object({ words: z.string(), state: z.string() })),
  source: z.string(),
  checked: z.string(),
});

const Told = z.object({
  topic: z.string(),
  title: z.string(),
  lines: z.array(z.string()),
  rows: z.array(z.object({ label: z.string(), text: z.string() })).optional(),
  code: z.string().optional(),
  source: z.string(),
  checked: z.string(),
});

async function advise(args: readonly string[]) {
  const { code, lines } = await printed(run, [...args]);
  return { out: lines.join("\n"), code };
}

describe("the command advise", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "advise-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  function file(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  it("lists what can be asked for", async () => {
    const { out, code } = await advise([]);
    assert.equal(code, 0);
    for (const id of [
      "choose",
      "spf",
      "sample",
      "timeline",
      "migrate",
      "settings",
      "compare",
      "prevent",
    ])
      assert.match(out, new RegExp(`^  ${id}\\b`, "m"));
  });

  it("names no way to a device that only a program can go", async () => {
    const { out } = await advise(["choose", "--fact", "sender.kind=device"]);
    for (const id of ["communication-services", "graph-send-mail"])
      assert.match(out, new RegExp(`\\(${id}\\): does not fit\\.`));
  });

  it("ranks the ways by the facts given, a JSON line each", async () => {
    const { out, code } = await advise([
      "choose",
      "--json",
      "--fact",
      "sender.kind=device",
      "--fact",
      "device.sign-in-ability=none",
      "--fact",
      "recipient.external=yes",
    ]);
    assert.equal(code, 0);
    const ranked = out
      .trim()
      .split("\n")
      .map((line) => Ranked.parse(JSON.parse(line)));
    assert.equal(ranked.length, 8);
    assert.equal(ranked[0]?.id, "relay-by-address");
    assert.equal(ranked[0].fit, "usual");
    assert.equal(ranked[0].settings.port, 25);
    assert.equal(ranked.find(({ id }) => id === "direct-send")?.fit, "no");
  });

  it("tells a topic in words and as JSON", async () => {
    const words = await advise(["settings", "epson", "relay"]);
    assert.match(words.out, /SMTP Server Port Number: 25/);
    const json = await advise(["sample", "node", "--json"]);
    const told = Told.parse(JSON.parse(json.out));
    assert.equal(told.topic, "sample");
    assert.match(told.code ?? "", /nodemailer\.createTransport/);
  });

  const report =
    "Sender address,Messages sent,Auth protocol\nscanner@contoso.com,3,Basic\n";
  const REGISTER = /^scanner@contoso\.com,3,password,Devices,/m;

  for (const [name, content] of [
    ["a file", report],
    [
      "a UTF-16 file, as Excel writes it",
      Buffer.from(`\ufeff${report}`, "utf16le"),
    ],
  ] as const)
    it(`sorts a report from ${name}`, async () => {
      const { out, code } = await advise([
        "migrate",
        "--file",
        file("report.csv", content),
      ]);
      assert.equal(code, 0);
      assert.match(out, REGISTER);
    });

  it("sorts a report from standard input, in a process of its own", async () => {
    const child = spawn(process.execPath, [
      ...["--import", "tsx", "src/cli.ts", "advise", "migrate", "--file", "-"],
    ]);
    child.stdin.end(report);
    assert.match(await text(child.stdout), REGISTER);
  });

  it("rewrites an SPF record that is given", async () => {
    const { out } = await advise([
      "spf",
      "contoso.com",
      "203.0.113.44",
      "v=spf1 include:spf.protection.outlook.com -all",
      "--lab",
    ]);
    assert.match(
      out,
      /^contoso\.com {2}TXT {2}"v=spf1 ip4:203\.0\.113\.44 include:spf\.protection\.outlook\.com -all"$/m,
    );
  });

  it("looks the record up where none is given", async () => {
    const dns = await startDns({
      "contoso.com TXT": {
        answers: [
          txt("contoso.com", "something else"),
          txt("contoso.com", "v=spf1 mx ", "-all"),
        ],
      },
      "empty.example TXT": { answers: [] },
      "broken.example TXT": { rcode: 2 },
      "two.example TXT": {
        answers: [
          txt("two.example", "v=spf1 mx -all"),
          txt("two.example", "v=spf1 a -all"),
        ],
      },
    });
    const spf = (domain: string) =>
      advise([
        ...["spf", domain, "203.0.113.44", "--lab"],
        ...["--resolver", dns.server],
      ]);
    try {
      const { out } = await spf("contoso.com");
      assert.match(out, /"v=spf1 ip4:203\.0\.113\.44 mx -all"/);
      await assert.rejects(
        spf("empty.example"),
        wrongUse(/Paste the record of empty\.example/),
      );
      await assert.rejects(
        spf("broken.example"),
        wrongUse(/could not be looked up, so give it too\..*SERVFAIL/),
      );
      await assert.rejects(
        spf("two.example"),
        wrongUse(/more than one SPF record/),
      );
    } finally {
      await dns.close();
    }
  });

  for (const [name, args, words] of [
    ["a topic that is none", ["weather"], /There is no topic "weather"/],
    ["a language that is none", ["sample", "cobol"], /Name the language/],
    ["a fact that is none", ["choose", "--fact", "a=b"], /no known fact/],
    ["a file that is none", ["migrate", "--file", "/none"], /is not there/],
    [
      "a report that is none",
      ["migrate", "a,b\n1,2\n3,4\n5,6"],
      /no line of column names/,
    ],
  ] as const)
    it(`refuses ${name} with one sentence`, async () => {
      await assert.rejects(advise(args), wrongUse(words));
    });
});

function wrongUse(words: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof WrongUse);
    assert.match(error.message, words);
    return true;
  };
}
