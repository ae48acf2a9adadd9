import { z } from "zod/v4";
import type { MailTrace, TenantRead } from "../desk/ports.ts";
import { listAll, listFirst } from "./graph.ts";
import type { GraphList, GraphParts } from "./graph.ts";
import { couldNotLook } from "./tenant-call.ts";
import type { NotSeen } from "./tenant-call.ts";

const TRACES = "/admin/exchange/tracing/messageTraces";

/** Learn, "exchangeMessageTrace resource type". */
const traceRow = z.object({
  id: z.string(),
  receivedDateTime: z.string(),
  senderAddress: z.string().nullish(),
  recipientAddress: z.string().nullish(),
  status: z.string().nullish(),
  fromIP: z.string().nullish(),
});

/** Learn, "exchangeMessageTraceDetail resource type". */
const detailRow = z.object({
  dateTime: z.string(),
  event: z.string().nullish(),
  description: z.string().nullish(),
});

/**
 * The message trace by Graph: ExchangeMessageTrace.Read.All. It names the address that mail came from and never the
 * connector, it does not know mail that was refused on the wire, and Graph has it in the public cloud alone. Learn,
 * "List messageTraces" and "exchangeMessageTrace: getDetailsByRecipient"; checked 2026-11-20.
 */
export function createMailTrace(parts: GraphParts): MailTrace {
  return {
    mails: async (of, { from, to }, most) => {
      const filter = [
        `receivedDateTime ge ${from}`,
        `receivedDateTime le ${to}`,
        "fromIp" in of
          ? `fromIP eq ${quoted(of.fromIp)}`
          : `senderAddress eq ${quoted(of.sender)}`,
      ].join(" and ");
      const read = rowsIn(
        await listFirst(
          parts,
          `${TRACES}?$filter=${encodeURIComponent(filter)}&$top=${most}`,
        ),
        traceRow,
        "Graph has no message trace here.",
      );
      if (read.outcome !== "saw") return read;
      const mails = read.value.map((row) => ({
        id: row.id,
        at: row.receivedDateTime,
        sender: row.senderAddress ?? "",
        recipient: row.recipientAddress ?? "",
        status: row.status ?? "",
        fromIp: row.fromIP ?? "",
      }));
      return { outcome: "saw", value: inOrder(mails).toReversed() };
    },
    events: async ({ id, recipient }) => {
      const read = rowsIn(
        await listAll(
          parts,
          `${TRACES}/${encodeURIComponent(id)}/getDetailsByRecipient(recipientAddress=${encodeURIComponent(quoted(recipient))})`,
        ),
        detailRow,
        "Graph's message trace no longer has this mail.",
      );
      if (read.outcome !== "saw") return read;
      const events = read.value.map((row) => ({
        at: row.dateTime,
        event: row.event ?? "",
        description: row.description ?? "",
      }));
      return { outcome: "saw", value: inOrder(events) };
    },
  };
}

function rowsIn<T>(
  read: GraphList,
  row: z.ZodType<T>,
  ifNotFound: string,
): Extract<TenantRead<readonly T[]>, { outcome: "saw" }> | NotSeen {
  if (read.outcome === "not-found") return couldNotLook("target", ifNotFound);
  if (read.outcome !== "saw")
    return read.fault === "permission"
      ? {
          ...read,
          reason: `${read.reason} It takes ExchangeMessageTrace.Read.All.`,
        }
      : read;
  const rows = row.array().safeParse(read.value).data;
  return rows === undefined
    ? couldNotLook("target", "Graph's message trace is not understood.")
    : { outcome: "saw", value: rows };
}

/** Oldest first. */
function inOrder<T extends { readonly at: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, two) => Date.parse(one.at) - Date.parse(two.at));
}

/** OData 4.01 URL Conventions §5.1.1.14.1: a quote inside of a text is written twice. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
