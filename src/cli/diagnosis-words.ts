import type { Step } from "../core/model.ts";

/** What `diagnose --json` prints of one input. */
export interface DiagnosisLine {
  readonly file: string;
  readonly bounces: unknown;
  readonly outcome: "found" | "undecided" | "not-understood";
  readonly causes: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly weight: number;
    readonly because: readonly string[];
  }[];
  readonly notLooked: readonly { look: string; reason: string }[];
  readonly next: Step;
  readonly fix?: { readonly id: string; readonly steps: readonly string[] };
}

/** A diagnosis for the terminal. */
export function inWords(line: DiagnosisLine): string {
  const best = line.causes.filter(({ verdict }) => verdict !== "ruled-out");
  const head =
    line.outcome === "not-understood"
      ? "I have not met this answer before."
      : best
          .slice(0, 3)
          .map(({ id, verdict, because }) =>
            [`${id} (${verdict})`, ...because.map((why) => `    ${why}`)].join(
              "\n",
            ),
          )
          .join("\n");
  const fix =
    line.fix === undefined
      ? []
      : [
          `What puts it right: ${line.fix.id}`,
          ...line.fix.steps.map((step, index) => `  ${index + 1}. ${step}`),
        ];
  const open =
    line.next.step === "ask"
      ? [`Still to ask: ${line.next.questions.join(", ")}`]
      : [];
  const notLooked = line.notLooked.map(
    ({ look, reason }) => `Not looked: ${look}: ${reason}`,
  );
  return [`${line.file}: ${line.outcome}`, head, ...fix, ...open, ...notLooked]
    .filter((part) => part !== "")
    .join("\n");
}
