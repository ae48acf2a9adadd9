import type { FactName, Facts } from "./facts.ts";
import type {
  Evidence,
  EvidenceOf,
  Instant,
  ReadFact,
  Source,
} from "./model.ts";

/**
 * Who is believed where two sources disagree: what was seen beats what was told, and what a server wrote beats what a
 * person remembers, and an assumption gives way to everybody. Within one source the later word stands.
 */
const TRUST: Readonly<Record<Source, number>> = {
  tenant: 3,
  probe: 3,
  bounce: 2,
  answer: 1,
  assumed: 0,
};

export function isSeen(source: Source): boolean {
  return TRUST[source] === 3;
}

/** The piece of evidence that counts for this fact. */
export function bestEvidence<F extends FactName>(
  evidence: readonly Evidence[],
  fact: F,
): (Evidence & EvidenceOf<F>) | undefined {
  let best: (Evidence & EvidenceOf<F>) | undefined;
  for (const piece of evidence)
    if (isAbout(piece, fact) && (best === undefined || beats(piece, best)))
      best = piece;
  return best;
}

/** A reader over what is known, in the form that causes, fixes and questions take. */
export function reader(evidence: readonly Evidence[]): ReadFact {
  const best = bestOf(evidence);
  return <F extends FactName>(fact: F) => {
    const piece = best.get(fact);
    return piece !== undefined && isAbout(piece, fact)
      ? piece.value
      : undefined;
  };
}

/** A reader that also tells where the values came from that were read through it. */
export function tracingReader(evidence: readonly Evidence[]): {
  readonly read: ReadFact;
  readonly sources: ReadonlySet<Source>;
  /** Begins anew. */
  readonly forget: () => void;
} {
  const best = bestOf(evidence);
  const sources = new Set<Source>();
  return {
    read: (fact) => {
      const piece = best.get(fact);
      if (piece === undefined || !isAbout(piece, fact)) return undefined;
      sources.add(piece.source);
      return piece.value;
    },
    sources,
    forget: () => sources.clear(),
  };
}

/** Without what only a stranger's text says: the reader for commands that somebody will copy and run. */
export function checkedReader(evidence: readonly Evidence[]): ReadFact {
  return reader(evidence.filter(({ source }) => source !== "bounce"));
}

/** Evidence that says something else than the piece that counts; shown, never hidden. */
export function disagreements(
  evidence: readonly Evidence[],
): readonly { readonly told: Evidence; readonly counts: Evidence }[] {
  return evidence.flatMap((told) => {
    const counts = bestEvidence(evidence, told.fact);
    return counts !== undefined &&
      counts.source !== told.source &&
      told.source !== "assumed" &&
      JSON.stringify(counts.value) !== JSON.stringify(told.value)
      ? [{ told, counts }]
      : [];
  });
}

/** Facts by name into evidence of one source. */
export function evidenceOf(
  facts: Partial<Facts>,
  source: Source,
  at: Instant,
  because: string,
): readonly Evidence[] {
  return factNames(facts).flatMap((fact) => {
    const value = facts[fact];
    return value === undefined
      ? []
      : [paired({ fact, value, source, at, because })];
  });
}

/** Object.keys forgets the key type; a `Partial<Facts>` that came through the compiler has no other keys. */
function factNames(facts: Partial<Facts>): readonly FactName[] {
  return Object.keys(facts).filter((key): key is FactName => key in facts);
}

/** Name and value were taken from the same entry of one object, which the compiler follows separately. */
function paired(piece: {
  fact: FactName;
  value: Facts[FactName];
  source: Source;
  at: Instant;
  because: string;
}): Evidence {
  return piece as Evidence;
}

function bestOf(
  evidence: readonly Evidence[],
): ReadonlyMap<FactName, Evidence> {
  const best = new Map<FactName, Evidence>();
  for (const piece of evidence) {
    const other = best.get(piece.fact);
    if (other === undefined || beats(piece, other)) best.set(piece.fact, piece);
  }
  return best;
}

function isAbout<F extends FactName>(
  piece: Evidence,
  fact: F,
): piece is Evidence & EvidenceOf<F> {
  return piece.fact === fact;
}

function beats(piece: Evidence, best: Evidence): boolean {
  const more = TRUST[piece.source] - TRUST[best.source];
  return more > 0 || (more === 0 && piece.at >= best.at);
}
