import { z } from "zod/v4";
import { withoutFinalDot } from "./domain-name.ts";
import type { SpfAnswer, SpfDns, SpfRecordType } from "./model.ts";

/**
 * DNS from a file: `{"name":[{"TXT":"…"},{"A":"…"},{"MX":[10,"host"]},"TIMEOUT"]}`. `"TIMEOUT"` answers every question
 * for the name that no record answers. Records of the retired type SPF (RFC 7208 §3.1) stand for TXT where a name has no
 * TXT at all; `{"TXT":"NONE"}` says that there is none and prevents that.
 */
export interface Zone {
  readonly names: ReadonlyMap<string, ZoneName>;
}

interface ZoneName {
  readonly records: ReadonlyMap<string, readonly string[]>;
  readonly timesOut: boolean;
  /** Types for which there is no answer even though the name has others. */
  readonly silentTypes: ReadonlySet<string>;
}

const Exchange = z.union([
  z.tuple([z.number(), z.string()]),
  z.object({ preference: z.number().optional(), exchange: z.string() }),
]);
const Value = z.union([z.string(), z.array(z.string()), Exchange]);
const ZoneFile = z.record(
  z.string(),
  z.array(z.union([z.literal("TIMEOUT"), z.record(z.string(), Value)])),
);

type FileEntries = z.infer<typeof ZoneFile>[string];

/** Undefined for JSON of another shape. */
export function readZone(json: unknown): Zone | undefined {
  const parsed = ZoneFile.safeParse(json);
  if (!parsed.success) return undefined;
  const entries = new Map<string, FileEntries>();
  for (const [name, list] of Object.entries(parsed.data))
    entries.set(keyOf(name), [...(entries.get(keyOf(name)) ?? []), ...list]);
  return {
    names: new Map([...entries].map(([name, list]) => [name, readName(list)])),
  };
}

function keyOf(name: string): string {
  return withoutFinalDot(name).toLowerCase();
}

function readName(entries: FileEntries): ZoneName {
  const pairs = entries.flatMap((entry) =>
    entry === "TIMEOUT"
      ? []
      : Object.entries(entry).map(
          ([type, value]) => [type.toUpperCase(), value] as const,
        ),
  );
  const mentionsTxt = pairs.some(([type]) => type === "TXT");
  const records = new Map<string, string[]>();
  const silentTypes = new Set<string>();
  for (const [written, value] of bestFirst(pairs)) {
    const type = written === "SPF" && !mentionsTxt ? "TXT" : written;
    if (value === "TIMEOUT") silentTypes.add(type);
    else if (type !== "TXT" || value !== "NONE") {
      const values = records.get(type) ?? [];
      values.push(textOf(type, value));
      records.set(type, values);
    }
  }
  return { records, silentTypes, timesOut: entries.includes("TIMEOUT") };
}

type Pair = readonly [string, z.infer<typeof Value>];

/** MX by preference; everything else stays in its order. */
function bestFirst(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted((a, b) => preferenceOf(a) - preferenceOf(b));
}

function preferenceOf([type, value]: Pair): number {
  if (type !== "MX") return 0;
  if (typeof value === "string")
    return Number(/^(\d{1,5}) /.exec(value)?.[1] ?? 0);
  if (Array.isArray(value)) return Number(value[0]) || 0;
  return value.preference ?? 0;
}

function textOf(type: string, value: Pair[1]): string {
  if (typeof value === "string")
    return type === "MX" ? value.replace(/^\d{1,5} /, "") : value;
  if (!Array.isArray(value)) return value.exchange;
  return type === "MX" ? String(value.at(-1) ?? "") : value.join("");
}

const MAX_ALIASES = 8;

export function zoneDns(zone: Zone): SpfDns {
  return {
    lookup: (name, type) => Promise.resolve(answerFrom(zone, name, type)),
  };
}

function answerFrom(zone: Zone, asked: string, type: SpfRecordType): SpfAnswer {
  let name = keyOf(asked);
  for (let hop = 0; hop <= MAX_ALIASES; hop += 1) {
    const here = zone.names.get(name);
    if (here === undefined) return { outcome: "nxdomain" };
    const values = here.records.get(type);
    if (values !== undefined) return { outcome: "records", values, ttl: 300 };
    if (here.silentTypes.has(type)) return silence(name);
    const [alias] = here.records.get("CNAME") ?? [];
    if (alias === undefined)
      return here.timesOut ? silence(name) : { outcome: "nodata" };
    name = keyOf(alias);
  }
  return {
    outcome: "servfail",
    reason: `The aliases of ${asked} in DNS lead round in a circle.`,
  };
}

function silence(name: string): SpfAnswer {
  return {
    outcome: "timeout",
    reason: `DNS did not answer the question for ${name}.`,
  };
}
