import { advise } from "./advise.ts";
import { answer } from "./answer.ts";
import { askReporter, reply } from "./ask-reporter.ts";
import { assign } from "./assign.ts";
import { claim } from "./claim.ts";
import { breakGlass } from "./break-glass.ts";
import { cancel, closeCase, worksNow } from "./close.ts";
import { decide } from "./decide.ts";
import { pressExport } from "./export.ts";
import { askPerson } from "./ask-person.ts";
import { addAddress } from "./devices-propose.ts";
import { deleteMine } from "./my-data.ts";
import { handOver, stillFailing } from "./hand-over.ts";
import {
  endIncidentByHand,
  fixIncident,
  nextWord,
  takeIncident,
} from "./incident-press.ts";
import { addNote } from "./note.ts";
import type { DeskParts } from "./parts.ts";
import type { Press } from "./press-type.ts";
import { askAdmins, askForFix, lookAgain } from "./propose.ts";
import { ranIt } from "./ran-it.ts";
import { readRight } from "./read-right.ts";
import { refuse } from "./refuse.ts";
import { reopen } from "./reopen.ts";
import { traceNext } from "./trace-next.ts";
import { undo } from "./undo.ts";

type Command = (desk: DeskParts, press: Press) => Promise<void>;

/** What each verb does. Verbs come from cards, and cards can be old, copied or forged: each command checks who pressed. */
const COMMANDS: Readonly<Record<string, Command>> = {
  answer,
  "not-it": handOver,
  "works-now": worksNow,
  cancel,
  "forget-me": deleteMine,
  "still-failing": stillFailing,
  "talk-to-person": ofQuestionOr(handOver),
  "ask-for-fix": askForFix,
  claim: ofIncidentOr(takeIncident, claim),
  assign,
  "ask-reporter": askReporter,
  reply,
  note: addNote,
  reopen,
  "ask-admins": ofIncidentOr(fixIncident, askAdmins),
  close: ofIncidentOr(endIncidentByHand, closeCase),
  approve: decide,
  reject: decide,
  "look-again": lookAgain,
  "ran-it": ranIt,
  "break-glass": breakGlass,
  undo,
  advise,
  "add-address": addAddress,
  "read-right": readRight,
  "next-word": nextWord,
  "trace-next": traceNext,
  export: pressExport,
};

export async function press(desk: DeskParts, pressed: Press): Promise<void> {
  const command = Object.hasOwn(COMMANDS, pressed.verb)
    ? COMMANDS[pressed.verb]
    : undefined;
  if (command === undefined) await refuse(desk, pressed, "outdated");
  else await command(desk, pressed);
}

/** The same button on a case's card and below the answer to a free question. */
function ofQuestionOr(ofCase: Command): Command {
  return (desk, pressed) =>
    pressed.data["note"] === undefined
      ? ofCase(desk, pressed)
      : askPerson(desk, pressed);
}

/** The same button on a case's card and on an incident's. */
function ofIncidentOr(ofIncident: Command, ofCase: Command): Command {
  return (desk, pressed) =>
    pressed.data["incidentId"] === undefined
      ? ofCase(desk, pressed)
      : ofIncident(desk, pressed);
}
