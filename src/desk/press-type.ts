import type { InboxItem } from "./ports.ts";

/** A button that somebody pressed. */
export interface Press {
  readonly item: InboxItem;
  readonly verb: string;
  /** From the client: names of things, never proof of anything. */
  readonly data: Readonly<Record<string, string>>;
}
