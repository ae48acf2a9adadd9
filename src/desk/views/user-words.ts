import { SAYS_SO } from "../../core/judge.ts";
import { matchCodes } from "../../core/match-codes.ts";
import type {
  Case,
  Change,
  Instant,
  JudgedCause,
  Knowledge,
} from "../../core/model.ts";
import { closesAt } from "../../core/quiet.ts";
import { clockTime, day, dayAndTime } from "../times.ts";
import { endedWords } from "./ended-words.ts";
import { isWithoutReply, type Insight } from "./insight.ts";
import { isDoorOpen } from "./path.ts";
import { sentence } from "./sentence.ts";

export interface UserViewInput {
  readonly case: Case;
  readonly change?: Change | undefined;
  readonly knowledge: Knowledge;
  /** Can this fix be asked for with one press? */
  readonly canAskForFix: boolean;
  /** By when a person should have it; absent where nobody promises that, or the time has passed. */
  readonly hearsBy?: Instant | undefined;
}

export interface Words {
  /** At most 12 words, no codes. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** The first lines for the reporter: whose problem, what now, how long. Never more than was seen. */
export function userWords(input: UserViewInput, seen: Insight): Words {
  const words = wordsOf(input, seen);
  const closes = closesAt(input.case);
  return closes === undefined
    ? words
    : { ...words, lines: [...words.lines, closing(closes)] };
}

/** Each of its buttons is a word that keeps it open, or closes it at once. */
function closing(at: Instant): string {
  return `This case closes by itself on ${day(at)} unless you press a button before then.`;
}

function wordsOf(input: UserViewInput, seen: Insight): Words {
  const { case: aCase, change } = input;
  if (aCase.question !== undefined) return questioned(aCase.question);
  switch (aCase.state) {
    case "looking":
      return {
        title: "I am looking at it",
        lines: [...understood(input), "Each look takes half a minute at most."],
      };
    case "asking":
      return {
        title: asking(aCase),
        lines: [
          "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.",
        ],
      };
    case "answered":
      return answered(seen);
    case "handed-over":
      return handedOver(input, seen);
    case "fixing":
      return fixing(change, aCase, seen);
    case "fixed":
      return fixed(change, seen);
    case "closed":
      return {
        title: "Closed",
        lines: [
          aCase.history.at(-1)?.what ?? "This case is closed.",
          "If it comes back, paste the new error here.",
        ],
      };
  }
}

function understood({ case: aCase, knowledge }: UserViewInput): string[] {
  const [code] = matchCodes(aCase.bounce, knowledge.codes);
  return code === undefined ? [] : [code.means];
}

function asking({ form }: Case): string {
  const count = form?.questions.length ?? 1;
  return count === 1
    ? "I need one answer from you"
    : `I need ${count === 2 ? "two" : count} answers from you`;
}

function answered({ found }: Insight): Words {
  if (found === undefined)
    return { title: "I have not met this answer before", lines: [] };
  return {
    title: found.cause.title,
    lines: [found.cause.explain, ...howSure(found.judged)],
  };
}

/** Never more certain than the verdict, and why that. */
function howSure({ verdict, because }: JudgedCause): readonly string[] {
  switch (verdict) {
    case "confirmed":
      return [];
    case "likely":
      return because.includes(SAYS_SO)
        ? ["The answer itself says so; I could not see it for myself."]
        : ["This is likely, not certain."];
    default:
      return [
        "Other causes are possible too; the same puts all of them right.",
      ];
  }
}

function handedOver(
  { case: aCase, change, hearsBy }: UserViewInput,
  { found, diagnosis }: Insight,
): Words {
  const taker = aCase.ticket?.claimedBy?.name;
  const since = aCase.ticket?.claimedAt;
  const who =
    taker === undefined || since === undefined
      ? `The helpdesk has your case with everything I saw, until it is solved. ${hears(hearsBy)}`
      : `${taker} from the helpdesk has your case since ${clockTime(since)} and keeps it open until it is solved.`;
  const ended = change === undefined ? undefined : endedWords(change);
  if (ended !== undefined)
    return { title: ended.title, lines: [ended.line, who] };
  if (found === undefined && isWithoutReply(aCase))
    return {
      title: "A person will help you",
      lines: ["If there is a mail error after all, paste it here.", who],
    };
  return found === undefined
    ? {
        title:
          diagnosis.outcome === "not-understood"
            ? "I have not met this one. A person has it now"
            : "I could not settle this one. A person has it now",
        lines: ["I do not want to guess.", who],
      }
    : { title: found.cause.title, lines: [found.cause.explain, who] };
}

function hears(by: Instant | undefined): string {
  return by === undefined
    ? "You will hear from a person here."
    : `You will hear from a person here by ${dayAndTime(by)}.`;
}

/** A colleague waits for an answer: that comes before everything else. */
function questioned({ by, text }: NonNullable<Case["question"]>): Words {
  return {
    title: "The helpdesk has a question for you",
    lines: [`${by.name} asks:`, text],
  };
}

function fixing(
  change: Change | undefined,
  aCase: Case,
  { found }: Insight,
): Words {
  const who = aCase.ticket?.claimedBy?.name;
  const withWhom = who === undefined ? [] : [`${who} has your case.`];
  switch (change?.state) {
    case "approved":
    case "applying":
      return {
        title: "The fix is approved and being applied",
        lines: ["This takes a moment.", ...withWhom],
      };
    case "applied":
      return {
        title: "The fix is applied, not checked yet",
        lines: [
          "Microsoft 365 can take up to an hour to act on it. I will look again.",
          ...withWhom,
        ],
      };
    case "unknown":
      return {
        title: "I am checking whether the fix was applied",
        lines: [
          "Microsoft 365 did not answer clearly. Nothing is written twice.",
          ...withWhom,
        ],
      };
    default:
      return {
        title: "The fix is waiting for an admin's approval",
        lines: [
          ...(found === undefined ? [] : [sentence(found.cause.title)]),
          [
            ...(change === undefined
              ? []
              : [`The admins have until ${dayAndTime(change.expiresAt)}.`]),
            "There is nothing for you to do.",
            ...withWhom,
          ].join(" "),
        ],
      };
  }
}

/** "Fixed" is said only where the mail door was tried; else what was read back. */
function fixed(change: Change | undefined, { read }: Insight): Words {
  const at = change?.log.at(-1)?.at;
  const when = at === undefined ? "" : ` at ${clockTime(at)}`;
  return isDoorOpen(read)
    ? {
        title: "Fixed. Please send once more",
        lines: [`Fixed and checked${when}.`],
      }
    : {
        title: "The change is in place. Please send once more",
        lines: [
          `Changed and read back${when}. It can take some minutes until Microsoft 365 acts on it.`,
        ],
      };
}
