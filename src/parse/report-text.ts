import type { Bounce } from "../core/model.ts";
import { hasDeliveryStatus, readDeliveryStatus } from "./dsn.ts";
import { hasTrace, readTrace } from "./message-trace.ts";
import { copyStart } from "./original.ts";
import type { Hints } from "./prose.ts";
import { readProse } from "./prose.ts";
import { readSesNotification } from "./ses-notification.ts";

/** Reads the words of a report, wherever they came from: fields of a delivery status, trace lines, or free words. */
export function readReportText(text: string, hints: Hints): Bounce[] {
  const notified = readSesNotification(text);
  if (notified.length > 0) return notified;
  if (hasTrace(text)) return readTrace(text);
  if (hasDeliveryStatus(text)) {
    const fields = text.slice(0, copyStart(text));
    const bounces = readDeliveryStatus(fields, hints);
    if (bounces.length > 0) return bounces;
  }
  return readProse(text, hints);
}
