import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Reading } from "../core/model.ts";
import { readText } from "./index.ts";
import { pictureSize } from "./picture-size.ts";

/** A phone's photo has 12 million; a small file can claim to have billions. */
const MOST_PIXELS = 25_000_000;

/** The one sentence for a picture that cannot be read. */
export const UNREADABLE_PICTURE: Reading = unreadable(
  "Could not read this picture; paste the text of the error instead.",
);

/**
 * Reads the text that a PNG or JPEG shows, on this machine alone. Never rejects. Meant for the sandbox's worker: the
 * engine runs in a worker below it, and goes with it when it takes too long.
 */
export async function readPicture(bytes: Uint8Array): Promise<Reading> {
  const size = pictureSize(bytes);
  if (size === undefined) return UNREADABLE_PICTURE;
  if (size.width * size.height > MOST_PIXELS)
    return unreadable(
      "This picture is too large. Cut out the error, or paste its text.",
    );
  const text = await recognise(bytes).catch(() => undefined);
  return text === undefined ? UNREADABLE_PICTURE : fromPicture(text);
}

/** Letters and digits are easily taken for others, so whatever was read is asked back. */
function fromPicture(text: string): Reading {
  const { bounces, facts } = readText(text);
  const isEmpty = bounces.length === 0 && Object.keys(facts).length === 0;
  if (isEmpty)
    return {
      kind: "picture",
      bounces,
      facts,
      because:
        "It is a picture, and no mail error could be read in it. Paste the text of the error instead.",
    };
  return {
    kind: "picture",
    bounces,
    facts,
    because:
      "It was read from a picture. Please confirm that the code and the address are right.",
    recognised: text.trim(),
  };
}

async function recognise(bytes: Uint8Array): Promise<string> {
  const { createWorker, OEM } = (await import("tesseract.js")).default;
  const engine = await createWorker("eng", OEM.LSTM_ONLY, {
    // A folder and not an address: nothing is fetched, and nothing is kept.
    langPath: languageFolder(),
    cacheMethod: "none",
    // Without one, a refused picture is thrown where nobody can catch it.
    errorHandler: () => undefined,
  });
  try {
    const { data } = await engine.recognize(Buffer.from(bytes));
    return data.text;
  } finally {
    await engine.terminate();
  }
}

/** The small, exact models of the language data's package. */
function languageFolder(): string {
  const { resolve } = createRequire(import.meta.url);
  return join(
    dirname(resolve("@tesseract.js-data/eng/package.json")),
    "4.0.0_best_int",
  );
}

function unreadable(because: string): Reading {
  return { kind: "unreadable", bounces: [], facts: {}, because };
}
