import type { Case, Change, Person } from "../../core/model.ts";
import { changeFor } from "./change-for.ts";
import { doubted } from "./doubts.ts";
import { replan } from "./replan.ts";
import { mustBeOwnCard } from "./own-card.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { newChange, planFor, storeForCase } from "./proposal.ts";
import { refuse, refuseIn } from "../refuse.ts";
import { insight } from "../views/insight.ts";
import { hasRole, isReporter } from "../with-case.ts";

/** An agent asks the admins for the change. */
export async function askAdmins(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isAgent(from)))) return;
  await propose(desk, press, from, () => true);
}

/** The reporter asks for the fix directly. */
export async function askForFix(desk: DeskParts, press: Press): Promise<void> {
  await propose(desk, press, press.item.from, isReporter(press.item.from));
}

/**
 * The same wish against what stands there now: while it waits, the proposal itself is planned anew; once it fell through
 * because the settings had moved, a new one is made.
 */
export async function lookAgain(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  if (!(await mustBeOwnCard(desk, press))) return;
  const old = await desk.store.transact((tx) =>
    tx.changes.get(press.data["changeId"] ?? ""),
  );
  if (old?.state === "proposed") {
    await replan(desk, press, old);
    return;
  }
  // An undo that drifted has nothing to take back any more.
  if (old?.state !== "drifted" || old.plan.request.kind === "undo") {
    await refuse(desk, press, "not-now");
    return;
  }
  const again = { ...press, data: { caseId: old.caseId } };
  await propose(desk, again, old.requester, () => true);
}

async function propose(
  desk: DeskParts,
  press: Press,
  requester: Person,
  mayAsk: (aCase: Case) => boolean,
): Promise<void> {
  const aCase = await desk.store.transact((tx) =>
    tx.cases.get(press.data["caseId"] ?? ""),
  );
  if (aCase === undefined || !mayAsk(aCase)) {
    await refuse(desk, press, "not-yours");
    return;
  }
  const request = changeFor(desk, aCase);
  if (request === undefined) {
    await refuse(desk, press, "nothing-to-propose");
    return;
  }
  const ready = await planFor(desk, press, request, requester);
  if (ready === undefined) return;
  const proposed = newChange(desk, {
    ...ready,
    caseId: aCase.id,
    plan: await doubted(desk, aCase, ready.plan),
    requester,
    why: insight(aCase, desk.knowledge).found?.judged.because ?? [],
  });
  await record(desk, press, aCase.id, proposed);
}

async function record(
  desk: DeskParts,
  press: Press,
  caseId: string,
  proposed: Change,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const aCase = await tx.cases.get(caseId);
    const open = await tx.changes.openOn(proposed.plan.target);
    if (aCase === undefined || open !== undefined) {
      await refuseIn(
        desk,
        tx,
        press,
        open === undefined ? "outdated" : "change-waiting",
      );
      return;
    }
    if (aCase.state !== "answered" && aCase.state !== "handed-over") {
      await refuseIn(desk, tx, press, "not-now");
      return;
    }
    await storeForCase(desk, tx, press, { aCase, proposed });
  });
}
