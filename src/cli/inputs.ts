import { opendir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { WrongUse } from "./wrong-use.ts";

export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Files one after the other: named ones, all below a folder, or standard input for '-'. Streams: never holds two. */
export async function* readInputs(
  names: readonly string[],
): AsyncGenerator<Input> {
  if (names.length === 0)
    throw new WrongUse(
      "No input given: name a file, a folder, or - for standard input.",
    );
  for (const name of names)
    if (name === "-") yield { file: "-", bytes: await buffer(process.stdin) };
    else yield* below(name);
}

async function* below(name: string): AsyncGenerator<Input> {
  const info = await stat(name).catch(() => {
    throw new WrongUse(`${name} is not there, or may not be read.`);
  });
  if (!info.isDirectory()) {
    yield { file: name, bytes: await readFile(name) };
    return;
  }
  for await (const entry of await opendir(name))
    if (entry.isFile() || entry.isDirectory())
      yield* below(join(name, entry.name));
}
