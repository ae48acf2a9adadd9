import type { Knowledge } from "../../core/model.ts";
import type { CaseFigures } from "../case-figures.ts";
import type { NoteCard, Row } from "../cards.ts";
import { day } from "../times.ts";
import { note } from "./notes.ts";

/** The days that the figures are about; five lines of six. */
export const STATS_DAYS = 30;
const DAYS_A_LINE = 6;
const MOST_CAUSES = 8;
const WIDEST = 12;
const HEIGHTS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** A picture of text: columns by day, bars by cause. Each has its number beside it, for those who do not see it. */
export function statsView(
  figures: CaseFigures,
  knowledge: Knowledge,
  isAll: boolean,
): NoteCard {
  const { count, ended, endedWithoutPerson, days, causes } = figures;
  if (count === 0)
    return note(`No case in the last ${STATS_DAYS} days`, [
      "There is nothing to count yet.",
    ]);
  return {
    ...note(
      count === 1
        ? `One case in the last ${STATS_DAYS} days`
        : `${count} cases in the last ${STATS_DAYS} days`,
      isAll ? [] : ["There were more; these are the newest."],
    ),
    rows: [
      {
        label: "Solved without a person",
        text:
          ended === 0
            ? "None has ended yet."
            : `${bar(endedWithoutPerson, ended)} ${percent(endedWithoutPerson, ended)} (${endedWithoutPerson} of ${ended})`,
      },
      time("Until a person has it", figures.medianAnswerMin),
      time("Until it ends", figures.medianEndMin),
      ...byDay(days),
      ...byCause(causes, knowledge),
    ],
  };
}

function time(label: string, minutes: number | undefined): Row {
  return {
    label,
    text:
      minutes === undefined ? "Not known yet." : `${span(minutes)} (median)`,
  };
}

function span(minutes: number): string {
  if (minutes < 1) return "less than a minute";
  if (minutes < 120) return `${Math.round(minutes)} min`;
  const hours = minutes / 60;
  return hours < 48
    ? `${hours.toFixed(1)} h`
    : `${(hours / 24).toFixed(1)} days`;
}

function byDay(days: CaseFigures["days"]): readonly Row[] {
  const most = Math.max(1, ...days.map(({ count }) => count));
  return Array.from(
    { length: Math.ceil(days.length / DAYS_A_LINE) },
    (_, at) => {
      const line = days.slice(at * DAYS_A_LINE, (at + 1) * DAYS_A_LINE);
      return {
        label: line[0] === undefined ? "" : `From ${day(line[0].at)}`,
        text: `${line.map(({ count }) => height(count, most)).join("")}  ${line.map(({ count }) => count).join(" · ")}`,
      };
    },
  );
}

/** A day without any case is a line on the ground. */
function height(count: number, most: number): string {
  const at = count === 0 ? 0 : Math.ceil((count / most) * (HEIGHTS.length - 1));
  return HEIGHTS[at] ?? "";
}

function byCause(
  causes: CaseFigures["causes"],
  { causes: known }: Knowledge,
): readonly Row[] {
  const most = Math.max(1, ...causes.map(({ count }) => count));
  const shown = causes.slice(0, MOST_CAUSES);
  const rest = causes.slice(MOST_CAUSES);
  const left = rest.reduce((sum, { count }) => sum + count, 0);
  return [
    ...shown.map(({ id, count }) => ({
      label: String(count),
      text: `${bar(count, most)}\n${
        known.find((one) => one.id === id)?.title ?? "No cause was found"
      }`,
    })),
    ...(left === 0
      ? []
      : [{ label: String(left), text: `${rest.length} other causes` }]),
  ];
}

function bar(count: number, most: number): string {
  const full = Math.round((count / most) * WIDEST);
  return "█".repeat(full) + "░".repeat(WIDEST - full);
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
