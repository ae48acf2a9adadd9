import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readings } from "../../src/cli/readings.ts";
import { WrongUse } from "../../src/cli/wrong-use.ts";

const BOUNCES = join(import.meta.dirname, "..", "bounces");

describe("the inputs of the command line", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-readings-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function kinds(): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for await (const { file, reading } of readings([folder]))
      found[basename(file)] = reading.kind;
    return found;
  }

  it("are read whatever they hold, below folders too", async () => {
    await mkdir(join(folder, "below"));
    await writeFile(join(folder, "note.txt"), "550 5.7.54 Unable to relay");
    await writeFile(join(folder, "long.txt"), `${"x\n".repeat(1e5)}550 5.7.1`);
    await writeFile(join(folder, "program.bin"), Buffer.alloc(4000, 3));
    for (const name of ["postfix-user-unknown.eml", "outlook-msg-online.msg"])
      await cp(join(BOUNCES, name), join(folder, "below", name));
    assert.deepEqual(await kinds(), {
      "note.txt": "pasted-text",
      "long.txt": "pasted-text",
      "program.bin": "unreadable",
      "postfix-user-unknown.eml": "dsn",
      "outlook-msg-online.msg": "outlook-msg",
    });
  });

  it("may be left in the middle", async () => {
    for (const name of ["a.eml", "b.eml"])
      await cp(join(BOUNCES, "gmail.eml"), join(folder, name));
    for await (const { reading } of readings([folder])) {
      assert.equal(reading.bounces.length, 1);
      break;
    }
  });

  it("that are not there are named", async () => {
    const missing = join(folder, "missing");
    await assert.rejects(readings([missing]).next(), (error: unknown) => {
      assert.ok(error instanceof WrongUse);
      return error.message.startsWith(missing);
    });
  });
});
