import { setTimeout } from "node:timers/promises";
import { checkAnswer, type CheckedAnswer } from "../../core/check-answer.ts";
import { maskedQuestion } from "../../core/mask-question.ts";
import type { Asked } from "../cards/asked.ts";
import type { NoteCard } from "../cards.ts";
import { LeaseLost } from "../changes/change-job.ts";
import type { DeskParts } from "../parts.ts";
import type {
  FreeQuestion,
  Job,
  LeasedJob,
  Transaction,
  WrittenAnswer,
} from "../ports.ts";
import { MOST_PASSAGES, searchIn } from "./question.ts";
import { chatWith, showCard } from "../board/show-card.ts";
import { answered, unanswered, waitingIn } from "../views/question-notes.ts";

type QuestionJob = Extract<Job, { kind: "question" }>;

/** Whoever asked has waited long enough by then. */
const CAP_MS = 40_000;
/** A worker that died on the way has paid already. */
const MOST_TRIES = 2;

/**
 * Answers one free question in its card. All that can come of it is that card's text: nothing of any case is read or
 * written here, and whatever goes wrong ends in "I found no answer".
 */
export async function answerQuestion(
  desk: DeskParts,
  leased: LeasedJob,
  job: QuestionJob,
  stop: AbortSignal,
  capMs = CAP_MS,
): Promise<void> {
  const asked = await desk.store.transact((tx) => openQuestion(tx, job));
  if (asked === undefined) {
    await desk.store.transact((tx) => tx.jobs.done(leased));
    return;
  }
  const { question } = asked;
  const passages = searchIn(desk.knowledge)(question, MOST_PASSAGES);
  const written =
    leased.tries > MOST_TRIES || passages.length === 0
      ? couldNot("us", "It was tried before.")
      : await inTime(
          desk,
          {
            question: maskedQuestion(question),
            language: job.language,
            passages: passages.map(({ title, text }) => ({ title, text })),
          },
          stop,
          capMs,
        );
  // Stopping: the job stays leased and is taken up by the next start.
  if (stop.aborted) return;
  const checked =
    written.outcome === "written"
      ? checkAnswer(written.given, passages, question)
      : undefined;
  await desk.store.transact(async (tx) => {
    if (!(await tx.jobs.done(leased))) throw new LeaseLost();
    // It was edited, answered or deleted meanwhile.
    if ((await openQuestion(tx, job))?.question !== question) return;
    await show(desk, tx, job, cardFor(asked, checked, job));
  });
  desk.log.write("question", {
    outcome: checked?.outcome === "fit" ? "answered" : "not-answered",
    count: passages.length,
    ...reasonOf(written, checked),
  });
}

/** The question as its card holds it now. */
async function openQuestion(
  tx: Transaction,
  { itemId }: QuestionJob,
): Promise<Asked | undefined> {
  return waitingIn(await tx.board.cardOf(`note:${itemId}`));
}

function cardFor(
  asked: Asked,
  checked: CheckedAnswer | undefined,
  { itemId }: QuestionJob,
): NoteCard {
  return checked?.outcome === "fit"
    ? answered(asked, checked.text, checked.cited, itemId)
    : unanswered(asked, itemId);
}

function show(
  desk: DeskParts,
  tx: Transaction,
  { itemId, language, tenantId, objectId }: QuestionJob,
  card: NoteCard,
): Promise<void> {
  const chat = chatWith({ tenantId, objectId });
  return showCard(desk, tx, `note:${itemId}`, chat, { ...card, language });
}

async function inTime(
  desk: DeskParts,
  question: FreeQuestion,
  stop: AbortSignal,
  capMs: number,
): Promise<WrittenAnswer> {
  const { answers } = desk;
  if (answers === undefined) return couldNot("us", "It is switched off.");
  const ended = new AbortController();
  const tooLate = couldNot("target", "It took too long.");
  const late = setTimeout(capMs, tooLate, {
    signal: AbortSignal.any([ended.signal, stop]),
  }).catch(() => tooLate);
  try {
    return await Promise.race([answers.write(question), late]);
  } catch {
    return couldNot("us", "It broke on our side.");
  } finally {
    ended.abort();
  }
}

/** A word of ours each; never what was asked or said. */
function reasonOf(
  written: WrittenAnswer,
  checked: CheckedAnswer | undefined,
): { readonly error?: string } {
  if (written.outcome === "could-not") return { error: written.fault };
  return checked?.outcome === "unfit" ? { error: checked.because } : {};
}

function couldNot(
  fault: Extract<WrittenAnswer, { outcome: "could-not" }>["fault"],
  reason: string,
): WrittenAnswer {
  return { outcome: "could-not", fault, reason };
}
