import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { usageOf } from "../../src/cli/usage.ts";

async function cli(...args: string[]) {
  const child = spawn(process.execPath, [
    "--import",
    "tsx",
    "src/cli.ts",
    ...args,
  ]);
  const [out, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.once("exit", resolve)),
  ]);
  return { out, code };
}

describe("the command line's help", () => {
  it("tells of one command behind its name, and runs nothing", async () => {
    const { out, code } = await cli("diagnose", "no-such-file", "--help");
    assert.equal(code, 0);
    assert.equal(out.trimEnd(), usageOf("diagnose"));
    assert.match(out, /^ {2}bounce-desk diagnose \[--json\]/m);
    assert.doesNotMatch(out, /bounce-desk parse/);
  });

  it("lists all of them for a name that is none", () => {
    const all = usageOf("constructor");
    for (const name of ["parse", "diagnose", "spf", "advise", "stats"])
      assert.match(all, new RegExp(`^ {2}bounce-desk ${name} `, "m"));
  });
});
