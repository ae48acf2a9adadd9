import { NONE_OF_THESE, type Case } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { tell } from "../board/tell.ts";
import { REALLY } from "../views/helpdesk-form.ts";
import { closedBy } from "../views/helpdesk-notes.ts";
import { hasRole, isReporter, moveCase } from "../with-case.ts";

/** The reporter says that mail goes through again. */
export async function worksNow(desk: DeskParts, press: Press): Promise<void> {
  await closeByReporter(desk, press, "It works again.");
}

/** The reporter does not want it any more. */
export async function cancel(desk: DeskParts, press: Press): Promise<void> {
  await closeByReporter(desk, press, "No longer wanted.");
}

async function closeByReporter(
  desk: DeskParts,
  press: Press,
  why: string,
): Promise<void> {
  await moveCase(
    desk,
    press,
    (aCase) => ({
      event: "closed",
      by: aCase.reporter.name,
      why,
      at: desk.clock.now(),
    }),
    isReporter(press.item.from),
  );
}

/** An agent closes the case, with what it really was where the card says so. */
export async function closeCase(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  const really = causeIn(desk, press);
  await moveCase(
    desk,
    press,
    () => ({
      event: "closed",
      by: from.name,
      why: "The helpdesk closed it.",
      ...(really === undefined ? {} : { really }),
      at: desk.clock.now(),
    }),
    undefined,
    async (tx, aCase) => {
      const { reporter } = aCase;
      if (reporter.objectId !== from.objectId)
        await tell(desk, tx, aCase, reporter, closedBy(aCase, from));
    },
  );
}

/** One that we know; whatever else a card sends is as good as nothing. */
function causeIn({ knowledge }: DeskParts, { data }: Press): Case["really"] {
  const said = data[REALLY];
  if (said === NONE_OF_THESE) return said;
  return knowledge.causes.find(({ id }) => id === said)?.id;
}
