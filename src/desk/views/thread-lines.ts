import { wasWriteBegun } from "../../core/change.ts";
import type {
  Approval,
  Case,
  Change,
  HistoryLine,
  Instant,
} from "../../core/model.ts";
import type { ReplyCard, ThreadLine } from "../cards.ts";
import { dayAndTime } from "../times.ts";
import { really, whyHere, type HelpdeskViewInput } from "./helpdesk-rows.ts";
import { insight } from "./insight.ts";
import { capital } from "./sentence.ts";

/** A thing that happened, before its time is put into words. */
type Happening = Omit<ThreadLine, "label"> & { readonly at: Instant };

/** What a colleague would write into a case's history, oldest first: the thread below its card tells each line once. */
export function threadLines(input: HelpdeskViewInput): readonly ThreadLine[] {
  const { case: aCase, change } = input;
  const all: readonly Happening[] = [
    {
      name: "reported",
      at: aCase.openedAt,
      text: `${aCase.reporter.name} reported it`,
    },
    ...causeOf(input),
    ...(change === undefined ? [] : ofChange(change)),
    ...ofHistory(input),
  ];
  return [...all]
    .sort((one, other) => one.at.localeCompare(other.at))
    .map(({ at, ...line }) => ({ label: dayAndTime(at), ...line }));
}

export function threadReply(
  { reference }: Pick<Case, "reference">,
  lines: readonly ThreadLine[],
): ReplyCard {
  return { card: "reply", title: reference, lines, buttons: [], footer: "" };
}

/** What the bot did stands without its name; what somebody is quoted with is a sentence of its own. */
export function doing({ who, what }: HistoryLine): string {
  if (who === "Bounce Desk") return capital(what);
  return what.endsWith(".") ? `${who}: ${what}` : capital(`${who} ${what}`);
}

/** Only while it is what the case is about: a fix turns the facts round, and then every cause looks ruled out. */
function causeOf({
  case: aCase,
  knowledge,
}: HelpdeskViewInput): readonly Happening[] {
  const { state, changeId, attempts, evidence, earlier = [] } = aCase;
  const isSettled =
    (state === "answered" || state === "handed-over") &&
    changeId === undefined &&
    attempts.every((attempt) => attempt.state !== "running");
  const { found } = insight(aCase, knowledge);
  if (!isSettled || found === undefined) return [];
  const { verdict } = found.judged;
  const known = evidence.map(({ at }) => at).sort();
  return [
    {
      name: `cause:${earlier.length}:${found.cause.id}:${verdict}`,
      at: known.at(-1) ?? aCase.openedAt,
      text: `${verdict === "confirmed" ? "Cause found" : "Likely cause"}: ${found.cause.title}`,
    },
  ];
}

function ofChange(change: Change): readonly Happening[] {
  const {
    id,
    earlierApprovals = [],
    approval,
    appliedAt,
    nextLookAt,
    state,
  } = change;
  const isByHand = appliedAt !== undefined && !wasWriteBegun(change);
  const decisions = [
    ...earlierApprovals,
    ...(approval === undefined ? [] : [approval]),
  ].map((one) => ({
    name: `decision:${id}:${one.at}`,
    at: one.at,
    text: `${one.by.name} ${isByHand ? "made the change by hand" : saying(one)}`,
    ...(one.note === undefined ? {} : { words: one.note }),
  }));
  // Mostly it is read back at once, and its end says so.
  return appliedAt !== undefined && state === "applied" && nextLookAt
    ? [
        ...decisions,
        {
          name: `applied:${id}`,
          at: appliedAt,
          text: "The change is applied, not verified yet",
        },
      ]
    : decisions;
}

function saying({ said, isEmergency }: Approval): string {
  if (isEmergency === true) return "had the change made without approval";
  return said === "approved" ? "approved the change" : "rejected the change";
}

function ofHistory(input: HelpdeskViewInput): readonly Happening[] {
  const { history, ticket } = input.case;
  const passed = history.findLastIndex(
    ({ what }) => what === "passed to the helpdesk",
  );
  const cause = really(input);
  return history.map((line, at) => {
    const more: readonly string[] = [
      ...(at === passed && ticket !== undefined
        ? [whyHere(ticket.reason)]
        : []),
      ...(at === history.length - 1 && cause !== ""
        ? [`It was: ${cause}`]
        : []),
    ];
    return {
      name: `history:${at}`,
      at: line.at,
      text: [doing(line), ...more].join("\n"),
      ...(line.words === undefined ? {} : { words: line.words }),
    };
  });
}
