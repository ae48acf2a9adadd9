import { LeaseLost } from "../changes/change-job.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob, Transaction } from "../ports.ts";
import { removeCase, showCards } from "../board/show.ts";
import { showInTime } from "../board/show-card.ts";
import { showWithout } from "../board/show-incident.ts";
import { dropThreadWords, helpdeskKey } from "../board/show-thread.ts";
import { later } from "../times.ts";
import { removedByAge } from "../views/data-notes.ts";

/** How long things are kept, in days. A person may have theirs removed at any time (`my-data.ts`). */
export const KEPT_DAYS = {
  /** What a stranger's server said, in closed cases; short answers in chats. */
  words: 7,
  /** Everything else of a closed case. */
  case: 90,
  /** Who did what to the tenant's settings. */
  audit: 365,
  /** A device that no case has shown since. */
  device: 365,
} as const;

const DAY_MS = 24 * 60 * 60 * 1000;
/** A day's work is split, so that nobody waits behind it for long: a tenth of a second a transaction. */
const CASES_AT_ONCE = 10;
const CARDS_AT_ONCE = 1_000;

/** When the service starts: today's round, unless it was done already. Each round adds the next day's. */
export async function startTidying(
  desk: Pick<DeskParts, "store" | "clock">,
): Promise<void> {
  const now = desk.clock.now();
  await desk.store.transact((tx) => addRound(tx, now.slice(0, 10), now));
}

/** Removes what was kept for long enough. Open cases stay, however old. */
export async function tidy(desk: DeskParts, leased: LeasedJob): Promise<void> {
  const before = (days: number) => later(desk.clock.now(), -days * DAY_MS);
  while (await removeSome(desk, before(KEPT_DAYS.case)));
  for (let last: string | undefined = ""; last !== undefined;)
    last = await dropSomeWords(desk, before(KEPT_DAYS.words), last);
  while (await removeSomeCards(desk, before(KEPT_DAYS.words)));
  await desk.store.transact(async (tx) => {
    await tx.records.dropItems(before(KEPT_DAYS.words));
    await tx.jobs.forget("question:", before(KEPT_DAYS.words));
    await tx.records.cutAudit(before(KEPT_DAYS.audit));
    await tx.register.removeUnseen(before(KEPT_DAYS.device));
    await tx.incidents.removeBefore(before(KEPT_DAYS.case));
    const tomorrow = later(desk.clock.now(), DAY_MS);
    await addRound(tx, tomorrow.slice(0, 10), tomorrow);
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
  });
}

async function removeSome(desk: DeskParts, before: string): Promise<boolean> {
  return desk.store.transact(async (tx) => {
    const ids = await tx.records.closedBefore(before, CASES_AT_ONCE);
    for (const id of ids) {
      const aCase = await tx.cases.get(id);
      if (aCase === undefined) continue;
      const card = removedByAge(aCase.reference);
      await removeCase(desk, tx, aCase, card, showInTime);
    }
    return ids.length === CASES_AT_ONCE;
  });
}

/** Words leave the cards in the chats and in the channel too. Returns where to go on, if there is more. */
async function dropSomeWords(
  desk: DeskParts,
  before: string,
  after: string,
): Promise<string | undefined> {
  return desk.store.transact(async (tx) => {
    const { ids, last } = await tx.records.dropWords(
      before,
      CASES_AT_ONCE,
      after,
    );
    for (const id of ids) {
      const aCase = await tx.cases.get(id);
      if (aCase === undefined) continue;
      await showCards(desk, tx, aCase, showInTime);
      await dropThreadWords(desk, tx, helpdeskKey(id));
      await showWithout(desk, tx, aCase, showInTime);
    }
    return last;
  });
}

async function removeSomeCards(
  desk: DeskParts,
  before: string,
): Promise<boolean> {
  const removed = await desk.store.transact((tx) =>
    tx.records.removeOldCards(before, CARDS_AT_ONCE),
  );
  return removed === CARDS_AT_ONCE;
}

function addRound(tx: Transaction, day: string, at: string): Promise<void> {
  return tx.jobs.add(`tidy:${day}`, { kind: "tidy" }, at);
}
