import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod/v4";
import { run } from "../../src/cli/diagnose.ts";
import { printed } from "./printed.ts";

const Line = z.object({
  file: z.string(),
  bounces: z.array(z.unknown()),
  outcome: z.enum(["found", "undecided", "not-understood"]),
  causes: z.array(
    z.object({
      id: z.string(),
      verdict: z.enum(["confirmed", "likely", "possible", "ruled-out"]),
      weight: z.number(),
      because: z.array(z.string()),
    }),
  ),
  disagree: z.array(z.string()).optional(),
  notLooked: z.array(z.object({ look: z.string(), reason: z.string() })),
  next: z.object({ step: z.string() }),
  fix: z.object({ id: z.string(), steps: z.array(z.string()) }).optional(),
});

const RELAY_DENIED = `MAIL FROM:<scanner@contoso.com>
250 2.1.0 Sender OK
RCPT TO:<supplier@fabrikam.example>
550 5.7.64 TenantAttribution; Relay Access Denied`;

const THROTTLED = "421 4.7.500 Server busy, please try again later";

describe("the command diagnose", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "diagnose-"));
    await writeFile(join(folder, "relay.txt"), RELAY_DENIED);
    await writeFile(join(folder, "busy.txt"), THROTTLED);
  });
  after(() => rm(folder, { recursive: true }));

  const onRelay = (...args: string[]) =>
    printed(run, [...args, join(folder, "relay.txt")]);

  it("prints a line for each input, never confirmed from text alone", async () => {
    const { lines } = await printed(run, ["--json", folder]);
    assert.equal(lines.length, 2);
    for (const line of lines.map((text) => Line.parse(JSON.parse(text)))) {
      assert.equal(line.bounces.length, 1);
      assert.ok(line.causes.length > 0);
      assert.ok(line.causes.every(({ verdict }) => verdict !== "confirmed"));
      assert.deepEqual(
        line.notLooked.map(({ look }) => look),
        ["all"],
      );
    }
  });

  it("says that nothing was looked at, and why", async () => {
    const { lines } = await onRelay();
    assert.match(
      lines.join("\n"),
      /^Nothing was looked at\. No look was asked for/m,
    );
  });

  it("shows two sources that disagree, and which one counts", async () => {
    const told = ["--fact", "sender.address=other@contoso.com"];
    const { lines } = await onRelay("--json", ...told);
    const { disagree } = Line.parse(JSON.parse(lines[0] ?? ""));
    assert.equal(disagree?.length, 1);
    assert.match(
      disagree[0] ?? "",
      /^Sender: the bounce says .*scanner@contoso\.com.* and counts; an answer says .*other@contoso\.com/,
    );
    const text = (await onRelay(...told)).lines.join("\n");
    assert.match(text, /^Two sources disagree\. Sender: /m);
    assert.doesNotMatch((await onRelay()).lines.join("\n"), /disagree/);
  });

  it("names what was ruled out, and why", async () => {
    const { lines } = await onRelay("--fact", "sender.domain-accepted=true");
    assert.match(
      lines.join("\n"),
      /^Ruled out: .+ \(sender-domain-not-accepted\)\. \w.+\.$/m,
    );
  });

  it("says who carries the fix out", async () => {
    const { lines } = await onRelay(
      "--fact",
      "connector.list=[]",
      "--fact",
      "sender.public-address=203.0.113.44",
    );
    assert.match(lines.join("\n"), /^ {2}Who does it: an Exchange admin$/m);
  });

  it("asks all that is still open at once", async () => {
    const { lines } = await onRelay("--json");
    const Asking = z.object({
      next: z.object({
        step: z.literal("ask"),
        questions: z.array(z.string()).min(2).max(3),
      }),
    });
    assert.ok(Asking.safeParse(JSON.parse(lines[0] ?? "")).success, lines[0]);
  });
});
