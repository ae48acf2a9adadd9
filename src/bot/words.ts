/** The few words that the bot itself says; all others come with the card. */
export interface Words {
  readonly gotIt: string;
  readonly outOfDate: string;
  readonly details: string;
  readonly code: string;
  readonly serverSaid: string;
  readonly looked: string;
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
  code: "Code",
  serverSaid: "The server's own words",
  looked: "What was looked at",
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

const de: Words = {
  gotIt: "Ist angekommen.",
  outOfDate:
    "Diese Karte ist veraltet. Bitte die neueste benutzen oder mir schreiben.",
  details: "Einzelheiten",
  code: "Code",
  serverSaid: "Die Worte des Servers",
  looked: "Was geprüft wurde",
  notLooked: "Was nicht geprüft wurde",
  shortened: "Einige Einzelheiten waren zu lang für diese Karte.",
  tooLongToDecide:
    "Diese Änderung ist zu lang, um sie hier ganz zu zeigen. Sie kann deshalb hier nicht freigegeben werden.",
  needed: "Bitte etwas auswählen oder schreiben.",
  state: {
    done: "fertig",
    running: "läuft",
    waiting: "wartet",
    failed: "nicht möglich",
  },
};

/** Words in the person's language; English where there are none. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().split("-")[0] === "de" ? de : en;
}
