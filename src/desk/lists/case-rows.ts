import { csvLine } from "../../core/csv.ts";
import { reader } from "../../core/evidence.ts";
import type { Case, Knowledge } from "../../core/model.ts";
import { insight } from "../views/insight.ts";

/**
 * A case as one row of a table. Causes, verdicts and fixes stand under their ids, times in UTC, so that the table reads the same in
 * every language. Nothing that came back and nothing that somebody wrote stands in it.
 */
export type CaseRow = Readonly<Record<Column, string | number | null>>;

/** The names of CSV's first line and of JSON's fields. */
export const COLUMNS = [
  "reference",
  "state",
  "opened",
  "closed",
  "reporter",
  "sender",
  "recipientDomain",
  "replyCode",
  "statusCode",
  "cause",
  "verdict",
  "really",
  "fix",
  "hadBy",
  "incident",
  "minutesToPerson",
  "minutesToEnd",
  "feedback",
] as const;

type Column = (typeof COLUMNS)[number];

export const CSV_HEAD = csvLine(COLUMNS);

export function caseRow(
  aCase: Case,
  knowledge: Knowledge,
  /** Of its incident, for people. */
  incident: string | undefined,
): CaseRow {
  const { bounce, ticket, openedAt } = aCase;
  const read = reader(aCase.evidence);
  const { found } = insight(aCase, knowledge);
  const ended = endOf(aCase);
  return {
    reference: aCase.reference,
    state: aCase.state,
    opened: openedAt,
    closed: aCase.state === "closed" ? (ended ?? null) : null,
    reporter: aCase.reporter.name,
    sender: bounce.sender ?? read("sender.address") ?? null,
    recipientDomain:
      domainOf(bounce.recipient ?? read("recipient.address")) ?? null,
    replyCode: bounce.replyCode ?? null,
    statusCode: bounce.status ?? null,
    cause: found?.cause.id ?? null,
    verdict: found?.judged.verdict ?? null,
    really: aCase.really ?? null,
    fix: found?.fix.id ?? null,
    hadBy: ticket?.claimedBy?.name ?? null,
    incident: incident ?? null,
    minutesToPerson: minutes(ticket?.openedAt, ticket?.answeredAt),
    minutesToEnd: minutes(openedAt, ended),
    feedback: aCase.feedback?.opinion ?? null,
  };
}

export function csvOf(row: CaseRow): string {
  return csvLine(COLUMNS.map((name) => String(row[name] ?? "")));
}

/** When it was fixed or closed, as the figures of `stats` count it. */
function endOf({ state, history, openedAt }: Case): string | undefined {
  return state === "closed" || state === "fixed"
    ? (history.at(-1)?.at ?? openedAt)
    : undefined;
}

function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf("@") ?? -1;
  return at < 0 ? undefined : address?.slice(at + 1).toLowerCase();
}

/** To a tenth. */
function minutes(
  from: string | undefined,
  to: string | undefined,
): number | null {
  return from === undefined || to === undefined
    ? null
    : Math.round((Date.parse(to) - Date.parse(from)) / 6_000) / 10;
}
