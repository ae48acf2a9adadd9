import { randomUUID } from "node:crypto";
import type { Scenario } from "../../scenario.ts";
import { domainOf } from "../places.ts";

export interface DeviceMessage {
  readonly id: string;
  readonly text: string;
}

// spamassassin.apache.org/gtube: the sentence that every filter takes for spam.
const SPAM =
  "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";

/** The domain that the device calls its own, also where it sends without a return path. */
export function ownDomain({ device, tenant }: Scenario): string {
  return device.from === "" ? tenant.domain : domainOf(device.from);
}

/** The one message that the device sends: a page with nothing private on it. */
export function deviceMessage(scenario: Scenario, now: Date): DeviceMessage {
  const { device } = scenario;
  const id = `<${randomUUID()}@${ownDomain(scenario)}>`;
  const shown =
    device.from === "" ? `postmaster@${ownDomain(scenario)}` : device.from;
  const head = [
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    ...(device.content === "no-from"
      ? []
      : [`From: <${device.headerFrom ?? shown}>`]),
    `To: <${device.to}>`,
    `Subject: Message from ${device.kind}`,
    `Message-ID: ${id}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "This is a test page.",
    ...(device.content === "spam" ? [SPAM] : []),
    ...(device.content === "bare-linefeeds" ? ["one line\nanother"] : []),
  ].join("\r\n");
  return { id, text: padded(head, device.messageBytes ?? 0) };
}

const LINE = `\r\n${"-".repeat(70)}`;

function padded(text: string, bytes: number): string {
  const missing = bytes - text.length;
  return missing <= 0
    ? text
    : text + LINE.repeat(Math.ceil(missing / LINE.length));
}
