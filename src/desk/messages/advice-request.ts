import type { Facts } from "../../core/facts.ts";
import type { Topic } from "../../core/model.ts";
import { wordsOf } from "../../core/slips.ts";
import { readingsOf } from "./in-english/index.ts";

/** A request stands at the beginning of a message; what follows may be a report or a record that was pasted. */
const REQUEST_LENGTH = 400;

/** "Which way should our scanner send?", in people's own words. */
const WHICH_WAY =
  /\b(?:which|what|best|right|recommended|preferred) (?:way|method|option)\b|\bscan to (?:e-?)?mail\b/i;

/** "How should it …", and soon after that "send"; the same for setting something up. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow (?:should|can|could|do|does|to)\b/i,
    /\b(?:send|e-?mail (?:scans?|documents?|files?))\b/i,
  ],
  [
    /\bset(?:ting)? ?up\b/i,
    /\b(?:scanner|printer|copier|device|app|application)\b/i,
  ],
];

/** In characters. */
const SOON = 80;

function asksForWay(request: string): boolean {
  return (
    WHICH_WAY.test(request) ||
    PAIRS.some(([first, then]) => {
      const at = request.search(first);
      return at !== -1 && then.test(request.slice(at, at + SOON));
    })
  );
}

/** "What can you tell me?" */
const LIST = /^\W{0,9}(?:advice|advise|topics?)\b/i;

export type Asked =
  | { readonly ask: "topic"; readonly topic: Topic; readonly words: string }
  | { readonly ask: "way"; readonly words: string }
  | { readonly ask: "list" };

/** What a message asks for that needs no bounce; undefined for nothing of the kind. A slip of the pen is forgiven, and so are other languages. */
export function whatIsAsked(
  message: string,
  topics: readonly Topic[],
): Asked | undefined {
  const request = message.slice(0, REQUEST_LENGTH);
  for (const reading of readingsOf(request, vocabularyOf(topics))) {
    const asked = asWritten(reading + message.slice(REQUEST_LENGTH), topics);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

function asWritten(words: string, topics: readonly Topic[]): Asked | undefined {
  const request = words.slice(0, REQUEST_LENGTH);
  const topic = topics.find(({ asks }) => asks.test(request));
  if (topic !== undefined) return { ask: "topic", topic, words };
  if (asksForWay(request)) return { ask: "way", words: request };
  return LIST.test(request) ? { ask: "list" } : undefined;
}

function vocabularyOf(topics: readonly Topic[]): readonly string[] {
  return wordsOf([
    WHICH_WAY,
    ...PAIRS.flat(),
    ...topics.map(({ asks }) => asks),
  ]);
}

/** What a request says by the way; it stands in the form as the likely answer. */
const HINTS: readonly (readonly [RegExp, Partial<Facts>])[] = [
  [
    /\b(?:scanner|printer|copier|mfp|fax|device)s?\b|\bscan to (?:e-?)?mail\b/i,
    { "sender.kind": "device" },
  ],
  [
    /\b(?:program|application|app|script|website|software|erp|crm)s?\b/i,
    { "sender.kind": "application" },
  ],
  [
    /\b(?:customer|client|supplier)s?\b|\b(?:outside|external|externally)\b/i,
    { "recipient.external": true },
  ],
  [
    /\bcolleagues?\b|\b(?:inside|internal|internally|staff)\b/i,
    { "recipient.external": false },
  ],
  [/\boauth\b/i, { "device.sign-in-ability": "oauth" }],
  [/\bnewsletters?\b|\bbulk\b/i, { "sender.volume": "bulk" }],
];

export function hintsIn(words: string): Partial<Facts> {
  return HINTS.filter(([says]) => says.test(words)).reduce<Partial<Facts>>(
    (hints, [, facts]) => ({ ...hints, ...facts }),
    {},
  );
}
