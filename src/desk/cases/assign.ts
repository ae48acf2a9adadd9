import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { refuse } from "../refuse.ts";
import { tell } from "../board/tell.ts";
import { ASSIGNEE } from "../views/helpdesk-form.ts";
import { givenTo } from "../views/helpdesk-notes.ts";
import { hasRole, moveCase } from "../with-case.ts";

/** An agent gives the case to another one, who is told; or takes it over. */
export async function assign(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  const to = desk
    .team?.()
    .find(({ objectId }) => objectId === press.data[ASSIGNEE]);
  if (to === undefined) return refuse(desk, press, "no-assignee");
  // Whoever was in the list when the card was made may have left since.
  const isStill = await desk.roles.isAgent(to);
  if (isStill.outcome !== "saw") return refuse(desk, press, "role-unknown");
  if (!isStill.value) return refuse(desk, press, "no-assignee");
  await moveCase(
    desk,
    press,
    () => ({ event: "assigned", by: from, to, at: desk.clock.now() }),
    () => true,
    async (tx, aCase) => {
      if (to.objectId !== from.objectId)
        await tell(desk, tx, aCase, to, givenTo(aCase, from));
    },
  );
}
