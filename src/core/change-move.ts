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

/** In place from now on, as far as is known. */
export function applied(
  change: Change,
  states: readonly ChangeState[],
  at: Instant,
  what: string,
): ChangeMove {
  const move = from(change, states, "applied", at, what);
  return move.may
    ? { may: true, change: { ...move.change, appliedAt: at } }
    : move;
}

/** The mail that comes after it shows what it did; taking something back is proved by reading alone. */
export function hasNextMail({ state, plan }: Change): boolean {
  return (
    (state === "applied" || state === "verified") &&
    plan.request.kind !== "undo"
  );
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
