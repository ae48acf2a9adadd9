import { randomUUID } from "node:crypto";
import type { Scenario } from "../../scenario.ts";
import { domainOf } from "../places.ts";

/** The one message that the device sends: a page with nothing private on it. */
export function deviceMessage({ device }: Scenario, now: Date): string {
  return [
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    `From: <${device.from}>`,
    `To: <${device.to}>`,
    `Subject: Message from ${device.kind}`,
    `Message-ID: <${randomUUID()}@${domainOf(device.from)}>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "This is a test page.",
  ].join("\r\n");
}
