import type { Incident } from "../../core/model.ts";
import { endIncident, tellEverybody } from "./incident-end.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { askAdmins } from "../changes/propose.ts";
import { refuse, refuseIn, type PressRefusal } from "../refuse.ts";
import {
  addCardJob,
  exampleOf,
  maySpeakForAll,
  showIncident,
} from "../board/show-incident.ts";
import { later } from "../times.ts";
import { NEXT_WORD_MINUTES } from "../views/incident-view.ts";
import { hasRole } from "../with-case.ts";

/** An agent takes the incident; the first one has it. */
export async function takeIncident(
  desk: DeskParts,
  press: Press,
): Promise<void> {
  await onIncident(desk, press, async (tx, incident) => {
    if (incident.claimedBy !== undefined) return "already-claimed";
    const its = { ...incident, claimedBy: press.item.from };
    await tx.incidents.update(its);
    await showIncident(desk, tx, its);
    return undefined;
  });
}

/** When reporters may expect the next word; their cards say the new time without a new message. */
export async function nextWord(desk: DeskParts, press: Press): Promise<void> {
  const minutes = NEXT_WORD_MINUTES.find(
    (one) => String(one) === press.data["minutes"],
  );
  await onIncident(desk, press, async (tx, incident) => {
    if (minutes === undefined) return "outdated";
    if (incident.claimedBy === undefined) return "not-now";
    const nextUpdateAt = later(desk.clock.now(), minutes * 60_000);
    const its = { ...incident, nextUpdateAt };
    await tx.incidents.update(its);
    await addCardJob(tx, its.id, nextUpdateAt);
    await tellEverybody(desk, tx, its.id);
    await showIncident(desk, tx, its);
    return undefined;
  });
}

/** An agent says that it is over. Taken first: a slip of the finger would write to everybody. */
export async function endIncidentByHand(
  desk: DeskParts,
  press: Press,
): Promise<void> {
  await onIncident(desk, press, async (tx, incident) => {
    if (incident.claimedBy === undefined) return "not-now";
    const { name, objectId } = press.item.from;
    const why = `${name} says that it is over.`;
    await endIncident(desk, tx, incident, { who: objectId, why });
    return undefined;
  });
}

/** One change for all: asked for once, on behalf of one of its cases. */
export async function fixIncident(
  desk: DeskParts,
  press: Press,
): Promise<void> {
  if (!(await hasRole(desk, press, desk.roles.isAgent(press.item.from))))
    return;
  const example = await desk.store.transact(async (tx) => {
    const incident = await tx.incidents.get(press.data["incidentId"] ?? "");
    return incident?.state === "open"
      ? exampleOf(desk, tx, incident.id)
      : undefined;
  });
  if (example === undefined || !maySpeakForAll(desk, example))
    await refuse(
      desk,
      press,
      example?.state === "fixing" ? "change-waiting" : "nothing-to-propose",
    );
  else await askAdmins(desk, { ...press, data: { caseId: example.id } });
}

/** For agents, on an incident that is open; `act` says why not, where it does nothing. */
async function onIncident(
  desk: DeskParts,
  press: Press,
  act: (
    tx: Transaction,
    incident: Incident,
  ) => Promise<PressRefusal | undefined>,
): Promise<void> {
  if (!(await hasRole(desk, press, desk.roles.isAgent(press.item.from))))
    return;
  await desk.store.transact(async (tx) => {
    const incident = await tx.incidents.get(press.data["incidentId"] ?? "");
    const because =
      incident?.state === "open" ? await act(tx, incident) : "outdated";
    if (because !== undefined) await refuseIn(desk, tx, press, because);
    else await tx.inbox.done(press.item.id);
  });
}
