import type {
  Case,
  Change,
  Incident,
  Knowledge,
  Trait,
  TraitName,
} from "../../core/model.ts";
import { isTerminal } from "../../core/change.ts";
import type { Button, HelpdeskCard, NoteCard, Row, Verb } from "../cards.ts";
import { clockTime, dayAndTime } from "../times.ts";
import { changeOutcome } from "./change-words.ts";
import { fixRows, fixScript } from "./fix-rows.ts";
import { insight, type Insight } from "./insight.ts";
import { note } from "./notes.ts";
import { capital } from "./sentence.ts";

export const STRETCH_MS = 5 * 60 * 1000;
export const TREND_MS = 6 * STRETCH_MS;
/** What an agent can choose from. */
export const NEXT_WORD_MINUTES = [30, 60, 120] as const;

export interface IncidentViewInput {
  readonly incident: Incident;
  readonly now: string;
  readonly knowledge: Knowledge;
  /** One of its cases, for the fix. */
  readonly example: Case | undefined;
  readonly change: Change | undefined;
  readonly canAskForFix: boolean;
  /** Reports by STRETCH_MS since 1970; empty stretches left out. */
  readonly trend: readonly {
    readonly stretch: number;
    readonly reports: number;
  }[];
}

/** The helpdesk's one card for many reports of one thing. */
export function incidentView(input: IncidentViewInput): HelpdeskCard {
  const { incident, knowledge, example } = input;
  const cause = knowledge.causes.find(({ id }) => id === incident.cause);
  const found =
    example === undefined ? undefined : insight(example, knowledge).found;
  return {
    card: "helpdesk",
    reference: incident.reference,
    title: cause?.title ?? "Many get the same answer; its cause is not known",
    ...badge(input),
    subtitle: [incident.reference, "Incident", incident.code]
      .filter((part) => part !== "")
      .join(" · "),
    rows: rows(input, cause?.explain ?? "", found),
    script:
      isByHand(input) && example !== undefined && found !== undefined
        ? fixScript(example, found.fix)
        : "",
    buttons: buttons(input),
    details: {
      code: "",
      words: example?.bounce.words ?? "",
      evidence: [],
      disagree: [],
      notLooked: [],
    },
    footer: `Open since ${dayAndTime(incident.openedAt)}`,
  };
}

function badge({
  incident,
  now,
}: IncidentViewInput): Pick<HelpdeskCard, "badge" | "tone"> {
  const { state, claimedBy, nextUpdateAt } = incident;
  if (state === "over") return { badge: "Over", tone: "good" };
  if (nextUpdateAt <= now)
    return { badge: "The next word is due", tone: "attention" };
  return claimedBy === undefined
    ? { badge: "Open", tone: "attention" }
    : { badge: `With ${claimedBy.name}`, tone: "warning" };
}

function rows(
  input: IncidentViewInput,
  explain: string,
  found: Insight["found"],
): readonly Row[] {
  const { incident, change, example } = input;
  const { people, reports, since, lastReportAt } = incident;
  const all: readonly Row[] = [
    {
      label: "Affected",
      text: `${people} people with ${reports} reports, from ${dayAndTime(since)} to ${clockTime(lastReportAt)}`,
    },
    {
      label: "Trend",
      text: incident.state === "over" ? "" : trendWords(input),
    },
    { label: "In common", text: incident.traits.map(traitWords).join("\n") },
    { label: "Cause", text: explain },
    {
      label: change === undefined ? "Fix for all" : "Change for all",
      text:
        change === undefined
          ? (found?.fix.title ?? "")
          : `${capital(change.plan.target)}: ${changeOutcome(change)}`,
    },
    ...(isByHand(input) && example !== undefined && found !== undefined
      ? fixRows(example, found.fix)
      : []),
    {
      label: incident.state === "over" ? "Over" : "Next word",
      text: nextWords(incident),
    },
  ];
  return all.filter(({ text }) => text !== "");
}

function nextWords({ state, over, nextUpdateAt }: Incident): string {
  return state === "over"
    ? `${over?.why ?? ""} Everybody is asked to try again, since ${clockTime(over?.at ?? nextUpdateAt)}.`
    : `${dayAndTime(nextUpdateAt)}; it stands on everybody's card`;
}

/** Steps by hand are for fixes that nobody can ask for by a press. */
function isByHand({
  incident,
  change,
  canAskForFix,
}: IncidentViewInput): boolean {
  return incident.state === "open" && change === undefined && !canAskForFix;
}

/** The last half hour in numbers and a word, so that no picture is needed. */
function trendWords({ trend, now }: IncidentViewInput): string {
  const last = Math.floor(Date.parse(now) / STRETCH_MS);
  const counts = Array.from(
    { length: TREND_MS / STRETCH_MS },
    (_, at) =>
      trend.find(
        ({ stretch }) => stretch === last + 1 - TREND_MS / STRETCH_MS + at,
      )?.reports ?? 0,
  );
  // The running stretch is not full yet and would always look like a fall.
  const [before = 0, latest = 0] = counts.slice(-3, -1);
  const current = counts.at(-1) ?? 0;
  const word =
    latest === 0 && current === 0
      ? "no report lately"
      : current > latest || latest > before * 1.2
        ? "rising"
        : latest < before * 0.8
          ? "falling"
          : "steady";
  return `${capital(word)}. Reports per 5 minutes, the newest last: ${counts.join(", ")}`;
}

const TRAITS: Readonly<Record<TraitName, string>> = {
  "sender-address": "Sender",
  "public-address": "Public address",
  connector: "Connector",
  "recipient-domain": "Recipients at",
  "remote-host": "Server that answers",
  region: "Exchange Online region",
};

function traitWords({ name, value }: Trait): string {
  return `${TRAITS[name]} ${value}`;
}

function buttons({
  incident,
  change,
  canAskForFix,
}: IncidentViewInput): readonly Button[] {
  if (incident.state === "over") return [];
  if (incident.claimedBy === undefined)
    return [button(incident, "claim", "Take it", { style: "primary" })];
  const isAsked = change !== undefined && !isTerminal(change.state);
  return [
    ...(canAskForFix && !isAsked
      ? [
          button(incident, "ask-admins", "Ask the admins", {
            style: "primary",
          }),
        ]
      : []),
    ...NEXT_WORD_MINUTES.map((minutes) =>
      button(incident, "next-word", `Next word in ${minutes} min`, {
        data: { minutes: String(minutes) },
      }),
    ),
    button(incident, "close", "It is over"),
  ];
}

function button(
  { id }: Incident,
  verb: Verb,
  title: string,
  more: {
    readonly style?: Button["style"];
    readonly data?: Button["data"];
  } = {},
): Button {
  return {
    verb,
    title,
    style: more.style ?? "plain",
    data: { incidentId: id, ...more.data },
    sendsForm: false,
  };
}

/** To whoever took it, when its reporters were promised news. */
export function nextWordDue({ reference, people }: Incident): NoteCard {
  return note(
    "The next word is due",
    [
      `${people} people wait for news of incident ${reference}.`,
      "On its card in the channel, say when there will be more, or that it is over.",
    ],
    reference,
  );
}
