import type { Method, ReadFact, Suitability } from "./model.ts";

/** A method with how well it suits and which of its prerequisites are known to hold or to fail. */
export interface RankedMethod {
  readonly method: Method;
  readonly suitability: Suitability;
  readonly prerequisites: readonly {
    readonly words: string;
    readonly state: "holds" | "fails" | "not known";
  }[];
}

const ORDER: Readonly<Record<Suitability["fit"], number>> = {
  usual: 0,
  possible: 1,
  no: 2,
};

/** The best first; among equals the one of whose prerequisites fewer are known to fail, then in the order given. */
export function rankMethods(
  methods: readonly Method[],
  read: ReadFact,
): readonly RankedMethod[] {
  return methods
    .map((method) => ({
      method,
      suitability: method.suits(read),
      prerequisites: method.prerequisites.map(({ words, holds }) => ({
        words,
        state: stateOf(holds(read)),
      })),
    }))
    .map((ranked, at) => ({ ranked, at, failing: failing(ranked) }))
    .sort(
      (one, other) =>
        ORDER[one.ranked.suitability.fit] -
          ORDER[other.ranked.suitability.fit] ||
        one.failing - other.failing ||
        one.at - other.at,
    )
    .map(({ ranked }) => ranked);
}

function failing({ prerequisites }: RankedMethod): number {
  return prerequisites.filter(({ state }) => state === "fails").length;
}

function stateOf(
  holds: boolean | undefined,
): RankedMethod["prerequisites"][number]["state"] {
  if (holds === undefined) return "not known";
  return holds ? "holds" : "fails";
}
