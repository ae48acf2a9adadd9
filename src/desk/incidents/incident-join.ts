import {
  codeOf,
  FIRST_UPDATE_MS,
  isPartOf,
  nextCardAt,
  sharedSigns,
  signsOf,
  traitsOf,
  WINDOW_MS,
  type Report,
  type Sign,
} from "../../core/incident.ts";
import { advance } from "../../core/advance.ts";
import type { Case, Incident } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Signer, Transaction } from "../ports.ts";
import { showCase } from "../board/show.ts";
import { addCardJob, showIncident } from "../board/show-incident.ts";
import { later } from "../times.ts";
import { insight } from "../views/insight.ts";

/** More than these are never needed to tell that something is an incident. */
const SIGNERS_READ = 200;

/** What a case has in common with others, by what is known of it now. */
function reportOf({ knowledge }: DeskParts, aCase: Case): Report {
  const { diagnosis, found, read } = insight(aCase, knowledge);
  return {
    code: codeOf(aCase.bounce),
    ...(found === undefined ? {} : { cause: found.cause.id }),
    open: diagnosis.causes
      .filter(({ verdict }) => verdict !== "ruled-out")
      .map(({ id }) => id),
    traits: traitsOf(aCase.bounce, read, found?.cause.station),
  };
}

/**
 * A report of something that is known already: part of the incident from here on, without a look and without a question.
 * Undefined where it is of no open incident, or its reporter has said that it is something else.
 */
export async function joinKnown(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<Case | undefined> {
  const isFresh = aCase.state === "looking" && aCase.incident === undefined;
  if (!isFresh && !isBackAgain(aCase)) return undefined;
  const open = await tx.incidents.open();
  if (open.length === 0) return undefined;
  const now = desk.clock.now();
  const report = reportOf(desk, aCase);
  const its = open.find((incident) => isPartOf(report, incident, now));
  return its === undefined ? undefined : join(desk, tx, aCase, its);
}

/** It was said to be over, and for this reporter it is not; nobody has the case yet. */
export function isBackAgain({ state, incident, ticket }: Case): boolean {
  return (
    incident?.standing === "over" &&
    state === "handed-over" &&
    ticket?.claimedBy === undefined
  );
}

/**
 * A case that is concluded, or that nobody here can decide: with enough others of its kind it opens an incident, and they
 * all become part of it. Undefined while there are too few; then it is remembered for those that come.
 */
export async function watchFor(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
): Promise<Case | undefined> {
  if (aCase.incident?.standing === "in" || aCase.incident?.standing === "left")
    return undefined;
  const now = desk.clock.now();
  const report = reportOf(desk, aCase);
  const signs = signsOf(report);
  const keys = signs.map(({ key }) => key);
  await tx.incidents.sign(aCase.id, aCase.reporter, keys, now);
  const signers = new Map<Sign, readonly Signer[]>();
  for (const sign of signs)
    signers.set(
      sign,
      await tx.incidents.signers(
        sign.key,
        later(now, -WINDOW_MS),
        SIGNERS_READ,
      ),
    );
  const shared = sharedSigns(signs, (sign) =>
    (signers.get(sign) ?? []).map(({ reporter }) => reporter),
  );
  if (shared.length === 0) return undefined;
  const together = shared.flatMap((sign) => signers.get(sign) ?? []);
  const its = await openIncident(desk, tx, report, shared, together);
  const earlier: Case[] = [];
  for (const caseId of new Set(together.map(({ caseId }) => caseId)))
    if (caseId !== aCase.id)
      earlier.push(...(await takeIn(desk, tx, caseId, its)));
  const joined = await join(desk, tx, aCase, its);
  // When all are counted, so that each card says how many they are.
  for (const one of earlier) await showCase(desk, tx, one);
  await showIncident(desk, tx, (await tx.incidents.get(its.id)) ?? its);
  return joined;
}

/** A fresh one, or the one of the same kind that had gone quiet and is going on. */
async function openIncident(
  desk: DeskParts,
  tx: Transaction,
  { code, cause }: Report,
  shared: readonly Sign[],
  signers: readonly Signer[],
): Promise<Incident> {
  const at = desk.clock.now();
  const traits = shared.map(({ trait }) => trait);
  const before = (await tx.incidents.open()).find(
    (one) =>
      one.code === code &&
      one.cause === cause &&
      JSON.stringify(one.traits[0]) === JSON.stringify(traits[0]),
  );
  if (before !== undefined) return before;
  const [first] = signers
    .map((signer) => signer.at)
    .sort((one, other) => (one < other ? -1 : 1));
  const incident: Incident = {
    id: desk.ids.id(),
    reference: desk.ids.reference(),
    code,
    ...(cause === undefined ? {} : { cause }),
    traits,
    state: "open",
    since: first ?? at,
    openedAt: at,
    lastReportAt: at,
    nextUpdateAt: later(at, FIRST_UPDATE_MS),
    people: 0,
    reports: 0,
  };
  await tx.incidents.insert(incident);
  await tx.audit.append({
    at,
    who: "bounce-desk",
    what: "incident.opened",
    subject: incident.id,
    data: { code, cause: cause ?? null },
  });
  await addCardJob(tx, incident.id, incident.nextUpdateAt);
  return incident;
}

/** A stored case that came before; none where it can no longer join. */
async function takeIn(
  desk: DeskParts,
  tx: Transaction,
  caseId: string,
  its: Incident,
): Promise<readonly Case[]> {
  const aCase = await tx.cases.get(caseId);
  const joined =
    aCase === undefined ? undefined : await join(desk, tx, aCase, its);
  return joined === undefined ? [] : [await tx.cases.update(joined)];
}

/** Counts it and moves it; undefined where its state does not allow that (closed, or being changed). */
async function join(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  { id, reference }: Incident,
): Promise<Case | undefined> {
  const at = desk.clock.now();
  const move = advance(aCase, {
    event: "incident-joined",
    incidentId: id,
    reference,
    at,
  });
  if (!move.may) return undefined;
  await tx.incidents.join(id, aCase.id, aCase.reporter, aCase.openedAt);
  await addCardJob(tx, id, nextCardAt(at));
  return move.case;
}
