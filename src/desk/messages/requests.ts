import { withoutAccents, wordsOf } from "../../core/slips.ts";
import { isDenied, isInDoubt } from "./in-english/doubt.ts";
import { readingsOf } from "./in-english/index.ts";
import { withoutManners } from "./in-english/manners.ts";

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

/** The first that fits one clause; the more exact stand before the looser. */
const SAYS: readonly (readonly [Request, RegExp])[] = [
  [
    "delete-mine",
    /\b(?:delete|erase|remove|forget|wipe) (?:all )?(?:of )?(?:my (?:personal )?(?:data|cases|details|information)|everything (?:(?:that )?you (?:know|have|keep|store|saved|stored) )?(?:about|on) me|me)(?: (?:now|please|again|completely|everywhere|immediately|at once|from (?:here|this (?:bot|chat))))?$/u,
  ],
  [
    "export-mine",
    /\b(?:export|download|show(?: me)?|give me|send me) (?:all )?(?:of )?my data\b|\bwhat do you (?:know|keep|store) about me\b/u,
  ],
  [
    "mute",
    /^(?:mute(?: me)?(?: (?:any ?more|again|now|please|mehr)){0,2}|be quiet)$/u,
  ],
  ["unmute", /^unmute(?: me)?$/u],
  [
    "person",
    /\b(?:talk|speak|chat|connect me) (?:to|with) (?:an? |the |some)?(?:real |human )?(?:person|people|human|someone|somebody|one|body|agent|helpdesk|help desk|colleague|support)\b(?! (?:in|at|from|of) (?!it\b|the it\b|(?:the )?(?:helpdesk|help desk|support)))|\b(?:real|human) (?:person|being)\b|^(?:agent|human|person|helpdesk|support)$/u,
  ],
  [
    "works-now",
    /^(?:\S{1,20} ){0,4}(?:it|that|this|everything|mail|email|scanner|printer|scanning|sending) (?:(?:now|finally|all) )?(?:works|is working|worked|is fixed|goes through)(?: (?:now|again|fine|well|perfectly)){0,3}$|^(?:works|fixed|solved|sorted|resolved|working)(?: (?:now|again|fine)){0,3}$/u,
  ],
  [
    "cancel",
    /^(?:cancel|stop|abort|never ?mind|forget|close)(?: (?:it|this|that|about it|all|everything|now|my|the|case|request|report|ticket)){0,4}$/u,
  ],
  [
    "mine",
    /^(?:status|mine|my (?:open )?cases?|any news|list)$|\b(?:what is|what'?s|show me|show) (?:the status|my (?:open )?cases?)\b|\b(?:status|news) (?:of|on|about) (?:my|the|this)\b|\bwhere (?:do we|does it|do things) stand\b|\bmy (?:open )?(?:cases?|tickets?)$/u,
  ],
  [
    "help",
    /^(?:help(?: me)?|\?+)$|\bwhat (?:can|do) \w{1,3} do\b|^how does this work$/u,
  ],
  [
    "thanks",
    /^(?:(?:ok(?:ay)?|great|perfect|super|many|cool|nice|good|awesome) ){0,2}(?:thanks?|thank you|thx|ty|ta|cheers)\b/u,
  ],
  ["hello", /^(?:hi+|hello|he+y+|hiya|good (?:morning|afternoon|evening))\b/u],
  [
    "no-text",
    /\b(?:bounced?|bounces|came back|comes back|coming back|undeliver(?:ed|able)|returned|rejected|refused|did(?: not|n't) arrive|never arrived|not delivered|can(?:not|'t) (?:send|scan|mail|email))\b/u,
  ],
  [
    "mine",
    /^(?!.*\b(?:close|cancel|withdraw|reopen)\b).*\bmy (?:open )?(?:cases?|tickets?)\b/u,
  ],
  ["thanks", /^(?:[\p{L}']{1,12} ){0,4}(?:thanks|thank you|thx|cheers)$/u],
];

/** Short ones that people mistype all the same, besides the longer words of the patterns. */
const VOCABULARY = [
  ..."help what can talk speak works data".split(" "),
  ...wordsOf(SAYS.map(([, says]) => says)),
];

/** Something is closed or deleted, so no word of the message may speak against it. */
const MEANT_AS_A_WHOLE: ReadonlySet<Request> = new Set([
  "works-now",
  "cancel",
  "delete-mine",
]);
const WEIGHTY: ReadonlySet<Request> = new Set([...MEANT_AS_A_WHOLE, "person"]);

/** A greeting is soon over; behind a longer one stands what it is about. In words. */
const LONGEST_GREETING = 4;

/** Undefined for anything that may be more than such a request. A slip of the pen is forgiven, and so are other languages. */
export function requestIn(message: string): Request | undefined {
  const words = withoutAccents(message.toLowerCase())
    .trim()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/^[¡¿]{1,3}/u, "");
  const said = words.replace(/(?<=[\p{L}\d])[^\p{L}\d]{1,9}$/u, "");
  if (said === "" || said.length > SHORT || hasNumbers(said)) return undefined;
  const isQuestion = words.endsWith("?");
  let isDoubtful = false;
  for (const part of [withoutManners(said), said])
    for (const reading of readingsOf(part, VOCABULARY, "request")) {
      const want = wantOf(reading);
      if (want === "doubt") isDoubtful = true;
      else if (want === "works-now" && isQuestion) continue;
      else if (want !== undefined && !(isDoubtful && WEIGHTY.has(want)))
        return want;
    }
  return undefined;
}

/** A reply code or an enhanced status code: then it is an error that wants reading. */
function hasNumbers(words: string): boolean {
  return /\b[245]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b/u.test(words);
}

function wantOf(reading: string): Request | "doubt" | undefined {
  const clauses = reading
    .split(/[,;:.!?]{1,9} | and | und | et /u)
    .map((clause) => clause.trim());
  for (const [want, says] of SAYS) {
    const clause = clauses.find((one) => says.test(one));
    if (clause === undefined) continue;
    if (WEIGHTY.has(want) && isDenied(clause)) return "doubt";
    if (MEANT_AS_A_WHOLE.has(want) && isInDoubt(reading)) return "doubt";
    if (want === "thanks" && isInDoubt(reading)) continue;
    if (want === "hello" && reading.split(" ").length > LONGEST_GREETING)
      continue;
    return want;
  }
  return undefined;
}
