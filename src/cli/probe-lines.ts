/** One look's protocol lines, as a ticket needs them. */
export interface LookLines {
  readonly look: string;
  readonly lines: readonly string[];
}

/** Fewer are as soon read as looked up. */
const WORTH_SHARING = 3;

/**
 * Looks that share a connection begin with the same lines. The one that has most in common with the others shows them,
 * the others say where they stand.
 */
export function withoutRepeats(
  looks: readonly LookLines[],
): readonly LookLines[] {
  return looks.map((one) => {
    const shown = shownBy(one, looks);
    if (shown === undefined) return one;
    const count = inCommon(one, shown);
    return {
      look: one.look,
      lines: [
        `(the first ${count} lines of “${shown.look}”)`,
        ...one.lines.slice(count),
      ],
    };
  });
}

function shownBy(
  one: LookLines,
  looks: readonly LookLines[],
): LookLines | undefined {
  const kin = looks.filter((other) => inCommon(one, other) >= WORTH_SHARING);
  const most = Math.max(...kin.map((two) => sharedBy(two, kin)));
  const [owner] = kin
    .filter((two) => sharedBy(two, kin) === most)
    .toSorted((a, b) => a.lines.length - b.lines.length);
  return owner === one ? undefined : owner;
}

/** How many of its lines another one of them begins with too. */
function sharedBy(one: LookLines, looks: readonly LookLines[]): number {
  return Math.max(
    0,
    ...looks
      .filter((other) => other !== one)
      .map((other) => inCommon(one, other)),
  );
}

function inCommon(one: LookLines, other: LookLines): number {
  const first = one.lines.findIndex((line, at) => line !== other.lines[at]);
  return first === -1 ? one.lines.length : first;
}
