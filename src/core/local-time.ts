import type { Instant } from "./model.ts";

/** Wall clocks: what a clock in some place shows at an instant, and when it shows a given time. Days begin at midnight there. */
export interface LocalTime {
  /** Days since 1970-01-01 by the calendar of the place. */
  readonly day: number;
  /** Minutes since midnight as the clock shows them. */
  readonly minute: number;
}

export interface Zone {
  at(instant: Instant): LocalTime;
  /**
   * Milliseconds since 1970 when the clock shows this; minute 1440 is the next midnight. A time that comes twice is the first
   * one; a time that a change of the clock leaves out is as much later as was left out.
   */
  whenIs(local: LocalTime): number;
}

const MINUTE_MS = 60_000;
export const DAY_MIN = 24 * 60;

/** A zone of the IANA database, such as 'Europe/Berlin'; throws RangeError for a name that the platform does not know. */
export function zoneOf(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  /** What the clock shows, as if it were UTC, in minutes. */
  const shown = (ms: number): number => {
    const part = new Map(
      format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
    );
    const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
    return (
      Date.UTC(
        of("year"),
        of("month") - 1,
        of("day"),
        of("hour"),
        of("minute"),
      ) / MINUTE_MS
    );
  };
  const offsetMin = (ms: number) => shown(ms) - Math.floor(ms / MINUTE_MS);
  return {
    at(instant) {
      const minutes = shown(Date.parse(instant));
      const day = Math.floor(minutes / DAY_MIN);
      return { day, minute: minutes - day * DAY_MIN };
    },
    whenIs({ day, minute }) {
      const wanted = day * DAY_MIN + minute;
      // No place changes its clock twice within two days.
      const [before, after] = [-DAY_MIN, DAY_MIN].map((away) =>
        offsetMin((wanted + away) * MINUTE_MS),
      );
      const candidates = [before, after]
        .map((offset = 0) => (wanted - offset) * MINUTE_MS)
        .filter((ms) => shown(ms) === wanted);
      return candidates.length > 0
        ? Math.min(...candidates)
        : (wanted - (before ?? 0)) * MINUTE_MS;
    },
  };
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
