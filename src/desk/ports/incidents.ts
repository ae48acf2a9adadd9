import type { Incident, Instant, Person } from "../../core/model.ts";

/** What cases have in common, and the incidents that came of it. */
export interface Incidents {
  /** Notes what a case that belongs to no incident shows; `keys` as `signsOf` makes them. The same sign again is as of now. */
  sign(
    caseId: string,
    reporter: Person,
    keys: readonly string[],
    at: Instant,
  ): Promise<void>;
  /** Cases that gave this sign since that moment, oldest first, so many at most. */
  signers(
    key: string,
    since: Instant,
    limit: number,
  ): Promise<readonly Signer[]>;
  get(id: string): Promise<Incident | undefined>;
  /** Those that are not over, newest first. */
  open(): Promise<readonly Incident[]>;
  insert(incident: Incident): Promise<void>;
  /** Everything but its counts, which `join` keeps. */
  update(incident: Incident): Promise<void>;
  /** One more report; the case's signs have done their work and go. Returns the incident with its new counts. */
  join(
    id: string,
    caseId: string,
    reporter: Person,
    at: Instant,
  ): Promise<Incident>;
  /** Ids of its cases behind that one, in the order of ids; those that left it or were closed as well. */
  casesOf(id: string, after: string, limit: number): Promise<readonly string[]>;
  /** Reports by stretches of so many milliseconds since 1970, oldest first; empty stretches are left out. */
  trend(
    id: string,
    since: Instant,
    stretchMs: number,
  ): Promise<readonly { readonly stretch: number; readonly reports: number }[]>;
  /** Removes incidents that were over, and signs that were given, before that moment. */
  removeBefore(before: Instant): Promise<void>;
}

export interface Signer {
  readonly caseId: string;
  /** Tenant and object id as one text. */
  readonly reporter: string;
  readonly at: Instant;
}
