import { apply } from "./changes/apply.ts";
import { LeaseLost } from "./changes/change-job.ts";
import { closeQuiet } from "./cases/close-quiet.ts";
import type { CaseSignals } from "./cases/case-signals.ts";
import { lookAtEgress } from "./register/devices-egress.ts";
import { expire } from "./changes/expire.ts";
import { incidentCard, incidentTell } from "./incidents/incident-jobs.ts";
import { look } from "./cases/look.ts";
import type { DeskParts } from "./parts.ts";
import type { LeasedJob } from "./ports.ts";
import { answerQuestion } from "./questions/question-job.ts";
import { remind } from "./changes/remind.ts";
import { sendFile } from "./files/send-file.ts";
import { serviceLevel } from "./cases/service-level.ts";
import { settle } from "./changes/settle.ts";
import { later } from "./times.ts";
import { tidy } from "./people/tidy.ts";
import { verify } from "./changes/verify.ts";

const AGAIN_MS = 5_000;

/** One leased job. A fault puts it back; a lost lease leaves it to whoever has it now. */
export async function handleJob(
  desk: DeskParts,
  leased: LeasedJob,
  signals: CaseSignals,
): Promise<void> {
  try {
    await work(desk, leased, signals);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    const name = error instanceof Error ? error.name : "unknown";
    desk.log.write("job.failed", { outcome: leased.job.kind, error: name });
    const at = later(desk.clock.now(), AGAIN_MS * leased.tries);
    await desk.store.transact((tx) => tx.jobs.again(leased, at, name));
  }
}

async function work(
  desk: DeskParts,
  leased: LeasedJob,
  signals: CaseSignals,
): Promise<void> {
  const { job } = leased;
  switch (job.kind) {
    case "look":
      return look(desk, leased, job.caseId, job.look, signals);
    case "apply":
      return apply(desk, leased, job.changeId);
    case "verify":
      return verify(desk, leased, job.changeId, job.round);
    case "settle":
      return settle(desk, leased, job.changeId);
    case "expire":
      return expire(desk, leased, job.changeId);
    case "remind":
      return remind(desk, leased, job.changeId);
    case "service-level":
      return serviceLevel(desk, leased, job);
    case "close-quiet":
      return closeQuiet(desk, leased, job.caseId);
    case "question":
      return answerQuestion(desk, leased, job, signals.stop);
    case "send-file":
      return sendFile(desk, leased, job, signals.stop);
    case "tidy":
      return tidy(desk, leased);
    case "incident-card":
      return incidentCard(desk, leased, job.incidentId);
    case "incident-tell":
      return incidentTell(desk, leased, job);
    case "egress":
      return lookAtEgress(desk, leased);
  }
}
