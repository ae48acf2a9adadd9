import type { Conversation, Played } from "./conversation.ts";

/** A reply code or an enhanced status code. */
const CODE = /\b[245]\.\d{1,3}\.\d{1,3}\b|\b[45]\d\d\b/;
/** Where nothing can be pressed, the words ask, or say what to do. */
const TELLS_WHAT_NEXT =
  /\?|\b(?:paste|send|write|say|ask|tell|forward|try again|you will hear)\b/i;

/** What of the manners of a good conversation was not kept; empty where all was. */
export function breaches(
  { turns }: Conversation,
  { entries, posts, rounds, thread }: Played,
): readonly string[] {
  // What people write that is no report gets an answer of its own.
  const asides = turns.filter(
    ({ say }) => say !== undefined && say !== "{{report}}",
  ).length;
  const faults: string[] = [];
  if (posts.user > 3 + asides) faults.push(`${posts.user} posts to the user`);
  if (Math.max(posts.agent, posts.admin) > 3) faults.push("more than 3 posts");
  if (thread.length > 10) faults.push(`${thread.length} replies in a thread`);
  if (rounds > 2) faults.push(`${rounds} rounds of questions`);
  const cards = entries.flatMap((entry) => ("sees" in entry ? [entry] : []));
  for (const { who, sees } of cards) {
    const all = [sees.title, ...sees.lines].join("\n");
    if (sees.inputs.length > 3) faults.push(`${sees.inputs.length} inputs`);
    if (who !== "user") continue;
    if (sees.title.split(/\s+/).length > 12 || CODE.test(sees.title))
      faults.push(`a headline too long or with a code: ${sees.title}`);
    if (!hasWayOn(sees.buttons) && !TELLS_WHAT_NEXT.test(all))
      faults.push(`no next step: ${all}`);
  }
  if (!cards.some(({ who }) => who === "user")) faults.push("silence");
  return faults;
}

/** A button that unfolds something is no step. */
function hasWayOn(buttons: readonly string[]): boolean {
  return buttons.some((title) => title !== "Details");
}
