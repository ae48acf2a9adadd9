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
import { nextMailButtons } from "./buttons.ts";
import { changeOutcome, nextMailRows } from "./change-words.ts";
import { fixRows, fixScript } from "./fix-rows.ts";
import { insight, type Insight } from "./insight.ts";
import { note } from "./notes.ts";
import { trendCharts, trendWords, type Trend } from "./incident-trend.ts";
import { stations } from "./path.ts";
import { capital } from "./sentence.ts";

/** What an agent can choose from. */
export const NEXT_WORD_MINUTES = [30, 60, 120] as const;
/** Seen at once; the others are behind "…". */
const USUAL_MINUTES = 60;

export interface IncidentViewInput {
  readonly incident: Incident;
  readonly now: string;
  readonly knowledge: Knowledge;
  /** One of its cases, for the fix. */
  readonly example: Case | undefined;
  readonly change: Change | undefined;
  readonly canAskForFix: boolean;
  readonly trend: Trend;
}

/** The helpdesk's one card for many reports of one thing. */
export function incidentView(input: IncidentViewInput): HelpdeskCard {
  const { incident, knowledge, example } = input;
  const cause = knowledge.causes.find(({ id }) => id === incident.cause);
  const seen = example && insight(example, knowledge);
  const found = seen?.found;
  return {
    card: "helpdesk",
    reference: incident.reference,
    title: cause?.title ?? "Many get the same answer; its cause is not known",
    ...badge(input),
    subtitle: [incident.reference, "Incident", incident.code]
      .filter((part) => part !== "")
      .join(" · "),
    ...(incident.state === "over" ? {} : pictures(input, seen)),
    rows: rows(input, cause?.explain ?? "", found),
    script:
      isByHand(input) && example !== undefined && found !== undefined
        ? fixScript(example, found.fix)
        : "",
    buttons: buttons(input),
    details: {
      code: "",
      // Of somebody whose case goes its own way from then on, and whose words go with it.
      words: incident.state === "open" ? (example?.bounce.words ?? "") : "",
      evidence: [],
      disagree: [],
      notLooked: [],
    },
    footer: `Open since ${dayAndTime(incident.openedAt)}`,
  };
}

/** Where the mail stops for all of them, and how many come. */
function pictures(
  { example, trend, now }: IncidentViewInput,
  seen: Insight | undefined,
): Pick<HelpdeskCard, "stations" | "charts"> {
  return {
    stations: example && seen ? stations(example, seen) : [],
    charts: trendCharts(trend, now),
  };
}

function badge({
  incident,
  now,
}: IncidentViewInput): Pick<HelpdeskCard, "badge" | "tone"> {
  const { state, claimedBy, nextUpdateAt } = incident;
  if (state === "over") return { badge: "Over", tone: "good" };
  if (nextUpdateAt <= now) return { badge: "Next word due", tone: "attention" };
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
      text: incident.state === "over" ? "" : trendWords(input.trend, input.now),
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
    ...nextMailRows(change),
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
  if (incident.state === "over") return nextMailButtons(change);
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
      : nextMailButtons(change)),
    nextWord(incident, USUAL_MINUTES),
    button(incident, "close", "It is over"),
    ...NEXT_WORD_MINUTES.filter((minutes) => minutes !== USUAL_MINUTES).map(
      (minutes) => nextWord(incident, minutes),
    ),
  ];
}

function nextWord(incident: Incident, minutes: number): Button {
  return button(incident, "next-word", `Next word in ${minutes} min`, {
    data: { minutes: String(minutes) },
  });
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
