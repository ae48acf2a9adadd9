/** How benchmarks say what they measured. */

export interface Figure {
  readonly bench: string;
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer?: string;
  readonly theirs?: number;
  /** Ours by theirs, both from this run. */
  readonly ratio?: number;
  readonly [more: string]: string | number | undefined;
}

export interface Compared {
  readonly bench: string;
  readonly what: string;
  readonly unit: string;
  readonly peer: string;
  /** One entry a round; the rounds of both sides lie interleaved. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

export function print(figure: Figure): void {
  console.log(JSON.stringify(figure));
}

/** Medians of both sides, their ratio, and how far the rounds' own ratios lie apart. */
export function compare(compared: Compared): void {
  const { ours, theirs, ...names } = compared;
  const ratios = ours.map((one, at) => one / (theirs[at] ?? Number.NaN));
  print({
    ...names,
    ours: rounded(median(ours)),
    theirs: rounded(median(theirs)),
    ratio: rounded(median(ours) / median(theirs)),
    rounds: ours.length,
    lowestRatio: rounded(Math.min(...ratios)),
    highestRatio: rounded(Math.max(...ratios)),
  });
}

/** Figures from a run with errors are no figures. */
export class Spoilt extends Error {
  override readonly name = "Spoilt";
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.max(0, Math.ceil(sorted.length * share) - 1);
  return sorted[at] ?? Number.NaN;
}

/** Three digits that count: more would claim more than a noisy machine can tell. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export const MIB = 1024 * 1024;
