import type { FactName } from "../../src/core/facts.ts";
import type {
  Bounce,
  Cause,
  Code,
  Evidence,
  Fix,
  Knowledge,
  LookInfo,
  Question,
  Verdict,
} from "../../src/core/model.ts";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import { NOW } from "./cases.ts";

/** Knowledge made for one test: names like 'a', nothing from the real catalogue. */

const SOURCED = { source: "RFC 5321", checked: "2026-11-20" } as const;

export function code(
  suspects: Code["suspects"],
  over: Partial<Code> = {},
): Code {
  return {
    id: "code",
    says: /refused/,
    means: "Refused.",
    suspects,
    ...SOURCED,
    ...over,
  };
}

/** A cause that one boolean fact confirms or rules out. */
export function cause(
  id: string,
  fact: "sender.signs-in" | "recipient.external" | "sender.domain-accepted",
  fix = `fix-${id}`,
  whenTrue: Verdict = "confirmed",
): Cause {
  return {
    id,
    title: id,
    explain: id,
    station: "door",
    needs: [fact],
    judge: (read) => {
      const value = read(fact);
      if (value === undefined) return undefined;
      return { verdict: value ? whenTrue : "ruled-out", because: [fact] };
    },
    fixes: [fix],
    ...SOURCED,
  };
}

export function fix(id: string, needs: readonly FactName[] = []): Fix {
  return {
    id,
    title: id,
    whoCanDoIt: "person",
    needs,
    steps: () => [id],
    check: id,
    undo: id,
    watchOut: [],
    ...SOURCED,
  };
}

export function question(id: string, yields: readonly FactName[]): Question {
  return {
    id,
    text: id,
    input: { kind: "text", placeholder: "", maxLength: 10 },
    yields,
    read: () => ({}),
    ...SOURCED,
  };
}

export function look(
  id: string,
  yields: readonly FactName[],
  needs: readonly FactName[] = [],
  uses: readonly FactName[] = [],
  needsOneOf: readonly FactName[] = [],
): LookInfo {
  return {
    id,
    title: id,
    yields,
    needs,
    needsOneOf,
    uses,
    vantage: "anywhere",
  };
}

export function knowing(over: Partial<Knowledge>): Knowledge {
  return {
    codes: [],
    causes: [],
    questions: [],
    fixes: [],
    methods: [],
    topics: [],
    looks: [],
    ...over,
  };
}

export const refused: Bounce = {
  action: "failed",
  words: "refused",
  generator: "unknown",
};

export function told(facts: Partial<Facts>): readonly Evidence[] {
  return evidenceOf(facts, "answer", NOW, "told");
}
