import type { Action, Bounce, Generator } from "../core/model.ts";
import { parseInstant } from "./instant.ts";
import { generatorOf } from "./generator.ts";
import { blamedAddress } from "./scan/literals.ts";
import type { Reply } from "./scan/reply.ts";
import { readTags, readTail } from "./scan/tail.ts";
import { tidyWords } from "./words.ts";

/** What a form has found for one recipient, before it is put into the model's shape. */
export interface Found {
  readonly recipient?: string | undefined;
  readonly reply?: Reply | undefined;
  readonly replyCode?: Bounce["replyCode"] | undefined;
  readonly status?: Bounce["status"] | undefined;
  readonly action: Action;
  readonly words: string;
  readonly outerWords?: string | undefined;
  readonly generator?: Generator | undefined;
  /** Further text in which the generator may show itself, such as the reporting MTA. */
  readonly signs?: readonly (string | undefined)[];
  readonly remoteMta?: string | undefined;
  readonly reportingMta?: string | undefined;
  readonly sender?: string | undefined;
  readonly sendingIp?: string | undefined;
  readonly at?: string | undefined;
}

type Draft = { -readonly [Key in keyof Bounce]: Bounce[Key] };

/** Puts what was found into the model's shape; absent stays absent. */
export function toBounce(found: Found): Bounce {
  const words = tidyWords(found.words);
  const { reply } = found;
  const signs = found.signs ?? [];
  const draft: Draft = {
    action: found.action,
    words,
    generator: found.generator ?? generatorOf(words, signs),
  };
  set(draft, "recipient", found.recipient);
  set(draft, "replyCode", reply?.codes.replyCode ?? found.replyCode);
  set(draft, "status", reply?.codes.status ?? found.status);
  set(draft, "remoteMta", found.remoteMta);
  set(draft, "reportingMta", found.reportingMta);
  set(draft, "sender", found.sender);
  set(draft, "sendingIp", found.sendingIp ?? blamedAddress(words));
  const tail = readTail(words);
  set(draft, "at", tail.at ?? parseInstant(found.at));
  set(draft, "region", tail.region);
  set(draft, "correlation", tail.correlation);
  const tags = readTags(words);
  if (tags.length > 0) draft.tags = tags;
  if (reply?.outer !== undefined)
    draft.outer = outerOf(reply.outer, found.outerWords ?? words);
  return draft;
}

function set<Key extends keyof Bounce>(
  draft: Draft,
  key: Key,
  value: Bounce[Key] | undefined,
): void {
  if (value !== undefined) draft[key] = value;
}

function outerOf(
  codes: Pick<Bounce, "replyCode" | "status">,
  words: string,
): NonNullable<Bounce["outer"]> {
  return {
    ...present("replyCode", codes.replyCode),
    ...present("status", codes.status),
    words: tidyWords(words),
  };
}

export function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const one: Partial<Record<Key, Value>> = {};
  if (value !== undefined) one[key] = value;
  return one;
}
