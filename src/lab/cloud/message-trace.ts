import type { LabState } from "../state.ts";
import { failure, found, missing, unknownSegment } from "./graph-answer.ts";
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
  state: LabState,
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
  const value = tracedMails(state, now)
    .filter(({ receivedDateTime }) => {
      const at = Date.parse(receivedDateTime);
      return at >= from && at <= to;
    })
    .filter(({ fromIP }) => is(wanted, "fromIP", fromIP))
    .filter(({ senderAddress }) => is(wanted, "senderAddress", senderAddress));
  return found("admin/exchange/tracing/messageTraces", {
    value: value.slice(0, top).map((mail) => ({
      id: mail.id,
      senderAddress: mail.senderAddress,
      recipientAddress: mail.recipientAddress,
      messageId: mail.messageId,
      receivedDateTime: mail.receivedDateTime,
      subject: "Scan",
      size: 45_678,
      fromIP: mail.fromIP,
      toIP: "",
      status: mail.status,
    })),
  });
}

/** What is known of one mail's way to one recipient. Learn, "exchangeMessageTrace: getDetailsByRecipient". */
export function messageTraceDetails(
  state: LabState,
  what: string,
  now: Date,
): Answer {
  const [, id = "", recipient = ""] =
    /\/messageTraces\/([^/]+)\/(?:microsoft\.graph\.)?getDetailsByRecipient\(recipientAddress='(.+)'\)$/.exec(
      what,
    ) ?? [];
  if (id === "") return unknownSegment(what.split("/").at(-1));
  const wanted = recipient.replaceAll("''", "'");
  const mail = tracedMails(state, now).find(
    (one) => one.id === id && one.recipientAddress === wanted,
  );
  if (mail === undefined) return missing(id);
  return found("Collection(microsoft.graph.exchangeMessageTraceDetail)", {
    value: wayOf(mail).map(({ event, description }, at) => ({
      id: stableId(`event ${at} ${id}`),
      messageId: mail.messageId,
      dateTime: new Date(
        Date.parse(mail.receivedDateTime) + at * 1000,
      ).toISOString(),
      event,
      action: "",
      description,
      data: "<root></root>",
    })),
  });
}

/** In how many words, and in which, is not documented. */
function wayOf({ status, says, isInside }: TracedMail) {
  const received = {
    event: "Receive",
    description: "Message received by the lab's front end.",
  };
  switch (status) {
    case "delivered":
      return [
        received,
        isInside
          ? { event: "Deliver", description: says ?? "Delivered." }
          : { event: "Send external", description: says ?? "Handed on." },
      ];
    case "failed":
      return [received, { event: "Fail", description: says ?? "" }];
    case "pending":
      return says === undefined
        ? [received]
        : [received, { event: "Defer", description: says }];
  }
}

interface TracedMail {
  readonly id: string;
  readonly senderAddress: string;
  readonly recipientAddress: string;
  readonly messageId: string;
  readonly receivedDateTime: string;
  readonly fromIP: string;
  readonly status: "delivered" | "pending" | "failed";
  readonly says?: string | undefined;
  readonly isInside: boolean;
}

/** The scenario's past, and what the device has sent since it came on stage. */
function tracedMails(
  { scenario, sentMails }: LabState,
  now: Date,
): readonly TracedMail[] {
  const { tenant } = scenario;
  const past = (tenant.messageTrace ?? []).map((mail, index) => ({
    ...mail,
    name: `trace ${index} ${mail.sender}`,
    at: new Date(now.getTime() - mail.daysAgo * DAY_MS).toISOString(),
  }));
  const sent = sentMails.map((mail) => ({
    ...mail,
    name: `sent ${mail.at}`,
    status: undefined,
    says: undefined,
  }));
  return [...past, ...sent].map((mail) => ({
    id: stableId(mail.name),
    senderAddress: mail.sender,
    recipientAddress: mail.recipient,
    messageId: `<${stableId(`message ${mail.name}`)}@${tenant.domain}>`,
    receivedDateTime: mail.at,
    fromIP: mail.fromIp,
    status: mail.status ?? "delivered",
    says: mail.says,
    isInside: tenant.acceptedDomains.some((domain) =>
      mail.recipient.toLowerCase().endsWith(`@${domain.toLowerCase()}`),
    ),
  }));
}

function time(text: string | undefined): number | undefined {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? undefined : at;
}
