import { DAY_MIN, zoneOf } from "../../core/local-time.ts";
import type { Case, CauseId, Instant } from "../../core/model.ts";

/** What the cases of some weeks come to; the picture of it is made in `views/stats-view.ts`. */
export interface CaseFigures {
  readonly count: number;
  /** One entry a day, 'YYYY-MM-DD', oldest first, today last: the cases reported on it. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  /** Fullest first; undefined stands for cases without a cause. */
  readonly causes: readonly {
    readonly id: CauseId | undefined;
    readonly count: number;
  }[];
  /** Minutes from the hand-over until a person had it; undefined where none was handed over and taken. */
  readonly medianAnswerMin?: number | undefined;
  /** The same cases by how soon; the last has no bound. */
  readonly answers: readonly {
    readonly withinMin: number;
    readonly count: number;
  }[];
  /** Minutes from the report to the end; undefined where none has ended. */
  readonly medianEndMin?: number | undefined;
  readonly ended: number;
  readonly endedWithoutPerson: number;
}

const DAY_MS = DAY_MIN * 60_000;

export interface FigureInput {
  readonly case: Case;
  readonly cause: CauseId | undefined;
}

/** A quarter of an hour, an hour, half a working day, a day, and whatever takes longer. */
const ANSWERED_WITHIN_MIN = [15, 60, 240, DAY_MIN, Infinity] as const;

/** The figures of the days up to now, counted by the calendar of the place. */
export function figuresOf(
  cases: readonly FigureInput[],
  now: Instant,
  dayCount: number,
  timeZone: string,
): CaseFigures {
  const zone = zoneOf(timeZone);
  const today = zone.at(now).day;
  const byDay = counted(cases.map((one) => zone.at(one.case.openedAt).day));
  const first = today - dayCount + 1;
  const answers = cases.flatMap((one) => untilPerson(one.case));
  const ended = cases.map((one) => one.case).filter(hasEnded);
  return {
    count: cases.length,
    days: Array.from({ length: dayCount }, (_, at) => ({
      day: new Date((first + at) * DAY_MS).toISOString().slice(0, 10),
      count: byDay.get(first + at) ?? 0,
    })),
    causes: [...counted(cases.map(({ cause }) => cause))]
      .map(([id, count]) => ({ id, count }))
      .sort((one, other) => other.count - one.count),
    medianAnswerMin: median(answers),
    answers: ANSWERED_WITHIN_MIN.map((withinMin, at) => ({
      withinMin,
      count: answers.filter(
        (min) =>
          min <= withinMin && min > (ANSWERED_WITHIN_MIN[at - 1] ?? -Infinity),
      ).length,
    })),
    medianEndMin: median(
      ended.map(({ openedAt, history }) =>
        minutes(openedAt, history.at(-1)?.at ?? openedAt),
      ),
    ),
    ended: ended.length,
    endedWithoutPerson: ended.filter(({ ticket }) => ticket === undefined)
      .length,
  };
}

/** The first day of the figures begins then. */
export function figuresSince(
  now: Instant,
  dayCount: number,
  timeZone: string,
): Instant {
  const zone = zoneOf(timeZone);
  const day = zone.at(now).day - dayCount + 1;
  return new Date(zone.whenIs({ day, minute: 0 })).toISOString();
}

function hasEnded({ state }: Case): boolean {
  return state === "closed" || state === "fixed";
}

function untilPerson({ ticket }: Case): readonly number[] {
  return ticket?.answeredAt === undefined
    ? []
    : [minutes(ticket.openedAt, ticket.answeredAt)];
}

function minutes(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined
    ? undefined
    : (lower + upper) / 2;
}

function counted<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
