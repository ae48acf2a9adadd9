import type { Kept, StatePerson } from "../state.ts";
import type { Role } from "../contract.ts";

/** The bot as Teams knows it. */
export const botName = "Bounce Desk";

export function botUserId(kept: Kept): string {
  return `28:${kept.state().applications.bot.id}`;
}

export function personOf(kept: Kept, role: Role): StatePerson {
  const person = kept.state().people.find((one) => one.role === role);
  if (person === undefined) throw new Error(`The lab has no ${role}.`);
  return person;
}

/** Teams takes its own id of a person as well as Entra's. */
export function findPerson(kept: Kept, id: string): StatePerson | undefined {
  return kept
    .state()
    .people.find((one) => one.channelUserId === id || one.objectId === id);
}
