import type { Knowledge } from "../../core/model.ts";
import { passagesOf } from "../../core/passages.ts";
import { createSearch, type Search } from "../../core/search.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import { showNote } from "../board/show.ts";
import { later } from "../times.ts";
import { lookingUp } from "../views/question-notes.ts";

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
/** What an hour may cost; counted by the jobs that the store keeps, so that a restart forgets nothing. */
const PER_PERSON = 10;
const IN_ALL = 100;
/** And a minute: a model that hangs must not hold all hands that work on jobs. */
const IN_A_MINUTE = 20;
/** In characters and lines: what is longer is a log or a letter, and stays here. */
const LONGEST = 400;
const MOST_LINES = 2;
const LEAST_WORDS = 3;
/** So many passages go along with a question. */
export const MOST_PASSAGES = 6;

/**
 * Takes a message for a free question where nothing else was found in it: it is answered from what we know, by a job, in the
 * card that is shown now. False where that is off, used up, or nothing of what we know is about it.
 */
export async function askedFreely(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  text: string,
): Promise<boolean> {
  const question = text.trim();
  if (
    desk.answers === undefined ||
    !isQuestion(question) ||
    searchIn(desk.knowledge)(question, 1).length === 0
  )
    return false;
  const { tenantId, objectId } = item.from;
  const now = desk.clock.now();
  const mine = `question:${tenantId}:${objectId}:`;
  if (await isUsedUp(tx, mine, now)) {
    desk.log.write("question", { outcome: "over-budget" });
    return false;
  }
  const by = { tenantId, objectId };
  await showNote(desk, tx, item, lookingUp({ question, by }));
  await tx.jobs.add(
    `${mine}${desk.ids.id()}`,
    { kind: "question", itemId: item.id, ...by, language: item.language },
    now,
  );
  return true;
}

async function isUsedUp(
  tx: Transaction,
  mine: string,
  now: string,
): Promise<boolean> {
  const hour = later(now, -HOUR_MS);
  const minute = later(now, -MINUTE_MS);
  return (
    (await tx.jobs.countSince(mine, hour)) >= PER_PERSON ||
    (await tx.jobs.countSince("question:", hour)) >= IN_ALL ||
    (await tx.jobs.countSince("question:", minute)) >= IN_A_MINUTE
  );
}

/** A sentence or two that ask; not what somebody tells, pastes or quotes. */
function isQuestion(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    text.length <= LONGEST &&
    text.split("\n").length <= MOST_LINES &&
    (text.endsWith("?")
      ? words.length > 0
      : words.length >= LEAST_WORDS && ASKS.test(text))
  );
}

/** With a question mark, or a sentence or its part begins as questions do: people forget the mark. */
const ASKS = new RegExp(
  `\\?|(?:^|[,.;:!-]\\s)(?:${[
    "what why how which who whose when where can could may should must do does did is are will would explain tell",
    "was warum wieso weshalb wie welche[rnms]? wer wann wo woher kann können darf dürfen soll sollen muss müssen ist sind braucht brauchen gibt hat",
    "pourquoi comment quel(?:le)?s? quand où est-ce faut-il peut-on puis-je",
    "por qué qué cómo cuál(?:es)? cuándo dónde quién puede puedo",
    "perché come quale quali quando dove chi cosa può posso",
    "waarom hoe wat welke wanneer waar mag moet heeft",
    "por que como qual quais onde quem pode",
    "dlaczego jak co czy który kiedy gdzie kto",
  ]
    .join(" ")
    .replaceAll(" ", "|")})(?!\\p{L})`,
  "iu",
);

const searches = new WeakMap<Knowledge, Search>();

/** Made with the first question; what we know does not change while we run. */
export function searchIn(knowledge: Knowledge): Search {
  const search = searches.get(knowledge) ?? createSearch(passagesOf(knowledge));
  searches.set(knowledge, search);
  return search;
}
