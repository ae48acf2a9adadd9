import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import type { Bounce, Reading } from "../../src/core/model.ts";
import { readFile } from "../../src/parse/files.ts";

const FOLDER = join(import.meta.dirname, "..", "bounces");

const codes = z.strictObject({
  replyCode: z.string().optional(),
  status: z.string().optional(),
});

const expectation = z.strictObject({
  kind: z.string(),
  bounces: z.array(
    z.strictObject({
      ...codes.shape,
      /** '?' where the text names addresses but none of them as the recipient. */
      recipient: z.string().optional(),
      action: z.string(),
      outer: z
        .strictObject({ ...codes.shape, words: z.string().optional() })
        .optional(),
      words: z.string().optional(),
      generator: z.string().optional(),
      remoteMta: z.string().optional(),
      reportingMta: z.string().optional(),
      sender: z.string().optional(),
      sendingIp: z.string().optional(),
      at: z.string().optional(),
      region: z.string().optional(),
      correlation: z.string().optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
  /** `null` for a fact that must not be read. */
  facts: z.record(z.string(), z.unknown()).optional(),
  /** Codes of the knowledge that must match; read by the knowledge's own test. */
  codes: z.array(z.string()).optional(),
  because: z.string().optional(),
});

type Expectation = z.infer<typeof expectation>;

function expectationOf(name: string): Expectation {
  const text = readFileSync(join(FOLDER, `${name}.json`), "utf8");
  return expectation.parse(JSON.parse(text));
}

/** What must not be read is as much a part of the expectation as what must. */
function decisive(bounce: Bounce | Expectation["bounces"][number]) {
  const { replyCode, status, action, outer } = bounce;
  return {
    replyCode,
    status,
    action,
    outer: outer && { replyCode: outer.replyCode, status: outer.status },
  };
}

function check(reading: Reading, wanted: Expectation) {
  assert.equal(reading.kind, wanted.kind);
  assert.deepEqual(reading.bounces.map(decisive), wanted.bounces.map(decisive));
  for (const [index, bounce] of reading.bounces.entries()) {
    const { recipient, outer, ...named } = wanted.bounces[index] ?? {};
    if (recipient !== "?") assert.equal(bounce.recipient, recipient);
    assert.ok(outer !== undefined || bounce.outer === undefined);
    if (outer?.words !== undefined)
      assert.equal(bounce.outer?.words, outer.words);
    for (const [key, value] of Object.entries(named))
      assert.deepEqual(
        Object.entries(bounce).find(([k]) => k === key)?.[1],
        value,
        key,
      );
  }
  for (const [fact, value] of Object.entries(wanted.facts ?? {}))
    assert.deepEqual(
      Object.entries(reading.facts).find(([name]) => name === fact)?.[1],
      value ?? undefined,
      fact,
    );
  const isEmpty = Object.keys(wanted.facts ?? {}).length === 0;
  if (wanted.facts !== undefined && (isEmpty || wanted.bounces.length === 0))
    assert.deepEqual(
      Object.keys(reading.facts).sort(),
      Object.keys(wanted.facts).sort(),
    );
  if (wanted.because !== undefined)
    assert.match(reading.because, new RegExp(wanted.because));
}

describe("bounces that people bring", () => {
  const files = readdirSync(FOLDER).filter((file) => !file.endsWith(".json"));

  it("stand there in good number, each with its expectation", () => {
    assert.ok(files.length >= 250, String(files.length));
  });

  for (const file of files)
    it(file, async () => {
      const bytes = readFileSync(join(FOLDER, file));
      const name = file.slice(0, file.lastIndexOf("."));
      check(await readFile(file, bytes), expectationOf(name));
    });
});
