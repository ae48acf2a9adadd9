import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/devices.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";
import { openStore } from "../../src/storage/index.ts";
import { printed } from "./printed.ts";

const clock = { now: () => "2026-11-21T08:00:00.000Z" };

const SCANNER = {
  tenantId: "t1",
  sender: "scanner@contoso.com",
  kind: "device",
  publicAddress: "198.51.100.20",
  method: "relay-by-address",
  connector: '=HYPERLINK("http://evil.example","Printers")',
  lastSeen: "2026-11-20T09:00:00.000Z",
  lastCaseId: "case-1",
  lastReference: "BD-AAAA",
} as const;

describe("devices", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-devices-"));
    file = join(folder, "desk.db");
    const store = await openStore({ file, clock });
    await store.transact(async ({ register }) => {
      await register.seen(SCANNER);
      await register.seen({
        tenantId: "t1",
        sender: "-erp@contoso.com",
        kind: "application",
        lastSeen: "2026-11-19T09:00:00.000Z",
        lastCaseId: "case-2",
        lastReference: "BD-BBBB",
      });
      await register.looked("t1", SCANNER.sender, {
        lookedAt: "2026-11-21T00:00:00.000Z",
        stranger: "203.0.113.9",
        because: "Seen.",
        source: "tenant",
      });
    });
    await store.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("exports them as CSV in which nothing runs as a formula", async () => {
    const { code, lines } = await printed(run, ["--csv", "--database", file]);
    assert.equal(code, 0);
    assert.deepEqual(lines, [
      "sender,kind,public address,method,connector,dynamic name,last seen,last case,now seen at,looked at",
      "'-erp@contoso.com,application,,,,,2026-11-19T09:00:00.000Z,BD-BBBB,,",
      `scanner@contoso.com,device,198.51.100.20,relay-by-address,"'=HYPERLINK(""http://evil.example"",""Printers"")",,2026-11-20T09:00:00.000Z,BD-AAAA,203.0.113.9,2026-11-21T00:00:00.000Z`,
    ]);
  });

  it("lists them as JSON and in words", async () => {
    const { lines } = await printed(run, ["--json", "--database", file]);
    const [, scanner]: unknown[] = lines.map((line): unknown =>
      JSON.parse(line),
    );
    assert.deepEqual(scanner, {
      ...SCANNER,
      egress: {
        lookedAt: "2026-11-21T00:00:00.000Z",
        stranger: "203.0.113.9",
        because: "Seen.",
        source: "tenant",
      },
    });
    const words = await printed(run, ["--database", file]);
    assert.match(
      words.lines[1] ?? "",
      /^scanner@contoso\.com \(device\); from 198\.51\.100\.20; .*now seen at 203\.0\.113\.9/,
    );
  });

  it("forgets one on request", async () => {
    const forget = ["forget", "Scanner@contoso.com", "--database", file];
    assert.equal((await printed(run, forget)).code, 0);
    assert.deepEqual(await printed(run, forget), {
      code: 1,
      lines: ["There is no such device."],
    });
    assert.equal((await printed(run, ["--database", file])).lines.length, 1);
  });

  it("takes nothing else", async () => {
    for (const args of [["forget"], ["list"], ["--csv", "--json"]])
      await assert.rejects(run([...args, "--database", file]), WrongUse);
  });
});
