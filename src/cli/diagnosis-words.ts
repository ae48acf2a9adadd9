import type {
  Actor,
  DeviceSettings,
  DnsRecordText,
  Knowledge,
  Step,
} from "../core/model.ts";
import { WHO } from "../desk/views/fix-hands.ts";
import { settingLines } from "../desk/views/fix-rows.ts";
import { sentence } from "../desk/views/sentence.ts";

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
  /** Where two sources say different things, and which one counts; absent where none do. */
  readonly disagree?: readonly string[];
  readonly notLooked: readonly { look: string; reason: string }[];
  readonly next: Step;
  readonly fix?: {
    readonly id: string;
    readonly who: Actor;
    readonly steps: readonly string[];
    readonly script?: readonly string[];
    readonly settings?: DeviceSettings;
    readonly record?: DnsRecordText;
    readonly check: string;
    readonly undo: string;
    readonly watchOut: readonly string[];
  };
}

/** Stands for every look where there was nothing to look with. */
export const NOT_ASKED = "all";

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
    ...ruledOutLines(line, knowledge),
    ...fixLines(line, knowledge),
    ...nextLines(line, knowledge),
    ...(line.disagree ?? []).map((both) => `Two sources disagree. ${both}`),
    ...line.notLooked.map(({ look, reason }) =>
      look === NOT_ASKED
        ? `Nothing was looked at. ${reason}`
        : `Could not look (${titleOfLook(look, knowledge)}): ${reason}`,
    ),
  ].join("\n");
}

/** Suspicions that were looked into and fell, the heaviest first. */
function ruledOutLines(
  { causes }: DiagnosisLine,
  knowledge: Knowledge,
): readonly string[] {
  return causes
    .filter(({ verdict }) => verdict === "ruled-out")
    .slice(0, SHOWN)
    .map(
      ({ id, because }) =>
        `Ruled out: ${titleOf(id, knowledge)} (${id}). ${because.map(sentence).join(" ")}`,
    );
}

function titleOfLook(look: string, { looks }: Knowledge): string {
  return looks.find(({ id }) => id === look)?.title ?? look;
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
    `  Who does it: ${WHO[fix.who]}`,
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
