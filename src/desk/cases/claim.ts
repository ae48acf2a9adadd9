import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { hasRole, moveCase } from "../with-case.ts";

/** An agent takes the case; the first one has it. */
export async function claim(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  await moveCase(desk, press, () => ({
    event: "claimed",
    by: from,
    at: desk.clock.now(),
  }));
}
