import { NONE_OF_THESE, type Case } from "../../core/model.ts";
import { figuresOf, figuresSince, type FigureInput } from "./case-figures.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
import { answerWith } from "../board/show.ts";
import { insight } from "../views/insight.ts";
import { note } from "../views/notes.ts";
import { STATS_DAYS, statsView } from "../views/stats-view.ts";
import { isYes } from "../role.ts";

/** More would keep others waiting. */
const MOST_CASES = 2_000;
const AT_ONCE = 100;

/** "stats", and nothing longer: a pasted mail may begin with anything. */
export function isStatsOrder(text: string): boolean {
  return /^\s*(?:stats|statistics)\s?[.!?]?\s*$/iu.test(text.slice(0, 40));
}

/** What the cases of the last weeks come to, for agents. */
export async function stats(desk: DeskParts, item: InboxItem): Promise<void> {
  const role = await desk.roles.isAgent(item.from);
  await answerWith(desk, item, isYes(role) ? await drawn(desk) : NOT_FOR_YOU);
}

const NOT_FOR_YOU = note("Nothing was counted", [
  "The figures are for the helpdesk, and I could not see that you belong to it.",
]);

async function drawn(desk: DeskParts) {
  const now = desk.clock.now();
  const timeZone = desk.serviceLevels?.timeZone ?? "UTC";
  const since = figuresSince(now, STATS_DAYS, timeZone);
  const cases: FigureInput[] = [];
  let isAll = false;
  // In small bites: a transaction keeps everybody else waiting.
  while (!isAll && cases.length < MOST_CASES) {
    const oldest = cases.at(-1)?.case;
    const some = await desk.store.transact((tx) =>
      tx.records.openedSince(since, AT_ONCE, oldest),
    );
    cases.push(
      ...some.map((one) => ({ case: one, cause: causeOf(desk, one) })),
    );
    isAll = some.length < AT_ONCE;
  }
  const figures = figuresOf(cases, now, STATS_DAYS, timeZone);
  return statsView(figures, desk.knowledge, isAll);
}

/** What an agent said goes before what was found. */
function causeOf({ knowledge }: DeskParts, aCase: Case): string | undefined {
  const said = aCase.really ?? aCase.learnt;
  if (said === NONE_OF_THESE) return undefined;
  return said ?? insight(aCase, knowledge).found?.cause.id;
}
