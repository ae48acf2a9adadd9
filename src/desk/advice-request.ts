import type { Facts } from "../core/facts.ts";
import type { Topic } from "../core/model.ts";

/** A request stands at the beginning of a message; what follows may be a report or a record that was pasted. */
const REQUEST_LENGTH = 400;

/** "Which way should our scanner send?", in people's own words. */
const WHICH_WAY =
  /\b(?:which|what|best|right) (?:way|method|option)\b|\bscan to (?:e-?)?mail\b/i;

/** "How should it …", and soon after that "send"; the same for setting something up. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow (?:should|can|could|do|does|to)\b/i, /\bsend\b/i],
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

/** What a message asks for that needs no bounce; undefined for nothing of the kind. A slip of the pen is forgiven. */
export function whatIsAsked(
  message: string,
  topics: readonly Topic[],
): Asked | undefined {
  return (
    asWritten(message, topics) ??
    asWritten(spelt(message, vocabularyOf(topics)), topics)
  );
}

function asWritten(words: string, topics: readonly Topic[]): Asked | undefined {
  const request = words.slice(0, REQUEST_LENGTH);
  const topic = topics.find(({ asks }) => asks.test(request));
  if (topic !== undefined) return { ask: "topic", topic, words };
  if (asksForWay(request)) return { ask: "way", words: request };
  return LIST.test(request) ? { ask: "list" } : undefined;
}

/** The words that the patterns themselves spell out, so that nobody keeps a second list of them. */
function vocabularyOf(topics: readonly Topic[]): readonly string[] {
  const sources = [
    WHICH_WAY,
    ...PAIRS.flat(),
    ...topics.map(({ asks }) => asks),
  ];
  const spelt = sources.flatMap(({ source }) =>
    (source.match(/[a-z]{5,}\??/g) ?? []).flatMap((word) =>
      word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word],
    ),
  );
  return [...new Set(spelt)];
}

/** The request with each word that is one slip away from a known one put right. Names, addresses and records stay. */
function spelt(message: string, vocabulary: readonly string[]): string {
  return message
    .slice(0, REQUEST_LENGTH)
    .replace(/(?<![\w.@/=:-])[A-Za-z]{4,20}(?![\w@/=:-]|\.\w)/g, (word) => {
      const lower = word.toLowerCase();
      if (vocabulary.includes(lower)) return word;
      return vocabulary.find((known) => isSlip(lower, known)) ?? word;
    })
    .concat(message.slice(REQUEST_LENGTH));
}

/** Two neighbours swapped, a letter too many or too few, or in a long word a wrong one; the first letter is right. */
function isSlip(written: string, known: string): boolean {
  if (written[0] !== known[0] || Math.abs(written.length - known.length) > 1)
    return false;
  let at = 0;
  while (at < known.length && written[at] === known[at]) at += 1;
  const ends = (from: number, to: number) =>
    written.slice(from) === known.slice(to);
  if (written.length < known.length) return ends(at, at + 1);
  if (written.length > known.length) return ends(at + 1, at);
  const swapped =
    written[at] === known[at + 1] && written[at + 1] === known[at];
  return (
    (swapped && ends(at + 2, at + 2)) ||
    (known.length > LONG && ends(at + 1, at + 1))
  );
}

/** "simple" is no slip of "sample". */
const LONG = 6;

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
