import type { Case } from "../../core/model.ts";
import {
  afterQuiet,
  isOpen,
  targetsOf,
  type Target,
} from "../../core/service-level.ts";
import type { DeskParts } from "../parts.ts";
import type { Transaction } from "../ports.ts";

/** What the helpdesk has promised itself for a case; nothing where it does not have it, or sets itself no targets. */
export function targetsFor(
  { serviceLevels }: Pick<DeskParts, "serviceLevels">,
  { ticket }: Case,
): readonly Target[] {
  return ticket === undefined || serviceLevels === undefined
    ? []
    : targetsOf(ticket, serviceLevels);
}

/** Sets the clocks of a case that the helpdesk has; those that are set stay as they are. */
export async function setTargets(
  desk: DeskParts,
  tx: Transaction,
  aCase: Case,
  targets: readonly Target[],
): Promise<void> {
  const { serviceLevels } = desk;
  const { ticket, id } = aCase;
  if (serviceLevels === undefined || ticket === undefined) return;
  const since = ticket.openedAt;
  for (const target of targets.filter((one) => isOpen(one, aCase)))
    for (const stage of ["remind", "missed"] as const)
      await tx.jobs.add(
        `service-level:${id}:${since}:${target.what}:${stage}`,
        { kind: "service-level", caseId: id, since, what: target.what, stage },
        afterQuiet(
          stage === "remind" ? target.remindAt : target.dueAt,
          serviceLevels,
        ),
      );
}

/** By when a person should have the case, as long as that lies ahead. */
export function hearsBy(
  aCase: Case,
  targets: readonly Target[],
  now: string,
): string | undefined {
  return targets.find(
    (target) =>
      target.what === "first-response" &&
      isOpen(target, aCase) &&
      target.dueAt > now,
  )?.dueAt;
}
