import type { ChangeMove, Refusal } from "./change-event.ts";
import type { Change, ChangeState, Instant } from "./model.ts";

/** How a change answers to what happens to it. */

/** To another state, from one of these only, with a line in its log. */
export function from(
  change: Change,
  states: readonly ChangeState[],
  to: ChangeState,
  at: Instant,
  what: string,
): ChangeMove {
  if (!states.includes(change.state)) return no("not-now");
  return {
    may: true,
    change: { ...change, state: to, log: logged(change, at, what) },
  };
}

export function logged(
  { log }: Change,
  at: Instant,
  what: string,
): Change["log"] {
  return [...log, { at, what }];
}

export function no(because: Refusal): ChangeMove {
  return { may: false, because };
}
