import type { Scenario } from "../scenario.ts";
import { failure, found } from "./graph-answer.ts";
import { conditions, is } from "./graph-reports.ts";
import { stableId } from "./stable-id.ts";
import type { Answer } from "./web.ts";

/** Graph's message trace: Learn, "List messageTraces". At most ten days a question, ninety days back. */

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_MS = 10 * DAY_MS;
const KEPT_MS = 90 * DAY_MS;
/** Clocks differ, and a question takes its time. */
const GRACE_MS = 60 * 60 * 1000;

export function messageTraces(
  scenario: Scenario,
  query: URLSearchParams,
  now: Date,
): Answer {
  const top = Number(query.get("$top") ?? "1000");
  const wanted = conditions(query);
  if (wanted === undefined || !(top >= 1 && top <= 5000))
    return failure(400, "BadRequest", "Invalid filter clause");
  const to = time(wanted.get("receivedDateTime le")) ?? now.getTime();
  const from = time(wanted.get("receivedDateTime ge")) ?? to - 2 * DAY_MS;
  if (to - from > LONGEST_MS || from < now.getTime() - KEPT_MS - GRACE_MS)
    return failure(
      400,
      "BadRequest",
      "The date range is longer than 10 days, or begins more than 90 days ago.",
    );
  const value = tracedMail(scenario, now)
    .filter(({ receivedDateTime }) => {
      const at = Date.parse(receivedDateTime);
      return at >= from && at <= to;
    })
    .filter(({ fromIP }) => is(wanted, "fromIP", fromIP))
    .filter(({ senderAddress }) => is(wanted, "senderAddress", senderAddress));
  return found("admin/exchange/tracing/messageTraces", {
    value: value.slice(0, top),
  });
}

function tracedMail({ tenant }: Scenario, now: Date) {
  return (tenant.messageTrace ?? []).map((mail, index) => ({
    id: stableId(`trace ${index} ${mail.sender}`),
    senderAddress: mail.sender,
    recipientAddress: mail.recipient,
    messageId: `<${index}@${tenant.domain}>`,
    receivedDateTime: new Date(
      now.getTime() - mail.daysAgo * DAY_MS,
    ).toISOString(),
    subject: "Scan",
    size: 45_678,
    fromIP: mail.fromIp,
    toIP: "",
    status: "delivered",
  }));
}

function time(text: string | undefined): number | undefined {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? undefined : at;
}
