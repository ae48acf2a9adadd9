import { isIPv4, isIPv6 } from "node:net";
import type { Answer } from "dns-packet";
import { z } from "zod/v4";
import { hostKey } from "../places.ts";

/** A record of the lab's world, or a fault that stands in place of all records of a name. */
export type ZoneRecord =
  | { readonly kind: "record"; readonly answer: Answer }
  | {
      readonly kind: "fault";
      readonly name: string;
      readonly fault: Fault;
      /** The one type of question that gets the fault; every type when absent. */
      readonly only?: string;
    };

export type Fault = "NXDOMAIN" | "NODATA" | "SERVFAIL" | "REFUSED" | "TIMEOUT";

const FAULTS: readonly Fault[] = [
  "NXDOMAIN",
  "NODATA",
  "SERVFAIL",
  "REFUSED",
  "TIMEOUT",
];

/** Seconds; Microsoft's address records live shorter. */
const TTL = 3600;
const ADDRESS_TTL = 10;

const host = z.string().min(1).max(253).transform(hostKey);
const mx = z.union([
  z.object({ preference: z.number().int().default(10), exchange: host }),
  z
    .string()
    .regex(/^\d{1,5}\s+\S+$/)
    .transform((text) => {
      const [preference, exchange = ""] = text.split(/\s+/);
      return { preference: Number(preference), exchange: hostKey(exchange) };
    }),
]);
const srv = z.object({
  priority: z.number().int().default(0),
  weight: z.number().int().default(0),
  port: z.number().int(),
  target: host,
});
const tlsa = z.object({
  usage: z.number().int(),
  selector: z.number().int(),
  matchingType: z.number().int(),
  certificate: z.string().transform((hex) => Buffer.from(hex, "hex")),
});
const address4 = z.string().refine((text) => isIPv4(text));
const address6 = z.string().refine((text) => isIPv6(text));

/** RFC 1035 §3.3.14: a TXT record is strings of up to 255 octets. */
function txtStrings(text: string): Buffer[] {
  const bytes = Buffer.from(text, "utf8");
  const strings: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 255)
    strings.push(bytes.subarray(at, at + 255));
  return strings;
}

export function txt(name: string, text: string): Answer {
  return { name, type: "TXT", ttl: TTL, data: txtStrings(text) };
}

export function mxRecord(
  name: string,
  exchange: string,
  preference: number,
): Answer {
  return { name, type: "MX", ttl: TTL, data: { preference, exchange } };
}

export function addressRecord(name: string, address: string): Answer {
  return {
    name,
    type: isIPv6(address) ? "AAAA" : "A",
    ttl: ADDRESS_TTL,
    data: address,
  };
}

/** One value of a scenario's record; nothing when it cannot be understood. */
function answerOf(
  name: string,
  type: string,
  value: unknown,
): Answer | undefined {
  switch (type) {
    case "A":
    case "AAAA": {
      const schema = type === "A" ? address4 : address6;
      const data = schema.safeParse(value).data;
      return data === undefined ? undefined : addressRecord(name, data);
    }
    case "CNAME":
    case "NS":
    case "PTR": {
      const data = host.safeParse(value).data;
      return data === undefined ? undefined : { name, type, ttl: TTL, data };
    }
    case "TXT":
      return typeof value === "string" ? txt(name, value) : undefined;
    case "MX": {
      const data = mx.safeParse(value).data;
      return data && mxRecord(name, data.exchange, data.preference);
    }
    case "SRV": {
      const data = srv.safeParse(value).data;
      return data && { name, type, ttl: TTL, data };
    }
    case "TLSA": {
      const data = tlsa.safeParse(value).data;
      return data && { name, type, ttl: TTL, data };
    }
    default:
      return undefined;
  }
}

/** Reads an entry of `tenant.dns`. An array stands for several records, null for none; a sentence says what is wrong. */
export function readEntry(entry: {
  readonly name: string;
  readonly type: string;
  readonly data?: unknown;
  readonly fault?: string | undefined;
}): readonly ZoneRecord[] | string {
  const name = hostKey(entry.name);
  const type = entry.type.toUpperCase();
  const fault = FAULTS.find((one) => one === type);
  if (fault !== undefined) return [{ kind: "fault", name, fault }];
  const ofType = FAULTS.find((one) => one === entry.fault?.toUpperCase());
  if (ofType !== undefined)
    return [{ kind: "fault", name, fault: ofType, only: type }];
  if (entry.data === null || entry.data === undefined) return [];
  const values: readonly unknown[] = Array.isArray(entry.data)
    ? entry.data
    : [entry.data];
  const records: ZoneRecord[] = [];
  for (const value of values) {
    const answer = answerOf(name, type, value);
    if (answer === undefined)
      return `tenant.dns: the ${type} record of ${name} cannot be understood`;
    records.push({ kind: "record", answer });
  }
  return records;
}
