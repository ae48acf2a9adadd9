import type { DeskParts } from "./parts.ts";
import type { Press } from "./press-type.ts";
import { hasRole, isReporter, moveCase } from "./with-case.ts";

/** The reporter says that mail goes through again. */
export async function worksNow(desk: DeskParts, press: Press): Promise<void> {
  await moveCase(
    desk,
    press,
    (aCase) => ({
      event: "closed",
      by: aCase.reporter.name,
      why: "It works again.",
      at: desk.clock.now(),
    }),
    isReporter(press.item.from),
  );
}

/** An agent closes the case. */
export async function closeCase(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  await moveCase(desk, press, () => ({
    event: "closed",
    by: from.name,
    why: "The helpdesk closed it.",
    at: desk.clock.now(),
  }));
}
