import type { Instant, Reading } from "../../core/model.ts";

/** The world as the desk needs it. Adapters implement these; the lab never does. */

export interface Clock {
  now(): Instant;
}

/** Reads whatever text a person pasted. Never throws, never rejects; a long one is read away from the event loop. */
export type ReadText = (text: string) => Reading | Promise<Reading>;

/** A file that came with a message. */
export interface SentFile {
  readonly name: string;
  /** Where to fetch it; empty where it is out of reach. */
  readonly url: string;
  /** In the sender's storage (the address is its own permission), with the connector (needs the bot's token), or elsewhere. */
  readonly lies: "storage" | "connector" | "elsewhere";
}

/** Fetches and reads a file. Never rejects: what cannot be had is 'unreadable', with a sentence that says why. */
export type ReadFile = (file: SentFile) => Promise<Reading>;
