import { isUtf8 } from "node:buffer";
import type { Reading } from "../core/model.ts";
import { readFile } from "../parse/files.ts";
import { looksLikeMail } from "../parse/mime/looks-like-mail.ts";
import { openSandbox } from "../parse/sandbox.ts";
import { readInputs } from "./inputs.ts";

export interface ReadInput {
  readonly file: string;
  readonly reading: Reading;
}

/** Reads all inputs, one after the other. Mails, binary and large files are a stranger's: they go through the sandbox. */
export async function* readings(
  names: readonly string[],
): AsyncGenerator<ReadInput> {
  const sandbox = openSandbox();
  try {
    for await (const { file, bytes } of readInputs(names))
      yield {
        file,
        reading: isShortText(bytes)
          ? await readFile(file, bytes)
          : await sandbox.read(file, bytes),
      };
  } finally {
    await sandbox.close();
  }
}

const SHORT_BYTES = 64 * 1024;

/** Reading it takes a millisecond; starting a worker for it would take a hundred. */
function isShortText(bytes: Uint8Array): boolean {
  if (bytes.length > SHORT_BYTES || !isUtf8(bytes) || bytes.includes(0))
    return false;
  return !looksLikeMail(Buffer.from(bytes).toString("utf8").trimStart());
}
