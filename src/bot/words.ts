import { inLanguage } from "../locales/index.ts";

/** The few words that the bot itself says; all others come with the card. */
export interface Words {
  readonly gotIt: string;
  readonly outOfDate: string;
  readonly details: string;
  readonly more: string;
  readonly code: string;
  readonly serverSaid: string;
  readonly looked: string;
  readonly disagree: string;
  readonly notLooked: string;
  readonly shortened: string;
  readonly tooLongToDecide: string;
  readonly needed: string;
  readonly state: Readonly<
    Record<"done" | "running" | "waiting" | "failed", string>
  >;
}

const en: Words = {
  gotIt: "Got it.",
  outOfDate:
    "This card is out of date. Please use the newest one, or write to me.",
  details: "Details",
  more: "More",
  code: "Code",
  serverSaid: "The server's own words",
  looked: "What was looked at",
  disagree: "Where two sources disagree",
  notLooked: "What was not looked at",
  shortened: "Some details were too long to show here.",
  tooLongToDecide:
    "This change is too long to show here in full, so it cannot be approved here.",
  needed: "Please choose or write something.",
  state: {
    done: "done",
    running: "running",
    waiting: "waiting",
    failed: "could not look",
  },
};

/** Words in the person's language. */
export function wordsFor(language: string): Words {
  const say = inLanguage(language);
  return {
    gotIt: say(en.gotIt),
    outOfDate: say(en.outOfDate),
    details: say(en.details),
    more: say(en.more),
    code: say(en.code),
    serverSaid: say(en.serverSaid),
    looked: say(en.looked),
    disagree: say(en.disagree),
    notLooked: say(en.notLooked),
    shortened: say(en.shortened),
    tooLongToDecide: say(en.tooLongToDecide),
    needed: say(en.needed),
    state: {
      done: say(en.state.done),
      running: say(en.state.running),
      waiting: say(en.state.waiting),
      failed: say(en.state.failed),
    },
  };
}
