import { advance } from "../../core/advance.ts";
import type { Incident } from "../../core/model.ts";
import { LeaseLost } from "../changes/change-job.ts";
import { unlessMuted } from "../people/mute.ts";
import type { DeskParts } from "../parts.ts";
import type { Job, LeasedJob, Transaction } from "../ports.ts";
import { showCase } from "../board/show.ts";
import { chatWith, showCard } from "../board/show-card.ts";
import { showIncident } from "../board/show-incident.ts";
import { tell } from "../board/tell.ts";
import { later } from "../times.ts";
import { incidentOver } from "../views/in-incident.ts";
import { nextWordDue } from "../views/incident-view.ts";

/** So many at a time, each a card and a line, and then a pause: less than half of what Teams takes. */
const AT_ONCE = 10;
const PAUSE_MS = 1_000;

/** The helpdesk's card counts along. When the next word is due, whoever took the incident is told so. */
export async function incidentCard(
  desk: DeskParts,
  leased: LeasedJob,
  incidentId: string,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    const incident = await tx.incidents.get(incidentId);
    if (incident?.state !== "open") return;
    await showIncident(desk, tx, incident);
    const { claimedBy, nextUpdateAt } = incident;
    if (claimedBy === undefined || !isDue(desk, incident)) return;
    await unlessMuted(tx, claimedBy, () =>
      showCard(
        desk,
        tx,
        `incident:${incidentId}:due:${nextUpdateAt}`,
        chatWith(claimedBy),
        nextWordDue(incident),
      ),
    );
  });
}

function isDue(desk: DeskParts, { nextUpdateAt }: Incident): boolean {
  return nextUpdateAt <= desk.clock.now();
}

/**
 * Brings the next few reporters' cards up to date and leaves the rest to a job of its own a moment later: Teams takes 50
 * calls a second, and whoever reports something meanwhile must not wait behind all of these.
 */
export async function incidentTell(
  desk: DeskParts,
  leased: LeasedJob,
  { incidentId, after }: Extract<Job, { kind: "incident-tell" }>,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    const incident = await tx.incidents.get(incidentId);
    if (incident === undefined) return;
    const ids = await tx.incidents.casesOf(incidentId, after, AT_ONCE);
    for (const id of ids) await tellOne(desk, tx, incident, id);
    const last = ids.at(-1);
    if (last !== undefined)
      await tx.jobs.add(
        `${leased.id.split(">", 1).join("")}>${last}`,
        { kind: "incident-tell", incidentId, after: last },
        later(desk.clock.now(), PAUSE_MS),
      );
  });
}

async function tellOne(
  desk: DeskParts,
  tx: Transaction,
  incident: Incident,
  caseId: string,
): Promise<void> {
  const { id, reference, state } = incident;
  const aCase = await tx.cases.get(caseId);
  if (aCase === undefined || aCase.state === "closed") return;
  if (aCase.incident?.id !== id || aCase.incident.standing !== "in") return;
  if (state === "open") return showCase(desk, tx, aCase);
  const at = desk.clock.now();
  const move = advance(aCase, { event: "incident-over", reference, at });
  if (!move.may) return;
  const over = await tx.cases.update(move.case);
  await showCase(desk, tx, over);
  // Teams notifies nobody of a card that changes where it stands.
  await unlessMuted(tx, over.reporter, () =>
    tell(desk, tx, over, over.reporter, incidentOver(incident), `over:${id}`),
  );
}
