import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FOLDER, keep, TEST_FILE } from "./kept.ts";
import { blindSpots, inWords, scan } from "./scan.ts";

/**
 * Mocha's plugin: whatever the services of a run wrote is kept and, after the last test, searched for what must not stand
 * there. A find fails the run.
 */

/** Once, before everything, in the process that reports. */
export function mochaGlobalSetup(): void {
  process.env[FOLDER] = mkdtempSync(join(tmpdir(), "bounce-desk-kept-"));
}

/** Files of tests in a run of all of them, about half of what there are. */
const ALL_FILES = 120;

export function mochaGlobalTeardown(): void {
  const folder = process.env[FOLDER] ?? "";
  try {
    const scanned = scan(folder);
    const isWhole = filesRun(folder) >= ALL_FILES;
    const blind = isWhole ? blindSpots(scanned) : [];
    const faults = [...new Set(scanned.leaks.map(inWords)), ...blind];
    if (faults.length > 0)
      throw new Error(`Canary scan:\n    ${faults.join("\n    ")}`);
    const { lines } = scanned;
    const told = Object.entries(lines).map(([name, n]) => `${name} ${n}`);
    process.stdout.write(
      `  Canary scan, nothing found in ${told.join(", ")} lines.\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(listOf(folder), { force: true });
  }
}

function listOf(folder: string): string {
  return `${folder}.files`;
}

function filesRun(folder: string): number {
  try {
    return new Set(readFileSync(listOf(folder), "utf8").split("\n")).size;
  } catch {
    return 0;
  }
}

export const mochaHooks: Mocha.RootHookObject = {
  /** In parallel once for each file, else once for all of them. */
  beforeAll(this: Mocha.Context) {
    listen();
    const suites = this.test?.parent?.suites ?? [];
    const files = suites.map(({ file = "" }) => file);
    appendFileSync(listOf(process.env[FOLDER] ?? ""), `${files.join("\n")}\n`);
    note(files[0]);
  },
  beforeEach(this: Mocha.Context) {
    note(this.currentTest?.file);
  },
};

function note(file = ""): void {
  process.env[TEST_FILE] = file.slice(file.lastIndexOf("/test/") + 1);
}

let isListening = false;

/** In a worker nothing is printed but by what is tested; where the report goes the same way it is left alone. */
function listen(): void {
  if (isListening || process.env["MOCHA_WORKER_ID"] === undefined) return;
  isListening = true;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (text: string | Uint8Array, ...rest: never[]) => {
      keep("answer", String(text));
      return write(text, ...rest);
    };
  }
}
