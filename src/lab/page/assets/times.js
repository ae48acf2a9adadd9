import { viewerRegion } from "./viewer.js";

const clock = new Intl.DateTimeFormat(viewerRegion, {
  hour: "numeric",
  minute: "2-digit",
});

/** '9:42' in the reader's own time, written as the cards write it. */
export function timeOfDay(instant) {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? "" : clock.format(date);
}
