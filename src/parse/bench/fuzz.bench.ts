import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import fc from "fast-check";
import type { Reading } from "../../core/model.ts";
import { readFile } from "../files.ts";
import { formOf } from "../forms.ts";
import { readText } from "../index.ts";

/** What can be fuzzed: each form of text, mails, pages, and Outlook files. */
export const FORMS: readonly string[] = [
  "mail",
  "html",
  "outlook-msg",
  "dsn",
  "exchange-ndr",
  "transcript",
  "application-log",
  "message-trace",
  "pasted-text",
];

const FOLDER = join(import.meta.dirname, "..", "..", "..", "test", "bounces");
/** No input of a fuzz run is larger than some kilobytes; one that takes this long is a find. */
const SLOW_MS = 250;

/** Reads mutated fixtures of one form for some seconds; returns what broke, and keeps it in `findsDir`. */
export async function run(
  form: string,
  seconds: number,
  findsDir: string,
): Promise<{ readonly runs: number; readonly finds: readonly string[] }> {
  const seeds = seedsOf(form);
  const finds = new Set<string>();
  const end = performance.now() + seconds * 1000;
  let runs = 0;
  while (performance.now() < end) {
    const [input] = fc.sample(mutated(seeds), { numRuns: 1 });
    if (input === undefined) break;
    runs += 1;
    const why = await whyBroken(form, input);
    if (why !== undefined) finds.add(keep(findsDir, form, input, why));
  }
  return { runs, finds: [...finds] };
}

function seedsOf(form: string): Buffer[] {
  const extension = form === "mail" ? "eml" : form === "html" ? "html" : "txt";
  const wanted = form === "outlook-msg" ? "msg" : extension;
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(wanted));
  const all = files.map((file) => readFileSync(join(FOLDER, file)));
  if (wanted !== "txt") return all;
  return all.filter((seed) => formOf(seed.toString("utf8")) === form);
}

/** A fixture cut, doubled, joined with another one, or with bytes changed, a few times over. */
function mutated(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const seed = fc.constantFrom(...seeds);
  const change = fc.tuple(
    fc.constantFrom("cut", "double", "flip", "insert", "swap"),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 12 }),
  );
  return fc
    .tuple(seed, seed, fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([one, other, changes]) =>
      changes.reduce(
        (bytes, [kind, from, to, more]) =>
          mutate(bytes, other, kind, from, to, Buffer.from(more)),
        one,
      ),
    );
}

function mutate(
  bytes: Buffer,
  other: Buffer,
  kind: string,
  from: number,
  to: number,
  more: Buffer,
): Buffer {
  const start = Math.floor(Math.min(from, to) * bytes.length);
  const end = Math.floor(Math.max(from, to) * bytes.length);
  const [head, middle, tail] = [
    bytes.subarray(0, start),
    bytes.subarray(start, end),
    bytes.subarray(end),
  ];
  if (kind === "cut") return Buffer.concat([head, tail]);
  if (kind === "double") return Buffer.concat([head, middle, middle, tail]);
  if (kind === "insert") return Buffer.concat([head, more, middle, tail]);
  if (kind === "swap") return Buffer.concat([head, other.subarray(start)]);
  const flipped = Buffer.from(bytes);
  for (const [index, value] of more.entries())
    if (start + index < flipped.length) flipped[start + index] = value;
  return flipped;
}

async function whyBroken(
  form: string,
  input: Buffer,
): Promise<string | undefined> {
  const read = (): Promise<Reading> =>
    FORMS.indexOf(form) < 3
      ? readFile(form, input)
      : Promise.resolve(readText(input.toString("utf8")));
  const start = performance.now();
  try {
    const first = await read();
    const tookMs = performance.now() - start;
    if (tookMs > SLOW_MS) return `took ${Math.round(tookMs)} ms`;
    return isDeepStrictEqual(first, await read())
      ? undefined
      : "reads differently the second time";
  } catch (error) {
    return error instanceof Error ? error.message : "threw";
  }
}

function keep(
  findsDir: string,
  form: string,
  input: Buffer,
  why: string,
): string {
  mkdirSync(findsDir, { recursive: true });
  const digest = createHash("sha256").update(input).digest("hex").slice(0, 12);
  const path = join(findsDir, `${form}-${digest}`);
  writeFileSync(path, input);
  return `${path}: ${why}`;
}
