import type { Case, Instant, Person } from "../../core/model.ts";
import type { Asked } from "../asked.ts";

/** What is kept of people: for those who ask, and for the rules of how long. */
export interface Records {
  /** A person's cases, closed ones too, newest first. */
  casesOf(person: Person): Promise<readonly Case[]>;
  /** This person's free questions whose cards are kept, with what was answered, newest first. */
  questionsOf(person: Person): Promise<readonly Asked[]>;
  /** Cases opened since then, newest first, so many at most; those behind `after` of the same list. */
  openedSince(
    since: Instant,
    limit: number,
    after?: Pick<Case, "id" | "openedAt">,
  ): Promise<readonly Case[]>;
  /**
   * Takes a bounce's words, and what people wrote, out of cases closed before that moment, so many at most. Returns the ids
   * of these cases; their cards are the caller's.
   */
  dropWords(before: Instant, limit: number): Promise<readonly string[]>;
  /** Ids of cases closed before that moment; so many at most. */
  closedBefore(before: Instant, limit: number): Promise<readonly string[]>;
  /** Removes a case with its evidence, changes, jobs and approval cards. What was done to the tenant stays in the audit. */
  removeCase(caseId: string): Promise<void>;
  /** Forgets short answers to this person, but for the one to this item. */
  removeNotes(person: Person, butFor: string): Promise<void>;
  /** Forgets cards that were delivered, or given up, before that moment and belong to no case that is kept. */
  removeOldCards(before: Instant): Promise<void>;
  /** Removes the audit's rows before that moment, and notes where it begins now. */
  cutAudit(before: Instant): Promise<void>;
}

/** Where a person can be reached; learnt from what they send. */
export interface Contact {
  readonly person: Person;
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** The channel's own id of the person ('29:…'). */
  readonly channelUserId: string;
}

export interface Contacts {
  remember(contact: Contact): Promise<void>;
  find(person: Person): Promise<Contact | undefined>;
  /** Any contact's service URL, to reach somebody who never wrote. */
  anyServiceUrl(): Promise<string | undefined>;
  forget(person: Person): Promise<void>;
  /** Whether this person wants no reminders and no notices of incidents; false again once forgotten. */
  mute(person: Person, isMuted: boolean): Promise<void>;
  isMuted(person: Pick<Person, "tenantId" | "objectId">): Promise<boolean>;
}
