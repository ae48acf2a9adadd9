import type { Knowledge } from "../../core/model.ts";
import type { CaseFigures } from "../lists/case-figures.ts";
import type { Bar, NoteCard } from "../cards.ts";
import { day } from "../times.ts";
import { note } from "./notes.ts";

/** The days that the figures are about; five lines of six in text. */
export const STATS_DAYS = 30;
const DAYS_A_LINE = 6;
const MOST_CAUSES = 8;

/** The figures as pictures; each number stands in the text below them too. */
export function statsView(
  figures: CaseFigures,
  knowledge: Knowledge,
  isAll: boolean,
): NoteCard {
  const { count, days } = figures;
  if (count === 0)
    return note(`No case in the last ${STATS_DAYS} days`, [
      "There is nothing to count yet.",
    ]);
  const causes = causeBars(figures, knowledge);
  const answers = answerBars(figures);
  return {
    ...note(
      count === 1
        ? `One case in the last ${STATS_DAYS} days`
        : `${count} cases in the last ${STATS_DAYS} days`,
      isAll ? [] : ["There were more; these are the newest."],
    ),
    rows: [
      { label: "Until a person has it", text: time(figures.medianAnswerMin) },
      { label: "Until it ends", text: time(figures.medianEndMin) },
    ],
    charts: [
      {
        shape: "columns",
        title: "Cases by day",
        isByDay: true,
        bars: days.map((one) => ({ label: one.day, value: one.count })),
      },
      { shape: "bars", title: causesTitle(figures), bars: causes },
      {
        shape: "share",
        title: "Solved without a person",
        bars: endedBars(figures),
      },
      { shape: "bars", title: "Until a person has it", bars: answers },
    ],
    more: {
      title: "Show the numbers as text",
      rows: [
        { label: "Cases by day", text: byDay(days) },
        {
          label: "Cases by cause",
          text: inText([...causes, ...otherCauses(figures)]),
        },
        {
          label: "Solved without a person",
          text: inText(endedBars(figures)),
        },
        { label: "Until a person has it", text: inText(answers) },
      ].filter(({ text }) => text !== ""),
    },
  };
}

function inText(bars: readonly Bar[]): string {
  return bars.map(({ label, value }) => `${value} · ${label}`).join("\n");
}

function time(minutes: number | undefined): string {
  return minutes === undefined ? "Not known yet." : `${span(minutes)} (median)`;
}

/** In whole numbers, which every language writes alike. */
function span(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return "less than a minute";
  if (whole < 120) return `${whole} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

/** Six days a line, after the first one's date. */
function byDay(days: CaseFigures["days"]): string {
  const lines = Array.from(
    { length: Math.ceil(days.length / DAYS_A_LINE) },
    (_, at) => days.slice(at * DAYS_A_LINE, (at + 1) * DAYS_A_LINE),
  );
  return lines
    .map((line) => {
      // At noon it is the same day nearly everywhere.
      const first = day(`${line[0]?.day ?? ""}T12:00:00Z`);
      return `${first}: ${line.map(({ count }) => count).join(", ")}`;
    })
    .join("\n");
}

function causesTitle({ causes }: CaseFigures): string {
  return causes.length <= MOST_CAUSES
    ? "Cases by cause"
    : `Cases by cause: the ${MOST_CAUSES} most frequent of ${causes.length}`;
}

function causeBars(
  { causes }: CaseFigures,
  { causes: known }: Knowledge,
): readonly Bar[] {
  return causes.slice(0, MOST_CAUSES).map(({ id, count }) => ({
    label: known.find((one) => one.id === id)?.title ?? "No cause was found",
    value: count,
  }));
}

/** All together would be the longest bar by far and say nothing. */
function otherCauses({ causes }: CaseFigures): readonly Bar[] {
  const rest = causes.slice(MOST_CAUSES);
  const value = rest.reduce((sum, { count }) => sum + count, 0);
  return rest.length === 0
    ? []
    : [{ label: `${rest.length} other causes`, value }];
}

/** Nothing while none has ended. */
function endedBars({ ended, endedWithoutPerson }: CaseFigures): readonly Bar[] {
  return ended === 0
    ? []
    : [
        { label: "Without a person", value: endedWithoutPerson },
        { label: "With a person", value: ended - endedWithoutPerson },
      ];
}

/** Nothing while nobody had to wait. */
function answerBars({ answers }: CaseFigures): readonly Bar[] {
  return answers.every(({ count }) => count === 0)
    ? []
    : answers.map(({ withinMin, count }) => ({
        label: WITHIN[withinMin] ?? "Later",
        value: count,
      }));
}

const WITHIN: Readonly<Record<number, string>> = {
  15: "Within 15 minutes",
  60: "Within an hour",
  240: "Within 4 hours",
  1440: "Within a day",
};
