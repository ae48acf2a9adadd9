import assert from "node:assert/strict";
import type { Ended, Process } from "./spawned-service.ts";

/** Longer than anybody waits for a sentence, on a busy machine too. */
const sentenceWithinMs = 45_000;

/** Ends within the time that a person waits for a sentence. */
export async function ended(process: Process): Promise<Ended> {
  const timer = setTimeout(
    () => process.child.kill("SIGKILL"),
    sentenceWithinMs,
  );
  const outcome = await process.ended;
  clearTimeout(timer);
  assert.equal(outcome.signal, null, "it did not end by itself");
  return outcome;
}

/** One clear line, no stack, and that exit code. */
export function assertOneLine(
  outcome: Ended,
  code: number,
  says: RegExp,
): void {
  const { stdout, stderr } = outcome;
  assert.equal(outcome.code, code, stderr);
  assert.equal(stdout, "");
  assert.equal(stderr.trim().split("\n").length, 1, stderr);
  assert.match(stderr, says);
}
