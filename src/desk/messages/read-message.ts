import type { Reading } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";

/** What a message tells: its own words, else the first of its files that tells of a bounce. */
export async function readMessage(
  desk: Pick<DeskParts, "readText" | "readFile">,
  what: InboxItem["what"],
  text: string,
): Promise<Reading> {
  const inWords = await desk.readText(text);
  const files = what.kind === "message" ? (what.files ?? []) : [];
  if (tells(inWords) || desk.readFile === undefined) return inWords;
  let first: Reading | undefined;
  for (const file of files) {
    const reading = await desk.readFile(file);
    if (tells(reading)) return reading;
    first ??= reading;
  }
  return first ?? inWords;
}

function tells({ bounces, facts }: Reading): boolean {
  return bounces.length > 0 || Object.keys(facts).length > 0;
}
