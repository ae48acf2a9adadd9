import type { Card } from "../../src/desk/cards.ts";
import type { Case } from "../../src/core/model.ts";
import { alex, kim, robin, sam } from "../desk/people.ts";
import {
  approvalOf,
  claimedCase,
  MINUTE,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "../desk/stage.ts";
import { BLOCKED, crowd, incidentOn } from "./gallery-crowd.ts";
import type { Play } from "./gallery.ts";
import { lookingCard } from "./sample-cards.ts";

const NEVER_MET = `MAIL FROM:<robin@contoso.com>
RCPT TO:<someone@fabrikam.example>
554 The quux is out of frobs (mx7.fabrikam.example)`;

const MISTYPED = `MAIL FROM:<robin@contoso.com>
RCPT TO:<bbo@fabrikam.example>
550 5.1.1 <bbo@fabrikam.example>: Recipient address rejected: User unknown in local recipient table (mx7.fabrikam.example)`;

/** The reporter's card. */
export const userPlays: Readonly<Record<string, Play>> = {
  looking: async (stage) => {
    await stage.send(robin, { kind: "message", text: RELAY_DENIED });
    await stage.turn();
    return its(stage, await stage.caseOf(robin));
  },
  "looked-in-part": () => Promise.resolve(lookingCard),
  asking: after("550 5.7.30 Basic authentication is not supported"),
  "answered-by-admin": after(RELAY_DENIED),
  "answered-by-reporter": after(MISTYPED),
  "could-not-look": async (stage) => {
    for (const id of stage.desk.looks.map((look) => look.id))
      stage.network.unreachable.add(id);
    return after(RELAY_DENIED)(stage);
  },
  "never-met": after(NEVER_MET),
  "with-the-helpdesk": async (stage) => its(stage, await claimedCase(stage)),
  "asked-by-a-person": async (stage) => {
    const { id } = await claimedCase(stage);
    await stage.press(sam, "ask-reporter", {
      caseId: id,
      words: "Since when does this happen, and did the office move?",
    });
    return its(stage, await stage.case(id));
  },
  "waits-for-admin": async (stage) => {
    const { caseId } = await proposedChange(stage);
    return its(stage, await stage.case(caseId));
  },
  fixed: async (stage) => {
    const change = await proposedChange(stage);
    await stage.press(alex, "approve", approvalOf(change));
    return its(stage, await stage.case(change.caseId));
  },
  closed: async (stage) => {
    const aCase = await claimedCase(stage);
    await stage.press(robin, "works-now", { caseId: aCase.id });
    return its(stage, aCase);
  },
  "known-outage": async (stage) => {
    await crowd(stage, 1, 6, RELAY_DENIED);
    const { id } = await incidentOn(stage);
    await stage.press(sam, "claim", { incidentId: id });
    await stage.pass(MINUTE);
    await stage.say(kim, RELAY_DENIED);
    return its(stage, await stage.caseOf(kim));
  },
  "outage-over": async (stage) => {
    await crowd(stage, 1, 6, BLOCKED);
    const { id } = await incidentOn(stage);
    await stage.say(kim, BLOCKED);
    const mine = await stage.caseOf(kim);
    await stage.press(sam, "claim", { incidentId: id });
    await stage.pass(47 * MINUTE);
    await stage.press(sam, "close", { incidentId: id });
    await stage.pass(1_000);
    return its(stage, mine);
  },
};

function after(text: string): Play {
  return async (stage) => {
    await stage.say(robin, text);
    return its(stage, await stage.caseOf(robin));
  };
}

function its(stage: Stage, { id }: Case): Promise<Card> {
  return stage.userCard(id);
}
