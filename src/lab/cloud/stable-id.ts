import { createHash } from "node:crypto";

/** What is made up for a story keeps its id from one read to the next. */
export function stableId(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [8, 4, 4, 4, 12]
    .map((length, index, all) => {
      const start = all.slice(0, index).reduce((sum, part) => sum + part, 0);
      return hex.slice(start, start + length);
    })
    .join("-");
}
