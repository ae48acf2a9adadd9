import { wordsOf } from "../core/slips.ts";
import { readingsOf } from "./in-english/index.ts";

/** What a short message wants that is no mail error and no question about ways to send. */
export type Request =
  | "help"
  | "hello"
  | "thanks"
  | "mine"
  | "cancel"
  | "works-now"
  | "person"
  | "delete-mine"
  | "export-mine"
  /** No reminders and no notices of incidents, until `unmute`. */
  | "mute"
  | "unmute"
  /** Mail came back, and nothing of the returned text is there. */
  | "no-text";

/** In characters: what is longer tells a story, and is read as one. */
const SHORT = 160;

/** The first that fits; the more exact stand before the looser. */
const SAYS: readonly (readonly [Request, RegExp])[] = [
  [
    "delete-mine",
    /\b(?:delete|erase|remove|forget) (?:all )?(?:of )?(?:my data|my cases|everything about me|me)\b/u,
  ],
  [
    "export-mine",
    /\b(?:export|download|show(?: me)?|give me|send me) (?:all )?(?:of )?my data\b|\bwhat do you (?:know|keep|store) about me\b/u,
  ],
  ["mute", /^(?:please )?(?:mute(?: me)?|be quiet)$/u],
  ["unmute", /^(?:please )?unmute(?: me)?$/u],
  [
    "person",
    /\b(?:talk|speak|chat|connect me) (?:to|with) (?:an? |the |some)?(?:real |human )?(?:person|people|human|someone|somebody|one|body|agent|helpdesk|help desk|colleague|support)\b|\b(?:real|human) (?:person|being)\b|^(?:agent|human|person|helpdesk|support)$/u,
  ],
  [
    "works-now",
    /\b(?:it|that|this|everything|mail|email|scanner|printer|scanning|sending) (?:now )?(?:works|is working|worked|is fixed|goes through)\b(?! (?:not|only|some))|^(?:works|fixed|solved|working)(?: now| again)?$/u,
  ],
  [
    "cancel",
    /^(?:please )?(?:cancel|stop|abort|never ?mind|forget (?:it|about it)|close (?:it|this|my case|the case))\b/u,
  ],
  [
    "mine",
    /^(?:status|mine|my (?:open )?cases?|any news|list)$|\b(?:what is|what's|show me|show) (?:the status|my (?:open )?cases?)\b|\b(?:status|news) (?:of|on|about) (?:my|the|this)\b|\bwhere (?:do we|does it|do things) stand\b/u,
  ],
  [
    "help",
    /^(?:help(?: me)?(?: please)?|hilfe|aide|\?+)$|\bwhat (?:can|do) you do\b|^how does this work$/u,
  ],
  [
    "thanks",
    /^(?:(?:ok(?:ay)?|great|perfect|super) )?(?:many )?(?:thanks?|thank you|thx|cheers|danke|merci)\b/u,
  ],
  [
    "hello",
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:morgen|tag|abend))\b/u,
  ],
  [
    "no-text",
    /\b(?:bounced?|bounces|came back|comes back|coming back|undeliver(?:ed|able)|returned|rejected|refused|did(?: not|n't) arrive|never arrived|not delivered|can(?:not|'t) (?:send|scan|mail|email))\b/u,
  ],
];

/** Short ones that people mistype all the same, besides the longer words of the patterns. */
const VOCABULARY = [
  ..."help talk speak works".split(" "),
  ...wordsOf(SAYS.map(([, says]) => says)),
];

/** Undefined for anything that may be more than such a request. A slip of the pen is forgiven, and so are other languages. */
export function requestIn(message: string): Request | undefined {
  const words = message
    .trim()
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/^[¡¿]{1,3}/u, "")
    .replace(/(?<=[\p{L}\d])[\s.!?,:;]{1,9}$/u, "");
  if (words === "" || words.length > SHORT || hasNumbers(words))
    return undefined;
  for (const reading of readingsOf(words, VOCABULARY)) {
    const want = wantOf(reading);
    if (want !== undefined && !(want === "works-now" && NEGATED.test(words)))
      return want;
  }
  return undefined;
}

/** A reply code or an enhanced status code: then it is an error that wants reading. */
function hasNumbers(words: string): boolean {
  return /\b[245]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/u.test(words);
}

/** Whoever says what does not work says no good news. */
const NEGATED =
  /(?<!\p{L})(?:not|never|nicht|keine?|pas|jamais|nunca|no(?= fun[cz]iona)|non|mai|niet|geen|nooit|não|nie|nigdy)(?!\p{L})|n't/u;

function wantOf(words: string): Request | undefined {
  return SAYS.find(([, says]) => says.test(words))?.[0];
}
