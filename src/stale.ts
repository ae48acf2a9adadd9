import type { Sourced } from "./core/model.ts";
import { knowledgeWith } from "./knowledge/index.ts";
import { PRINTER_MAKERS } from "./knowledge/topics/printer-makers.ts";

/** `npm run stale [-- DAYS]`: what nobody has held against its source for so long (180 days unless told). */

const DAY_MS = 24 * 60 * 60 * 1000;
const STALE_AFTER_DAYS = 180;

export interface StaleEntry {
  readonly what: string;
  readonly source: string;
  readonly checked: string;
  readonly days: number;
}

/** The oldest first. */
export function staleEntries(
  groups: Readonly<Record<string, readonly (Sourced & { id: string })[]>>,
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
  const { codes, causes, questions, fixes, methods, topics } = knowledgeWith(
    [],
  );
  const makers = PRINTER_MAKERS.map((maker) => ({ ...maker, id: maker.name }));
  const days = Number(args[0] ?? STALE_AFTER_DAYS);
  const stale = staleEntries(
    { codes, causes, questions, fixes, methods, topics, makers },
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
