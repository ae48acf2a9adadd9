import { z } from "zod/v4";
import type { MailTrace } from "../desk/ports.ts";
import { listFirst } from "./graph.ts";
import type { GraphParts } from "./graph.ts";
import { couldNotLook } from "./tenant-call.ts";

/** Learn, "exchangeMessageTrace resource type". */
const traceRow = z.object({
  receivedDateTime: z.string(),
  senderAddress: z.string().nullish(),
  fromIP: z.string().nullish(),
});

/**
 * The message trace by Graph: ExchangeMessageTrace.Read.All. It names the address that mail came from and never the
 * connector, it does not know mail that was refused on the wire, and Graph has it in the public cloud alone. Learn,
 * "List messageTraces"; checked 2026-11-20.
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
      const read = await listFirst(
        parts,
        `/admin/exchange/tracing/messageTraces?$filter=${encodeURIComponent(filter)}&$top=${most}`,
      );
      if (read.outcome === "not-found")
        return couldNotLook("target", "Graph has no message trace here.");
      if (read.outcome !== "saw")
        return read.fault === "permission"
          ? {
              ...read,
              reason: `${read.reason} It takes ExchangeMessageTrace.Read.All.`,
            }
          : read;
      const rows = traceRow.array().safeParse(read.value).data;
      if (rows === undefined)
        return couldNotLook(
          "target",
          "Graph's message trace is not understood.",
        );
      return {
        outcome: "saw",
        value: rows
          .map((row) => ({
            at: row.receivedDateTime,
            sender: row.senderAddress ?? "",
            fromIp: row.fromIP ?? "",
          }))
          .toSorted((one, two) => Date.parse(two.at) - Date.parse(one.at)),
      };
    },
  };
}

/** OData 4.01 URL Conventions §5.1.1.14.1: a quote inside of a text is written twice. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
