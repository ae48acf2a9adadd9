import type {
  DeviceSettings,
  DnsRecordText,
  Knowledge,
  Step,
} from "../core/model.ts";
import { settingLines } from "../desk/views/fix-rows.ts";

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
  readonly fix?: {
    readonly id: string;
    readonly steps: readonly string[];
    readonly script?: readonly string[];
    readonly settings?: DeviceSettings;
    readonly record?: DnsRecordText;
    readonly check: string;
    readonly undo: string;
    readonly watchOut: readonly string[];
  };
}

/** No more suspicions than a person wants to read. */
const SHOWN = 3;

/** A diagnosis for the terminal. */
export function inWords(line: DiagnosisLine, knowledge: Knowledge): string {
  const open = line.causes.filter(({ verdict }) => verdict !== "ruled-out");
  const parts =
    line.outcome === "not-understood"
      ? ["I have not met this answer before."]
      : open
          .slice(0, SHOWN)
          .flatMap(({ id, verdict, because }) => [
            `${titleOf(id, knowledge)} (${id}, ${verdict})`,
            ...because.map((why) => `    ${why}`),
          ]);
  return [
    `${line.file}: ${line.outcome}`,
    ...parts,
    ...fixLines(line, knowledge),
    ...nextLines(line, knowledge),
    ...line.notLooked.map(
      ({ look, reason }) => `Could not look (${look}): ${reason}`,
    ),
  ].join("\n");
}

function titleOf(id: string, { causes }: Knowledge): string {
  return causes.find((cause) => cause.id === id)?.title ?? id;
}

function fixLines(
  { fix }: DiagnosisLine,
  { fixes }: Knowledge,
): readonly string[] {
  if (fix === undefined) return [];
  const title = fixes.find(({ id }) => id === fix.id)?.title ?? fix.id;
  return [
    `What puts it right: ${title} (${fix.id})`,
    ...fix.steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(fix.settings === undefined
      ? []
      : settingLines(fix.settings).map((line) => `  ${line}`)),
    ...(fix.script ?? []).map((line) => `  PS> ${line}`),
    ...(fix.record === undefined
      ? []
      : [`  ${fix.record.name}  ${fix.record.type}  ${fix.record.value}`]),
    `  To see that it helped: ${fix.check}`,
    `  To take it back: ${fix.undo}`,
    ...fix.watchOut.map((line) => `  Watch out: ${line}`),
  ];
}

function nextLines(
  { next }: DiagnosisLine,
  { questions }: Knowledge,
): readonly string[] {
  if (next.step !== "ask") return [];
  return [
    "Still to ask:",
    ...next.questions.map(
      (id) =>
        `  ${questions.find((question) => question.id === id)?.text ?? id}`,
    ),
  ];
}
