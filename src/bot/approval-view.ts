import type { ApprovalCard } from "../desk/cards.ts";
import {
  actionsOf,
  noDetails,
  onlyIf,
  rowsOf,
  tones,
  type Room,
  type View,
} from "./card-parts.ts";
import { formOf } from "./form-view.ts";
import { inert, inertLines } from "./inert.ts";
import type { Words } from "./words.ts";

/** Told apart by sign, not by colour alone. */
const marks = {
  stays: { mark: "\u00a0 ", color: "Default", subtle: "yes" },
  goes: { mark: "\u2212 ", color: "Attention", subtle: "no" },
  comes: { mark: "+ ", color: "Good", subtle: "no" },
} as const;

/** A diff that is shown in part would be approved in part; it is shown whole or not at all. */
const maxDifference = 8_000;
const maxDifferenceLines = 80;

/** A proposal with its whole difference, or without a button to approve it. */
export function approvalView(
  card: ApprovalCard,
  room: Room,
  words: Words,
): View {
  const say = (text: string) => inert(text, room.text);
  const whole = differencesFit(card);
  const scriptView =
    whole && card.script !== ""
      ? [{ text: card.script, lines: inertLines(card.script, maxDifference) }]
      : [];
  return {
    expires: onlyIf(say(card.expires)),
    target: onlyIf(say(card.target)),
    diff: whole
      ? card.differences.map(({ setting, lines }) => ({
          setting: inert(setting, 200),
          lines: lines.flatMap(({ what, text }) =>
            inertLines(text, maxDifference).map((line) => ({
              ...line,
              ...marks[what],
            })),
          ),
        }))
      : [],
    notes: whole ? [] : [{ text: words.tooLongToDecide }],
    rows: rowsOf(card.rows, room),
    warnings: card.warnings
      .slice(0, room.list)
      .map((text) => ({ text: say(text) })),
    outcome: card.outcome
      .slice(0, room.list)
      .map((text) => ({ text: say(text), color: tones[card.tone] })),
    form: whole ? formOf(card.form, words) : [],
    actions: actionsOf(
      whole
        ? card.buttons
        : card.buttons.filter(
            ({ verb }) =>
              verb !== "approve" && verb !== "ran-it" && verb !== "break-glass",
          ),
    ),
    toggle:
      scriptView.length > 0 && !card.isByHand ? [{ title: "PowerShell" }] : [],
    // Shown at once to whom it is for to run.
    hand: card.isByHand ? scriptView : [],
    script: card.isByHand ? [] : scriptView,
    ...noDetails,
  };
}

function differencesFit(card: ApprovalCard): boolean {
  const text = [
    card.script,
    ...card.differences.flatMap(({ lines }) => lines.map(({ text }) => text)),
  ].join("\n");
  return (
    text.length <= maxDifference &&
    text.split("\n").length <= maxDifferenceLines
  );
}
