import { advance } from "../core/advance.ts";
import { reader } from "../core/evidence.ts";
import type { Case, LookId } from "../core/model.ts";
import { LeaseLost } from "./change-job.ts";
import type { DeskParts } from "./parts.ts";
import type { LeasedJob, LookInput } from "./ports.ts";
import { saveAndShow } from "./with-case.ts";

/** One look may take this long; a black hole costs its own cap and holds nobody else up. */
const LOOK_CAP_MS = 30_000;

/** Runs one probe or tenant read of a case, outside of any turn and any transaction, and goes on with what it saw. */
export async function look(
  desk: DeskParts,
  leased: LeasedJob,
  caseId: string,
  lookId: LookId,
  stop: AbortSignal,
): Promise<void> {
  const aCase = await desk.store.transact((tx) => tx.cases.get(caseId));
  const found = desk.looks.find(({ id }) => id === lookId);
  if (
    aCase === undefined ||
    found === undefined ||
    !isWaitingFor(aCase, lookId)
  ) {
    await desk.store.transact((tx) => tx.jobs.done(leased));
    return;
  }
  const result = await found.run(
    lookInput(aCase, desk.clock.now()),
    AbortSignal.any([stop, AbortSignal.timeout(LOOK_CAP_MS)]),
  );
  if (stop.aborted) return;
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    const now = await tx.cases.get(caseId);
    if (now === undefined) return;
    const move = advance(now, {
      event: "look-finished",
      look: lookId,
      result,
      at: desk.clock.now(),
    });
    if (move.may) await saveAndShow(desk, tx, move.case);
  });
  desk.log.write("look", { caseId, look: lookId, outcome: result.outcome });
}

/** What a look may know: parsed facts only. */
export function lookInput(aCase: Case, now: string): LookInput {
  const read = reader(aCase.evidence);
  const senderAddress = read("sender.address");
  const senderDomain = read("sender.domain");
  const recipientAddress = read("recipient.address");
  const serverName = read("server.name");
  const serverPort = read("server.port");
  return {
    now,
    ...(senderAddress === undefined ? {} : { senderAddress }),
    ...(senderDomain === undefined ? {} : { senderDomain }),
    ...(recipientAddress === undefined ? {} : { recipientAddress }),
    ...(serverName === undefined ? {} : { serverName }),
    ...(serverPort === undefined ? {} : { serverPort }),
  };
}

function isWaitingFor(aCase: Case, lookId: LookId): boolean {
  return (
    aCase.state !== "closed" &&
    aCase.attempts.some(
      ({ look: id, state }) => id === lookId && state === "running",
    )
  );
}
