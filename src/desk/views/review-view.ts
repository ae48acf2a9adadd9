import type { Finding, FindingKind, Traffic } from "../../core/review-model.ts";
import type { NoteCard, Row } from "../cards.ts";
import type {
  ConnectorReview,
  ReviewOutcome,
} from "../register/review-connectors.ts";
import { day } from "../times.ts";
import { note } from "./notes.ts";

/** More would make a card that nobody reads; the command line prints them all. */
const MOST = 6;
const MOST_BEHIND = 20;

type Reviewed = ConnectorReview["connectors"][number];

/** The review for the chat: the worst connectors first, each finding with what to do; the small ones on request. */
export function reviewView(review: ReviewOutcome): NoteCard {
  if (review.outcome === "could-not-look")
    return note("I could not read the connectors", [
      review.reason,
      "So nothing is known about them. Try again later, or run check-tenant to see what is missing.",
    ]);
  const serious = review.connectors.filter(isSerious);
  const others = review.connectors.filter((one) => !isSerious(one));
  return {
    ...note(title(review), introduction(review), "Nothing was changed."),
    rows: [
      ...serious.slice(0, MOST).map(rowOf),
      ...rest(serious.length - MOST, "serious one"),
    ],
    ...(others.length === 0
      ? {}
      : {
          more: {
            title: "Show the others",
            rows: [
              ...others.slice(0, MOST_BEHIND).map(rowOf),
              ...rest(others.length - MOST_BEHIND, "connector"),
            ],
          },
        }),
  };
}

function isSerious({ findings }: Reviewed): boolean {
  return findings.some(({ severity }) => severity !== "low");
}

function rest(count: number, noun: string): readonly Row[] {
  return count <= 0
    ? []
    : [
        {
          label: "More",
          text: `${inNumber(count, `more ${noun}`)}: “review connectors” on the command line prints them all.`,
        },
      ];
}

function title({ connectors }: ConnectorReview): string {
  const count = connectors.filter(({ findings }) => findings.length > 0).length;
  if (connectors.length === 0) return "There is no inbound connector";
  return count === 0
    ? `No findings at ${inNumber(connectors.length, "connector")}`
    : `${count} of ${inNumber(connectors.length, "connector")} ${count === 1 ? "wants" : "want"} a look`;
}

function introduction({
  connectors,
  askedBackTo,
}: ConnectorReview): readonly string[] {
  return connectors.length === 0
    ? [
        "Exchange lists none, so nothing relays through Microsoft 365 without a sign-in.",
      ]
    : [
        `For mail of their addresses I asked the message trace, back to ${day(askedBackTo)} at most. It does not show mail that was refused.`,
      ];
}

function rowOf(one: Reviewed): Row {
  const [worst] = one.findings;
  const { connector, findings, notLooked, traffic } = one;
  return {
    label:
      worst !== undefined
        ? URGENCY[worst.severity]
        : notLooked.length > 0
          ? "Not known"
          : "In order",
    text: [
      // What else there is to say of its use stands with the findings.
      traffic.outcome === "seen"
        ? `“${connector}”, ${trafficWords(traffic, day)}`
        : `“${connector}”`,
      ...findings.flatMap(({ kind, reason, todo }) => [
        `${KIND[kind]}: ${reason}`,
        `→ ${todo}`,
      ]),
      ...notLooked,
    ].join("\n"),
  };
}

export function trafficWords(
  traffic: Traffic,
  shown: (at: string) => string,
): string {
  switch (traffic.outcome) {
    case "seen":
      return `mail on ${shown(traffic.at)} from ${traffic.address}`;
    case "none":
      return `no mail since ${shown(traffic.since)}`;
    case "could-not-look":
      return "use not known";
  }
}

export const KIND: Readonly<Record<FindingKind, string>> = {
  stale: "Stale",
  "over-wide": "Over-wide",
  duplicate: "Duplicate",
  overlap: "Overlap",
  disabled: "Switched off",
  "wrong-type": "Wrong type",
  unexplained: "Unexplained",
};

export const URGENCY: Readonly<Record<Finding["severity"], string>> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

function inNumber(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
