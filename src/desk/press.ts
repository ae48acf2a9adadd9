import { advise } from "./advise.ts";
import { answer } from "./answer.ts";
import { claim } from "./claim.ts";
import { closeCase, worksNow } from "./close.ts";
import { decide } from "./decide.ts";
import { handOver, stillFailing } from "./hand-over.ts";
import type { DeskParts } from "./parts.ts";
import type { Press } from "./press-type.ts";
import { askAdmins, askForFix, lookAgain } from "./propose.ts";
import { refuse } from "./refuse.ts";
import { undo } from "./undo.ts";

type Command = (desk: DeskParts, press: Press) => Promise<void>;

/** What each verb does. Verbs come from cards, and cards can be old, copied or forged: each command checks who pressed. */
const COMMANDS: Readonly<Record<string, Command>> = {
  answer,
  "not-it": handOver,
  "works-now": worksNow,
  "still-failing": stillFailing,
  "talk-to-person": handOver,
  "ask-for-fix": askForFix,
  claim,
  "ask-admins": askAdmins,
  close: closeCase,
  approve: decide,
  reject: decide,
  "look-again": lookAgain,
  undo,
  advise,
};

export async function press(desk: DeskParts, pressed: Press): Promise<void> {
  const command = Object.hasOwn(COMMANDS, pressed.verb)
    ? COMMANDS[pressed.verb]
    : undefined;
  if (command === undefined) await refuse(desk, pressed, "outdated");
  else await command(desk, pressed);
}
