import type { Incident, Person } from "../../src/core/model.ts";
import { robin } from "../desk/people.ts";
import type { Stage } from "../desk/stage.ts";

/** A refusal that nobody here can ask a change for. */
export const BLOCKED = `MAIL FROM:<ROBOT@contoso.com>
RCPT TO:<someone@fabrikam.example>
550 5.7.606 Access denied, banned sending IP [203.0.113.44]. To request removal from this list please visit https://sender.office.com/`;

/** Reports of so many colleagues, one after the other. */
export async function crowd(
  stage: Stage,
  from: number,
  to: number,
  text: string,
): Promise<void> {
  for (let n = from; n <= to; n += 1) await stage.say(colleague(n), text);
}

export function colleague(n: number): Person {
  return { ...robin, objectId: `colleague-${n}`, name: `Colleague ${n}` };
}

export async function incidentOn(stage: Stage): Promise<Incident> {
  const [open] = await stage.store.transact((tx) => tx.incidents.open());
  if (open === undefined) throw new Error("no incident is open");
  return open;
}
