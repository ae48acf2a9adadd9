import { createFetchFile } from "./bot/attachment-fetch.ts";
import type { Config } from "./config.ts";
import type { ReadFile, ReadText, TokenSource } from "./desk/ports.ts";
import { MOST_BYTES } from "./parse/files.ts";
import { readText } from "./parse/index.ts";
import { openSandbox } from "./parse/sandbox.ts";

/** Reading a text of this length takes a few milliseconds; longer ones are read in the sandbox, away from the event loop. */
const SHORT_TEXT = 4 * 1024;

export interface Readers {
  readonly readText: ReadText;
  readonly readFile: ReadFile;
  close(): Promise<void>;
}

/** Reads what people send to the service: words, and files that lie with Teams. */
export function openReaders(config: Config, botToken: TokenSource): Readers {
  const sandbox = openSandbox();
  const fetchFile = createFetchFile({
    config,
    botToken,
    mostBytes: MOST_BYTES,
  });
  return {
    readText: (text) =>
      text.length <= SHORT_TEXT
        ? readText(text)
        : sandbox.read("message.txt", Buffer.from(text)),
    readFile: async (file) => {
      const fetched = await fetchFile(file);
      return fetched.outcome === "fetched"
        ? sandbox.read(file.name, fetched.bytes)
        : {
            kind: "unreadable",
            bounces: [],
            facts: {},
            because: fetched.because,
          };
    },
    close: () => sandbox.close(),
  };
}
