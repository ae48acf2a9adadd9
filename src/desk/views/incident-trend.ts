import type { Instant } from "../../core/model.ts";
import type { Chart } from "../cards.ts";
import { capital } from "./sentence.ts";

export const STRETCH_MS = 5 * 60 * 1000;
const STRETCHES = 6;
export const TREND_MS = STRETCHES * STRETCH_MS;

/** Reports by STRETCH_MS since 1970; empty stretches left out. */
export type Trend = readonly {
  readonly stretch: number;
  readonly reports: number;
}[];

/** Reports of the last half hour by STRETCH_MS, the running stretch last. */
function counts(trend: Trend, now: Instant): readonly number[] {
  const last = Math.floor(Date.parse(now) / STRETCH_MS);
  return Array.from(
    { length: STRETCHES },
    (_, at) =>
      trend.find(({ stretch }) => stretch === last + 1 - STRETCHES + at)
        ?.reports ?? 0,
  );
}

/** As a picture; none of nothing. */
export function trendCharts(trend: Trend, now: Instant): readonly Chart[] {
  const minutes = STRETCH_MS / 60_000;
  const reports = counts(trend, now);
  if (reports.every((value) => value === 0)) return [];
  return [
    {
      shape: "columns",
      title: `Reports per ${minutes} minutes`,
      bars: reports.map((value, at) => ({
        label:
          at === STRETCHES - 1
            ? "now"
            : `\u2212${(STRETCHES - 1 - at) * minutes} min`,
        value,
      })),
    },
  ];
}

/** The same in a word and in numbers, for whom the picture tells nothing. */
export function trendWords(trend: Trend, now: Instant): string {
  const reports = counts(trend, now);
  // The running stretch is not full yet and would always look like a fall.
  const [before = 0, latest = 0] = reports.slice(-3, -1);
  const current = reports.at(-1) ?? 0;
  const word =
    latest === 0 && current === 0
      ? "no report lately"
      : current > latest || latest > before * 1.2
        ? "rising"
        : latest < before * 0.8
          ? "falling"
          : "steady";
  return `${capital(word)}. Reports per 5 minutes, the newest last: ${reports.join(", ")}`;
}
