import { DAY_MIN, weekday, zoneOf, type Zone } from "./local-time.ts";
import type { Case, Instant } from "./model.ts";

/** When a person has to answer, when a case has to be solved, and when nobody may be disturbed. */
export interface ServiceLevels {
  /** Working minutes until a person has the case. */
  readonly firstResponseMin?: number | undefined;
  /** Working hours until it is solved. */
  readonly resolutionHours?: number | undefined;
  readonly businessHours: BusinessHours;
  /** IANA name: 'Europe/Berlin'. */
  readonly timeZone: string;
  /** Nobody is reminded in these; they may cross midnight. */
  readonly quietHours?: Span | undefined;
  /** Object id of whoever is told after a target was missed. */
  readonly lead?: string | undefined;
}

/** Minutes since midnight, from inclusive, to exclusive. */
export interface Span {
  readonly fromMin: number;
  readonly toMin: number;
}

export interface BusinessHours extends Span {
  /** 0 is Sunday. */
  readonly days: readonly number[];
}

/** A target of one case. */
export interface Target {
  readonly what: "first-response" | "resolution";
  /** Three quarters of the working time are over. */
  readonly remindAt: Instant;
  readonly dueAt: Instant;
}

const MINUTE_MS = 60_000;
const REMIND_AFTER = 0.75;

/** The targets of a case that the helpdesk has, met or not. */
export function targetsOf(
  ticket: NonNullable<Case["ticket"]>,
  levels: ServiceLevels,
): readonly Target[] {
  const { firstResponseMin, resolutionHours } = levels;
  const target = (what: Target["what"], minutes: number): Target => ({
    what,
    remindAt: afterWork(ticket.openedAt, minutes * REMIND_AFTER, levels),
    dueAt: afterWork(ticket.openedAt, minutes, levels),
  });
  return [
    ...(firstResponseMin === undefined
      ? []
      : [target("first-response", firstResponseMin)]),
    ...(resolutionHours === undefined
      ? []
      : [target("resolution", resolutionHours * 60)]),
  ];
}

/** Does the target still wait to be met? */
export function isOpen({ what }: Target, aCase: Case): boolean {
  if (aCase.state === "closed" || aCase.state === "fixed") return false;
  return what === "resolution" || aCase.ticket?.claimedBy === undefined;
}

/** The instant at which so many minutes of business hours are over. */
export function afterWork(
  start: Instant,
  minutes: number,
  {
    businessHours,
    timeZone,
  }: Pick<ServiceLevels, "businessHours" | "timeZone">,
): Instant {
  const zone = zoneFor(timeZone);
  let left = minutes * MINUTE_MS;
  const begin = Date.parse(start);
  for (let { day } = zone.at(start); ; day += 1) {
    if (!businessHours.days.includes(weekday(day))) continue;
    const opens = zone.whenIs({ day, minute: businessHours.fromMin });
    const closes = zone.whenIs({ day, minute: businessHours.toMin });
    const from = Math.max(begin, opens);
    // What ends with the day is due on that day, not when the next one opens.
    if (from < closes && left <= closes - from) return iso(from + left);
    left -= Math.max(0, closes - from);
  }
}

/** The same instant, or where that lies in quiet hours their end. */
export function afterQuiet(
  at: Instant,
  { quietHours, timeZone }: Pick<ServiceLevels, "quietHours" | "timeZone">,
): Instant {
  if (quietHours === undefined) return at;
  const zone = zoneFor(timeZone);
  const { day, minute } = zone.at(at);
  const { fromMin, toMin } = quietHours;
  const crosses = toMin <= fromMin;
  const isQuiet = crosses
    ? minute >= fromMin || minute < toMin
    : minute >= fromMin && minute < toMin;
  if (!isQuiet) return at;
  const endsOn = crosses && minute >= fromMin ? day + 1 : day;
  return iso(zone.whenIs({ day: endsOn, minute: toMin }));
}

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** 'Mon-Fri 08:00-17:00', 'Mon,Wed,Sat 09:00-12:30'; a sentence that says what is wrong with it. */
export function readBusinessHours(text: string): BusinessHours | string {
  const [days = "", span = "", ...rest] = text.trim().split(/\s+/u);
  const read = readSpan(span);
  const on = days.toLowerCase().split(",").map(readDays);
  const isWhole = on.every((some) => some.length > 0);
  if (rest.length > 0 || typeof read === "string" || !isWhole)
    return "is not of the form 'Mon-Fri 08:00-17:00'";
  return read.fromMin < read.toMin
    ? { ...read, days: [...new Set(on.flat())] }
    : "ends before it begins";
}

/** '22:00-06:00'; a sentence that says what is wrong with it. */
export function readSpan(text: string): Span | string {
  const [from, to, ...rest] = text.trim().split("-").map(readMinute);
  return from === undefined ||
    to === undefined ||
    rest.length > 0 ||
    from === to
    ? "is not of the form '22:00-06:00'"
    : { fromMin: from, toMin: to };
}

function readMinute(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(text) ?? [];
  if (hour === undefined || minute === undefined || Number(minute) > 59)
    return undefined;
  const all = Number(hour) * 60 + Number(minute);
  return all <= DAY_MIN ? all : undefined;
}

/** 'fri-mon' goes around the weekend; nothing for what is no day. */
function readDays(text: string): readonly number[] {
  const [first, last = first, ...rest] = text
    .split("-")
    .map((name) => DAYS.findIndex((day) => day === name));
  if (first === undefined || last === undefined || rest.length > 0) return [];
  if (first < 0 || last < 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => (first + at) % 7);
}

/** Making one takes far longer than asking it. */
const zones = new Map<string, Zone>();

function zoneFor(timeZone: string): Zone {
  const known = zones.get(timeZone) ?? zoneOf(timeZone);
  zones.set(timeZone, known);
  return known;
}

function iso(ms: number): Instant {
  return new Date(ms).toISOString();
}
