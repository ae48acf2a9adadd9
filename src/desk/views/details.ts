import { disagreements } from "../../core/evidence.ts";
import type {
  Case,
  Evidence,
  Knowledge,
  NotLooked,
  Source,
} from "../../core/model.ts";
import type { EvidenceRow, UserCard } from "../cards.ts";
import { clockTime } from "../times.ts";
import { FACT_LABELS } from "./fact-labels.ts";
import { sentence } from "./sentence.ts";

/** What experts want to see: the reply itself, what was looked at with what result, and what was not. */
export function details(
  aCase: Case,
  knowledge: Knowledge,
): UserCard["details"] {
  const { bounce } = aCase;
  return {
    code: [bounce.replyCode, bounce.status].filter(Boolean).join(" "),
    words: bounce.words,
    evidence: BY_WEIGHT.flatMap((source) =>
      aCase.evidence.filter((piece) => piece.source === source),
    )
      .map(row)
      .filter(isNew),
    disagree: inDisagreement(aCase.evidence),
    notLooked: byReason(
      aCase.attempts.flatMap(({ state, look, reason = "no reason given" }) =>
        state === "could-not-look" ? [{ look, reason }] : [],
      ),
      knowledge,
    ),
  };
}

/** Where two sources say different things: both, and which one counts. */
export function inDisagreement(
  evidence: readonly Evidence[],
): readonly string[] {
  const lines = disagreements(evidence).map(
    ({ told, counts }) =>
      `${FACT_LABELS[told.fact]}: ${FROM[counts.source]} says ${quoted(counts)} and counts; ${FROM[told.source]} says ${quoted(told)}.`,
  );
  return [...new Set(lines)];
}

/** The sentence, and the value where the sentence is the same on both sides. */
function quoted({ because, value }: Evidence): string {
  const bare = because.replace(/\.$/, "");
  const plain = typeof value === "object" ? JSON.stringify(value) : `${value}`;
  return bare.includes(plain) || typeof value === "boolean"
    ? `\u201c${bare}\u201d`
    : `\u201c${bare}\u201d (${plain})`;
}

/** Looks that brought nothing, those with the same reason in one line. */
export function byReason(
  looks: readonly NotLooked[],
  knowledge: Knowledge,
): readonly string[] {
  const titles = new Map<string, string>();
  for (const { look, reason } of looks) {
    const before = titles.get(reason);
    const own = title(look, knowledge);
    titles.set(reason, before === undefined ? own : `${before}; ${own}`);
  }
  return [...titles].map(([reason, all]) => `${all}: ${reason}`);
}

export function title(look: string, knowledge: Knowledge): string {
  return knowledge.looks.find(({ id }) => id === look)?.title ?? look;
}

/** A stranger's host names the region that Exchange Online runs in; only the continent is of use to people. */
export function regionName(region: string | undefined): string | undefined {
  const code = /^(?:eop-)?([a-z]{3})/i.exec(region ?? "")?.[1]?.toLowerCase();
  return code === undefined ? undefined : REGIONS[code];
}

const REGIONS: Readonly<Record<string, string>> = {
  eur: "Europe",
  nam: "North America",
  apc: "Asia Pacific",
  aus: "Australia",
  ind: "India",
  jpn: "Japan",
  gbr: "United Kingdom",
  can: "Canada",
  lam: "Latin America",
  fra: "France",
  deu: "Germany",
  che: "Switzerland",
  nor: "Norway",
  swe: "Sweden",
  kor: "Korea",
  zaf: "South Africa",
};

/** What was seen comes before what was said, and that before what follows from the message. */
const BY_WEIGHT: readonly Source[] = [
  "probe",
  "tenant",
  "answer",
  "bounce",
  "assumed",
];

const FROM: Readonly<Record<Source, string>> = {
  bounce: "the bounce",
  answer: "an answer",
  probe: "our own look",
  tenant: "Exchange",
  assumed: "an assumption",
};

/** Two looks may see the same and say it in the same words. */
function isNew(
  { looked, saw, from }: EvidenceRow,
  at: number,
  all: readonly EvidenceRow[],
): boolean {
  return !all
    .slice(0, at)
    .some(
      (one) => one.looked === looked && one.saw === saw && one.from === from,
    );
}

function row(piece: Evidence): EvidenceRow {
  return {
    looked: FACT_LABELS[piece.fact],
    saw: sentence(piece.because),
    from: FROM[piece.source],
    at: clockTime(piece.at),
  };
}
