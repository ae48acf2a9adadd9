/**
 * Who may press what, and when: the whole policy of a service that reads and changes. A row tells what comes of verbs in
 * the hands of people, by the state of the case, or of its change where it has one. "does": it is done; "answers": it
 * moves nothing here; "told": a sentence of its own; "own-cases": it is done to the presser's own cases and to nobody
 * else's; "403": turned away at the door; anything else is the refusal of that name.
 */
export const TABLE = `
# verbs                 people                 what comes of it: in which states; …
answer                  user                   does: asking; closed: closed; not-now: else
not-it talk-to-person   user                   does: looking asking answered; closed: closed; not-now: else
works-now cancel        user                   closed: closed; does: else
reply                   user                   does: asked; closed: closed; not-now: else
still-failing           user                   does: verified; closed: closed; not-now: else
ask-for-fix             user                   does: PROPOSABLE; nothing-to-propose: looking asking; change-waiting: UNWRITTEN; told: WRITTEN; not-now: closed
OF-THE-USER             EVERYBODY-ELSE         outdated: else

claim                   agent requester        does: handed-over; closed: closed; not-now: looking asking answered; told: else
assign                  agent requester        not-now: looking asking answered; closed: closed; does: else
ask-reporter note       agent requester        not-now: looking asking answered; closed: closed; does: else
reopen                  agent requester        does: closed; not-now: else
ask-admins              agent requester        does: PROPOSABLE; nothing-to-propose: looking asking; change-waiting: UNWRITTEN; told: WRITTEN; not-now: closed
close                   agent requester        closed: closed; does: else
next-word               agent requester        outdated: else
claim assign ask-reporter note reopen ask-admins close next-word  user colleague admin on-call   not-allowed: else

approve                 admin                  does: proposed; expired: expired; outdated: WITHOUT; already-decided: else
approve                 requester              own-request: proposed; expired: expired; outdated: WITHOUT; already-decided: else
reject                  admin requester        does: proposed; expired: expired; outdated: WITHOUT; already-decided: else
look-again              admin requester        does: drifted; told: proposed; not-now: else
ran-it                  admin requester        outdated: WITHOUT; not-now: else
undo                    admin requester        does: verified; outdated: WITHOUT; not-now: else
add-address             admin requester        not-now: else
trace-next              agent admin requester  does: applied verified; outdated: WITHOUT; not-now: else
trace-next              user colleague on-call  not-allowed: else
OF-THE-ADMINS           user colleague agent on-call   not-allowed: else
break-glass             on-call                does: proposed; expired: expired; outdated: WITHOUT; already-decided: else
break-glass             user colleague agent admin requester   not-allowed: else

advise export           user EVERYBODY-ELSE    answers: else
forget-me               user                   own-cases: approved applying applied unknown; does: else
forget-me               EVERYBODY-ELSE         own-cases: else
# Without what was read there is nothing to confirm; with it, it is a message like any other.
read-right              user EVERYBODY-ELSE    outdated: else
EVERY                   stranger               403: else
`;

/** The same for a change where the bot reads and may not write; what is not here is as above. */
export const BY_HAND = `
approve                 admin                  by-hand: proposed; expired: expired; already-decided: else
approve                 requester              own-request: proposed; expired: expired; already-decided: else
reject                  admin requester        does: proposed; expired: expired; already-decided: else
ran-it                  admin                  told: proposed; expired: expired; already-decided: else
ran-it                  requester              own-request: proposed; expired: expired; already-decided: else
approve reject ran-it   user colleague agent on-call   not-allowed: else
break-glass             on-call                by-hand: else
break-glass             user colleague agent admin requester   not-allowed: else
approve reject ran-it break-glass  stranger    403: else
`;

/** Names for several verbs or states at once. */
const SHORT: Readonly<Record<string, string>> = {
  "EVERYBODY-ELSE": "colleague agent admin requester on-call",
  "OF-THE-USER":
    "answer not-it talk-to-person works-now cancel still-failing ask-for-fix reply",
  "OF-THE-ADMINS": "approve reject look-again ran-it undo add-address",
  WITHOUT: "looking asking answered handed-over claimed asked closed",
  PROPOSABLE:
    "answered handed-over claimed asked rejected expired drifted failed conflict undone",
  /** The setting is as it was, and somebody else's change of it is open. */
  UNWRITTEN: "proposed approved applying",
  /** Nothing is left to change. */
  WRITTEN: "applied unknown verified",
};

interface Row {
  readonly verbs: readonly string[];
  readonly people: readonly string[];
  /** Outcome by state, and for every other one. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Reads the table: what has to come of a press. Throws where a row is missing or stands there twice. */
export function readTable(
  table: string,
  everyVerb: readonly string[],
  everybody: readonly string[],
): (verb: string, who: string, state: string) => string {
  const rows = table
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => readRow(line, everyVerb, everybody));
  return (verb, who, state) => {
    const [row, another] = rows.filter(
      ({ verbs, people }) => verbs.includes(verb) && people.includes(who),
    );
    const outcome = row?.outcomes.get(state) ?? row?.outcomes.get("else");
    if (outcome === undefined || another !== undefined)
      throw new Error(
        `${verb} by ${who} when ${state} stands in ${row === undefined ? "no row" : "several rows or in none of its states"}`,
      );
    return outcome;
  };
}

function readRow(
  line: string,
  everyVerb: readonly string[],
  everybody: readonly string[],
): Row {
  const [head = "", ...rest] = line.split(/(?<=\S) +(?=[\w-]+: )/);
  const names = head.trim().split(/\s+/).flatMap(spelledOut);
  const outcomes = rest
    .join(" ")
    .split(";")
    .map((part) => part.trim().split(": "))
    .flatMap(([outcome = "", states = ""]) =>
      states
        .split(" ")
        .flatMap(spelledOut)
        .map((state) => [state, outcome] as const),
    );
  return {
    verbs: names.includes("EVERY")
      ? everyVerb
      : names.filter((name) => everyVerb.includes(name)),
    people: names.filter((name) => everybody.includes(name)),
    outcomes: new Map(outcomes),
  };
}

function spelledOut(name: string): readonly string[] {
  return (SHORT[name] ?? name).split(" ");
}
