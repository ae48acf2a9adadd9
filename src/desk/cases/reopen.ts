import { isBeingChanged } from "../changes/being-changed.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { hasRole, moveCase } from "../with-case.ts";

/** An agent opens a closed case again. */
export async function reopen(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  await moveCase(desk, press, async (aCase, tx) => ({
    event: "reopened",
    by: from,
    isBeingChanged: await isBeingChanged(tx, aCase),
    at: desk.clock.now(),
  }));
}
