import { advise } from "./messages/advise.ts";
import { answer } from "./cases/answer.ts";
import { askReporter, reply } from "./cases/ask-reporter.ts";
import { assign } from "./cases/assign.ts";
import { claim } from "./cases/claim.ts";
import { breakGlass } from "./changes/break-glass.ts";
import { cancel, closeCase, worksNow } from "./cases/close.ts";
import { decide } from "./changes/decide.ts";
import { pressExport } from "./files/export.ts";
import { askPerson } from "./questions/ask-person.ts";
import { addAddress } from "./register/devices-propose.ts";
import { deleteMine } from "./people/my-data.ts";
import { handOver, stillFailing } from "./cases/hand-over.ts";
import {
  endIncidentByHand,
  fixIncident,
  nextWord,
  takeIncident,
} from "./incidents/incident-press.ts";
import { addNote } from "./cases/note.ts";
import type { DeskParts } from "./parts.ts";
import type { Press } from "./press-type.ts";
import { askAdmins, askForFix, lookAgain } from "./changes/propose.ts";
import { ranIt } from "./changes/ran-it.ts";
import { readRight } from "./messages/read-right.ts";
import { refuse } from "./refuse.ts";
import { reopen } from "./cases/reopen.ts";
import { traceNext } from "./changes/trace-next.ts";
import { undo } from "./changes/undo.ts";

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
