import { zoneOf } from "./core/local-time.ts";
import {
  readBusinessHours,
  readSpan,
  type ServiceLevels,
  type Span,
} from "./core/service-level.ts";
import type { SettingsReader } from "./settings-reader.ts";

const USUAL_HOURS = "Mon-Fri 08:00-17:00";

/** How soon the helpdesk wants to answer; undefined where no target is set, for then nobody is promised anything. */
export function readServiceLevels(
  read: SettingsReader,
): ServiceLevels | undefined {
  const firstResponseMin = read.whole("FIRST_RESPONSE_MINUTES", 10_080);
  const resolutionHours = read.whole("RESOLUTION_HOURS", 1_000);
  if (firstResponseMin === undefined && resolutionHours === undefined)
    return undefined;
  const hours = readBusinessHours(read.raw("BUSINESS_HOURS") ?? USUAL_HOURS);
  if (typeof hours === "string") read.problems.push(`BUSINESS_HOURS ${hours}`);
  const [lead] = read.ids("LEAD");
  return {
    firstResponseMin,
    resolutionHours,
    businessHours:
      typeof hours === "string" ? { days: [], fromMin: 0, toMin: 0 } : hours,
    timeZone: readZone(read),
    quietHours: readQuiet(read),
    lead,
  };
}

function readZone(read: SettingsReader): string {
  const name = read.required(
    "TIME_ZONE",
    "where the business hours are kept, such as Europe/Berlin",
  );
  try {
    if (name !== "") zoneOf(name);
  } catch {
    read.problems.push(`TIME_ZONE is no zone that is known here: ${name}`);
  }
  return name;
}

function readQuiet(read: SettingsReader): Span | undefined {
  const text = read.raw("QUIET_HOURS");
  if (text === undefined) return undefined;
  const span = readSpan(text);
  if (typeof span !== "string") return span;
  read.problems.push(`QUIET_HOURS ${span}`);
  return undefined;
}
