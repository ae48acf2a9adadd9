import type { Case, CauseId, Instant, Person } from "../../core/model.ts";
import type { Card } from "../cards.ts";

/** Looks cases up by what stands in them, closed ones too. */
export interface CaseSearch {
  /** Newest first; 25 at most. */
  cases(query: CaseQuery): Promise<readonly Case[]>;
  /** Looks through the next few cases, newest first, so that nobody waits long behind one transaction. */
  page(query: CaseQuery, slice: CaseSlice): Promise<CasePage>;
  /** How many cases there are in all. */
  count(): Promise<number>;
}

export interface CaseSlice {
  /** Only cases opened since then. */
  readonly since?: Instant | undefined;
  /** Where the page before ended; undefined begins with the newest. */
  readonly after?: CasePlace | undefined;
  /** So many are looked through at most, whether they fit or not. */
  readonly limit: number;
}

/** Between two cases of the list. */
export type CasePlace = Pick<Case, "id" | "openedAt">;

export interface CasePage {
  /** Those that fit; may be none while there is more to look through. */
  readonly cases: readonly Case[];
  /** Absent behind the last case. */
  readonly next?: CasePlace;
}

/** Everything that is said has to hold. */
export interface CaseQuery {
  /** Absent: of every tenant that the database knows of. */
  readonly tenantId?: string | undefined;
  /** Object id: only what this person reported. */
  readonly reporter?: string | undefined;
  /** Object id: what this person reported or has taken. */
  readonly mine?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly terms: readonly CaseTerm[];
}

export interface CaseTerm {
  /** 'text' stands somewhere: reference, reporter, addresses, the server's words, what was seen. */
  readonly field: "status" | "reply-code" | "ip-address" | "sender" | "text";
  readonly value: string;
}

/** Cases that fit somebody's words: an agent finds all, anybody else their own. Changes nothing. */
export type FindCases = (asks: Person, words: string) => Promise<Found>;

export interface Found {
  /** Whose cases were looked through. */
  readonly among: "all" | "own";
  readonly cases: readonly FoundCase[];
}

export interface FoundCase {
  readonly reference: string;
  /** The headline of its card. */
  readonly title: string;
  /** State, who to whom and code, for whoever asked alone; may hold a stranger's words. */
  readonly about: string;
  /** For everybody in the conversation where it is put: holds no words of the reporter or the bounce. */
  readonly card: Card;
}

/** How often closed cases with a code turned out to have a cause; a tenant's experience is its own. */
export interface Experience {
  /** One more case with these codes had this cause. */
  learn(
    tenantId: string,
    codeIds: readonly string[],
    causeId: CauseId,
  ): Promise<void>;
  /** Takes one such case back. */
  unlearn(
    tenantId: string,
    codeIds: readonly string[],
    causeId: CauseId,
  ): Promise<void>;
  /** Cases by cause for any of these codes; the fullest count where several codes know of one. */
  of(
    tenantId: string,
    codeIds: readonly string[],
  ): Promise<Readonly<Record<CauseId, number>>>;
  all(): Promise<readonly ExperienceRow[]>;
  /** Forgets everything; says how many rows there were. */
  forget(): Promise<number>;
}

export interface ExperienceRow {
  readonly tenantId: string;
  readonly code: string;
  readonly cause: CauseId;
  readonly cases: number;
  /** When the last of them was closed. */
  readonly at: Instant;
}

export interface CaseStore {
  get(id: string): Promise<Case | undefined>;
  /** The newest case of this reporter that is not closed. */
  openOf(reporter: Person): Promise<readonly Case[]>;
  /** Cases, closed ones too, in which mail came from this address or this sender, newest first; fifty at most. */
  about(address: string, sender: string | undefined): Promise<readonly Case[]>;
  insert(aCase: Case): Promise<void>;
  /** Compare-and-set: throws StaleVersion unless the stored version is `aCase.version`; stores version + 1. */
  update(aCase: Case): Promise<Case>;
}
