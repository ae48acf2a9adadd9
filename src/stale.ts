import type { Sourced } from "./core/model.ts";
import { knowledgeWith } from "./knowledge/index.ts";
import { PRINTER_MAKERS } from "./knowledge/topics/printer-makers.ts";
import { RANGES_CHECKED } from "./probes/microsoft-addresses.ts";
import { ISSUERS_CHECKED } from "./probes/microsoft-issuers.ts";
import { REGISTRIES } from "./probes/net/special-addresses.ts";

/** `npm run stale [-- DAYS]`: what nobody has held against its source for so long (180 days unless told). */

const DAY_MS = 24 * 60 * 60 * 1000;
const STALE_AFTER_DAYS = 180;

export interface StaleEntry {
  readonly what: string;
  readonly source: string;
  readonly checked: string;
  readonly days: number;
}

type Groups = Readonly<Record<string, readonly (Sourced & { id: string })[]>>;

/** All that was held against a source: what we know, and the lists that probes and their guard go by. */
export function sourced(): Groups {
  const { codes, causes, questions, fixes, methods, topics } = knowledgeWith(
    [],
  );
  const makers = PRINTER_MAKERS.map((maker) => ({ ...maker, id: maker.name }));
  const { sources, checked } = REGISTRIES;
  const registries = sources.map(({ name, url }) => ({
    id: name,
    source: url,
    checked,
  }));
  const lists = [RANGES_CHECKED, ISSUERS_CHECKED, ...registries];
  return { codes, causes, questions, fixes, methods, topics, makers, lists };
}

/** The oldest first. */
export function staleEntries(
  groups: Groups,
  now: Date,
  afterDays: number = STALE_AFTER_DAYS,
): readonly StaleEntry[] {
  return Object.entries(groups)
    .flatMap(([group, entries]) =>
      entries.map(({ id, source, checked }) => ({
        what: `${group}/${id}`,
        source,
        checked,
        days: Math.floor((now.getTime() - Date.parse(checked)) / DAY_MS),
      })),
    )
    .filter(({ days }) => days > afterDays)
    .sort((one, other) => other.days - one.days);
}

function main(args: readonly string[]): void {
  const days = Number(args[0] ?? STALE_AFTER_DAYS);
  const stale = staleEntries(
    sourced(),
    new Date(),
    Number.isFinite(days) ? days : STALE_AFTER_DAYS,
  );
  for (const { what, checked, source } of stale)
    console.log(`${what}: last checked ${checked} against ${source}`);
  console.log(
    stale.length === 0
      ? "Nothing is older than that."
      : `${stale.length} ${stale.length === 1 ? "entry wants" : "entries want"} another look.`,
  );
}

if (process.argv[1]?.endsWith("stale.ts") === true) main(process.argv.slice(2));
