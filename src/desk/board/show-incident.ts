import type { Case, Change, Incident } from "../../core/model.ts";
import { changeFor } from "../changes/change-for.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import { showCard, type Put } from "./show-card.ts";
import { later } from "../times.ts";
import { STRETCH_MS, TREND_MS } from "../views/incident-trend.ts";
import { incidentView } from "../views/incident-view.ts";

/** So many of its cases are asked for one that the fix can be read off. */
const EXAMPLES = 20;

/** The helpdesk's one card of an incident. */
export async function showIncident(
  desk: DeskParts,
  tx: Transaction,
  incident: Incident,
  put: Put = showCard,
): Promise<void> {
  const now = desk.clock.now();
  const { id, changeId } = incident;
  const example = await exampleOf(desk, tx, id);
  await put(
    desk,
    tx,
    `incident:${id}`,
    { kind: "helpdesk" },
    incidentView({
      incident,
      now,
      knowledge: desk.knowledge,
      example,
      change:
        changeId === undefined ? undefined : await tx.changes.get(changeId),
      canAskForFix: example !== undefined && maySpeakForAll(desk, example),
      trend: await tx.incidents.trend(id, later(now, -TREND_MS), STRETCH_MS),
    }),
  );
}

/** What its card shows of one of its cases, and of the change of one, goes when that case is removed or loses its words. */
export async function showWithout(
  desk: DeskParts,
  tx: Transaction,
  { incident, changeId }: Case,
  put: Put,
): Promise<void> {
  const its = incident && (await tx.incidents.get(incident.id));
  if (its === undefined) return;
  if (its.state === "open" || (changeId && its.changeId === changeId))
    await showIncident(desk, tx, its, put);
}

/** One of its cases to go by: one whose fix can be asked for, where there is such a one. */
export async function exampleOf(
  desk: DeskParts,
  tx: Transaction,
  id: string,
): Promise<Case | undefined> {
  let first: Case | undefined;
  for (const caseId of await tx.incidents.casesOf(id, "", EXAMPLES)) {
    const aCase = await tx.cases.get(caseId);
    if (aCase?.incident?.standing !== "in" || aCase.state === "closed")
      continue;
    if (maySpeakForAll(desk, aCase)) return aCase;
    first ??= aCase;
  }
  return first;
}

/** Can the change that cures all be asked for on behalf of this one? */
export function maySpeakForAll(desk: DeskParts, aCase: Case): boolean {
  return (
    (aCase.state === "answered" || aCase.state === "handed-over") &&
    changeFor(desk, aCase) !== undefined
  );
}

/** A change on one of its cases is everybody's: the incident's card tells what becomes of it. */
export async function showChangeOfAll(
  desk: DeskParts,
  tx: Transaction,
  incident: Incident,
  { id }: Change,
): Promise<void> {
  const its = { ...incident, changeId: id };
  if (incident.changeId !== id) await tx.incidents.update(its);
  await showIncident(desk, tx, its);
}

/** The card is brought up to date then; asked for twice for the same moment, once. */
export async function addCardJob(
  tx: Transaction,
  id: string,
  at: string,
): Promise<void> {
  await tx.jobs.add(
    `incident-card:${id}:${at}`,
    { kind: "incident-card", incidentId: id },
    at,
  );
}
