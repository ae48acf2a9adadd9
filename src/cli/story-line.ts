import type { Case } from "../core/model.ts";
import type { Scenario } from "../lab/scenario.ts";

/** One story's line: what was to be found, what was, and what it cost. */
export interface StoryLine {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly ok: boolean;
  readonly rounds: number;
  readonly questions: number;
  readonly probes: number;
  readonly connections: number;
  readonly dataCommands: number;
  readonly posts: number;
  readonly ms: number;
}

/** One fault: what the case came to, and how many questions that took. */
export interface Chapter {
  readonly aCase: Case | undefined;
  /** The device's own words. */
  readonly got: string;
  readonly asked: number;
  readonly found: string;
  readonly fix: string;
}

/** Right is a story of which every fault was named, with the fix that it names. */
export function storyLine(
  scenario: Scenario,
  chapters: readonly Chapter[],
  cost: Pick<StoryLine, "connections" | "dataCommands" | "posts" | "ms">,
): StoryLine {
  const { expect } = scenario;
  const wanted = [
    { cause: expect?.cause ?? "", fix: expect?.fix },
    ...(expect?.then ?? []),
  ];
  const sum = (count: (one: Chapter) => number) =>
    chapters.reduce((total, one) => total + count(one), 0);
  return {
    name: scenario.name,
    expected: wanted.map(({ cause }) => cause).join(" then "),
    found: chapters.map(({ found }) => found).join(" then "),
    fix: chapters.map(({ fix }) => fix).join(" then "),
    ok: chapters.every(({ found, fix }, index) => {
      const one = wanted[index];
      return one?.cause === found && (one.fix === undefined || one.fix === fix);
    }),
    rounds: sum(({ aCase }) => aCase?.rounds ?? 0),
    questions: sum(({ asked }) => asked),
    probes: sum(({ aCase }) => aCase?.attempts.length ?? 0),
    connections: cost.connections,
    dataCommands: cost.dataCommands,
    posts: cost.posts,
    ms: cost.ms,
  };
}
