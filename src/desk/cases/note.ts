import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { refuse } from "../refuse.ts";
import { writtenIn, WORDS } from "../views/helpdesk-form.ts";
import { hasRole, moveCase } from "../with-case.ts";

/** An agent writes something down for the others at the helpdesk. The reporter does not see it, but gets it when asking for their data. */
export async function addNote(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  const text = writtenIn(press.data, WORDS);
  if (text === "") return refuse(desk, press, "nothing-written");
  await moveCase(desk, press, () => ({
    event: "noted",
    by: from,
    text,
    at: desk.clock.now(),
  }));
}
