import type { Case } from "../../core/model.ts";
import type { Verb } from "../cards.ts";
import { askToDelete, exportMine } from "../people/my-data.ts";
import { setMute } from "../people/mute.ts";
import type { Said } from "../cases/new-case.ts";
import { openForPerson } from "../cases/open-for-person.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
import { press } from "../press.ts";
import type { Request } from "./requests.ts";
import { answerWith, showNote } from "../board/show.ts";
import { GREETING, HELP, THANKS } from "../views/notes.ts";
import {
  done,
  mine,
  NONE_OPEN,
  whichOne,
  WHERE_IS_THE_TEXT,
  type Listed,
} from "../views/request-notes.ts";
import { userView } from "../views/user-view.ts";

type CaseRequest = "cancel" | "works-now";

/** What a button of the case's card does, said in words; each also says what became of it. */
const AS_PRESSED: Readonly<
  Record<
    CaseRequest | "person",
    {
      readonly verb: Verb;
      readonly asks: string;
      /** On the button, once it is said which one. */
      readonly does: string;
      readonly title: string;
      readonly line: string;
    }
  >
> = {
  cancel: {
    verb: "cancel",
    asks: "Which one shall I close?",
    does: "Close it",
    title: "Closed, as you asked",
    line: "Nothing more is done about it. Paste the error again if you need it after all.",
  },
  "works-now": {
    verb: "works-now",
    asks: "Which one works again?",
    does: "It works now",
    title: "Good. I closed the case",
    line: "Paste the next error here if something comes back again.",
  },
  person: {
    verb: "talk-to-person",
    asks: "Which one is it about?",
    does: "Talk to a person",
    title: "The helpdesk has it now",
    line: "They see everything that I saw. The case's card shows who takes it.",
  },
};

/** Does what a short message asks for. */
export async function doRequest(
  desk: DeskParts,
  item: InboxItem,
  request: Request,
  said: Pick<Said, "text" | "reading">,
): Promise<void> {
  switch (request) {
    case "help":
      return answerWith(desk, item, HELP);
    case "hello":
      return answerWith(desk, item, GREETING);
    case "thanks":
      return answerWith(desk, item, THANKS);
    case "no-text":
      return answerWith(desk, item, WHERE_IS_THE_TEXT);
    case "mine": {
      const open = await openCases(desk, item);
      return answerWith(desk, item, open.length === 0 ? NONE_OPEN : mine(open));
    }
    case "mute":
    case "unmute":
      return setMute(desk, item, request === "mute");
    case "delete-mine":
      return askToDelete(desk, item);
    case "export-mine":
      return exportMine(desk, item);
    case "cancel":
    case "works-now":
      return onCase(desk, item, request, await openCases(desk, item));
    case "person": {
      const open = await openCases(desk, item);
      return open.length === 0
        ? forPerson(desk, item, said)
        : onCase(desk, item, request, open);
    }
  }
}

async function onCase(
  desk: DeskParts,
  item: InboxItem,
  request: CaseRequest | "person",
  open: readonly Listed[],
): Promise<void> {
  const [one, ...others] = open;
  const { verb, asks, does, title, line } = AS_PRESSED[request];
  if (one === undefined) return answerWith(desk, item, NONE_OPEN);
  if (others.length > 0)
    return answerWith(desk, item, whichOne(open, { verb, asks, does }));
  // The answer first: should the press be refused, the refusal takes its place in the chat.
  await desk.store.transact((tx) =>
    showNote(desk, tx, item, done(title, one, [line])),
  );
  await press(desk, { item, verb, data: { caseId: one.caseId } });
}

/** There is nothing yet to show the helpdesk but the words. */
async function forPerson(
  desk: DeskParts,
  item: InboxItem,
  said: Pick<Said, "text" | "reading">,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    await openForPerson(desk, tx, item, said);
    await tx.inbox.done(item.id);
  });
}

async function openCases(
  desk: DeskParts,
  item: InboxItem,
): Promise<readonly Listed[]> {
  const open = await desk.store.transact((tx) => tx.cases.openOf(item.from));
  return open.map((aCase) => listed(desk, aCase));
}

function listed({ knowledge }: DeskParts, aCase: Case): Listed {
  const { reference, title, path } = userView({
    case: aCase,
    change: undefined,
    knowledge,
    canAskForFix: false,
  });
  return { caseId: aCase.id, reference, title, path };
}
