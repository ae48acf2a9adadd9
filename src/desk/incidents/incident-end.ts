import type { Case, Incident } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import { showIncident } from "../board/show-incident.ts";

/** It is over: the helpdesk's card says so at once, every reporter is asked to try again by a job. */
export async function endIncident(
  desk: DeskParts,
  tx: Transaction,
  incident: Incident,
  by: { readonly who: string; readonly why: string },
): Promise<void> {
  const at = desk.clock.now();
  const over: Incident = {
    ...incident,
    state: "over",
    over: { at, why: by.why },
  };
  await tx.incidents.update(over);
  await tx.audit.append({
    at,
    who: by.who,
    what: "incident.over",
    subject: over.id,
    data: { people: over.people, reports: over.reports },
  });
  await tellEverybody(desk, tx, over.id);
  await showIncident(desk, tx, over);
}

/** The change for one of its cases was verified, and with it the cure for all of them. */
export async function endByFix(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<void> {
  if (aCase.incident?.standing !== "in") return;
  const incident = await tx.incidents.get(aCase.incident.id);
  if (incident?.state !== "open") return;
  const why = "The fix is in place and was checked.";
  await endIncident(desk, tx, incident, { who: "bounce-desk", why });
}

/** A job, because thousands of cards are more than one transaction should hold, or Teams takes at once. */
export async function tellEverybody(
  desk: DeskParts,
  tx: Transaction,
  incidentId: string,
): Promise<void> {
  await tx.jobs.add(
    `incident-tell:${desk.ids.id()}`,
    { kind: "incident-tell", incidentId, after: "" },
    desk.clock.now(),
  );
}
