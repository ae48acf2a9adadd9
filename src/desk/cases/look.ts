import { setTimeout } from "node:timers/promises";
import { advance } from "../../core/advance.ts";
import { reader } from "../../core/evidence.ts";
import type { Case, LookId, LookResult, ReadFact } from "../../core/model.ts";
import type { CaseSignals } from "./case-signals.ts";
import { LeaseLost } from "../changes/change-job.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob, Look, LookInput } from "../ports.ts";
import { saveAndShow } from "../with-case.ts";

/** One look may take this long; a black hole costs its own cap and holds nobody else up. */
const LOOK_CAP_MS = 30_000;

/** Runs one probe or tenant read of a case, outside of any turn and any transaction, and goes on with what it saw. */
export async function look(
  desk: DeskParts,
  leased: LeasedJob,
  caseId: string,
  lookId: LookId,
  signals: CaseSignals,
  capMs = LOOK_CAP_MS,
): Promise<void> {
  const aCase = await desk.store.transact((tx) => tx.cases.get(caseId));
  const found = desk.looks.find(({ id }) => id === lookId);
  if (aCase === undefined || !isWaitingFor(aCase, lookId)) {
    await desk.store.transact((tx) => tx.jobs.done(leased));
    return;
  }
  const diagnosis = signals.enter(caseId);
  const result = await runCapped(found, aCase, desk, diagnosis.signal, capMs);
  diagnosis.leave();
  // Stopping: the job stays leased and is taken up by the next start. Of a closed case nothing is left to do.
  if (diagnosis.signal.aborted && !diagnosis.isClosed()) return;
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    const refusal = refusalIn(result);
    if (refusal !== undefined)
      await tx.audit.append({
        at: desk.clock.now(),
        who: "bounce-desk",
        what: "look-refused",
        subject: caseId,
        data: { look: lookId, because: refusal },
      });
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

/** How a probe marks a target that its guard would not let it connect to; its own words follow. */
const REFUSED_MARK = "Refused: ";

function refusalIn({ transcript = [] }: LookResult): string | undefined {
  const line = transcript.find((one) => one.startsWith(REFUSED_MARK));
  return line?.slice(REFUSED_MARK.length);
}

/** A look that is not to be had here (any more) or breaks has not looked; the case must not wait for it for ever. */
async function runCapped(
  found: Look | undefined,
  aCase: Case,
  desk: DeskParts,
  signal: AbortSignal,
  capMs: number,
): Promise<LookResult> {
  if (found === undefined) return couldNot("This look is not to be had here.");
  const ended = new AbortController();
  const own = new AbortController();
  // What was given up stops as well: connections and questions to DNS end.
  const tooLong = setTimeout(capMs, tookTooLong, { signal: ended.signal }).then(
    (result) => {
      setImmediate(() => own.abort());
      return result;
    },
    () => tookTooLong,
  );
  try {
    return await Promise.race([
      found.run(
        lookInput(aCase, desk.clock.now()),
        AbortSignal.any([signal, own.signal]),
      ),
      tooLong,
    ]);
  } catch {
    return couldNot("This look broke on our side, so it says nothing.");
  } finally {
    ended.abort();
  }
}

const tookTooLong = couldNot("The look took too long and was given up.");

function couldNot(reason: string): LookResult {
  return { outcome: "could-not-look", fault: "us", reason };
}

/** Only Microsoft's sign-in server says what was said, whatever the device calls it. */
function usualServer(read: ReadFact): string | undefined {
  return read("server.role") === "submission" ? SUBMISSION_HOST : undefined;
}

const SUBMISSION_HOST = "smtp.office365.com";

/** What a look may know: parsed facts only. */
export function lookInput(aCase: Case, now: string): LookInput {
  const read = reader(aCase.evidence);
  const senderAddress = read("sender.address");
  const senderDomain = read("sender.domain");
  const recipientAddress = read("recipient.address");
  const serverName = read("server.name") ?? usualServer(read);
  const serverPort = read("server.port");
  // Where the refusal names the address that it saw, that one decided.
  const publicAddress =
    read("sender.reported-address") ?? read("sender.public-address");
  const signInAccount = read("sign-in.account");
  const { id: caseId, reporter } = aCase;
  const before = aCase.earlier?.at(-1)?.endedAt;
  const { tenantId, objectId } = reporter;
  return {
    now,
    askedBy: { caseId, tenantId, objectId },
    ...(before === undefined ? {} : { notBefore: before }),
    ...(senderAddress === undefined ? {} : { senderAddress }),
    ...(senderDomain === undefined ? {} : { senderDomain }),
    ...(recipientAddress === undefined ? {} : { recipientAddress }),
    ...(serverName === undefined ? {} : { serverName }),
    ...(serverPort === undefined ? {} : { serverPort }),
    ...(publicAddress === undefined ? {} : { publicAddress }),
    ...(signInAccount === undefined ? {} : { signInAccount }),
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
