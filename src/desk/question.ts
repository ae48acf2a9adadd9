import type { Knowledge } from "../core/model.ts";
import { passagesOf } from "../core/passages.ts";
import { createSearch, type Search } from "../core/search.ts";
import type { DeskParts } from "./parts.ts";
import type { InboxItem, Transaction } from "./ports.ts";
import { showNote } from "./show.ts";
import { later } from "./times.ts";
import { lookingUp } from "./views/question-notes.ts";

const HOUR_MS = 60 * 60 * 1000;
/** What an hour may cost; counted by the jobs that the store keeps, so that a restart forgets nothing. */
const PER_PERSON = 10;
const IN_ALL = 100;
/** In characters and lines: what is longer is a log or a letter, and stays here. */
const LONGEST = 400;
const MOST_LINES = 4;
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
  if (await isUsedUp(tx, mine, later(now, -HOUR_MS))) {
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
  since: string,
): Promise<boolean> {
  return (
    (await tx.jobs.countSince(mine, since)) >= PER_PERSON ||
    (await tx.jobs.countSince("question:", since)) >= IN_ALL
  );
}

/** A question, or a sentence of some words; not a log, and not a word or two. */
function isQuestion(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    text.length <= LONGEST &&
    text.split("\n").length <= MOST_LINES &&
    (words.length >= LEAST_WORDS || (words.length > 0 && text.endsWith("?")))
  );
}

const searches = new WeakMap<Knowledge, Search>();

/** Made with the first question; what we know does not change while we run. */
export function searchIn(knowledge: Knowledge): Search {
  const search = searches.get(knowledge) ?? createSearch(passagesOf(knowledge));
  searches.set(knowledge, search);
  return search;
}
