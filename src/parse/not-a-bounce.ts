import type { Reading } from "../core/model.ts";

export function notABounce(because: string): Reading {
  return { kind: "not-a-bounce", bounces: [], facts: {}, because };
}
