import type { Case, Instant, Person } from "../../core/model.ts";
import type { Asked } from "../cards/asked.ts";

/** What is kept of people: for those who ask, and for the rules of how long. */
export interface Records {
  /** A person's cases, closed ones too, newest first. */
  casesOf(person: Person): Promise<readonly Case[]>;
  /** This person's free questions whose cards are kept, with what was answered and the card's key, newest first. */
  questionsOf(
    person: Pick<Person, "tenantId" | "objectId">,
  ): Promise<readonly { readonly key: string; readonly asked: Asked }[]>;
  /** Cases opened since then, newest first, so many at most; those behind `after` of the same list. */
  openedSince(
    since: Instant,
    limit: number,
    after?: Pick<Case, "id" | "openedAt">,
  ): Promise<readonly Case[]>;
  /**
   * Takes a bounce's words, and what people wrote, out of cases closed before that moment. Looks at so many at most, in the
   * order of their ids, behind `after`; `last` is the last of them. Returns the ids of those that had any; their cards are
   * the caller's.
   */
  dropWords(
    before: Instant,
    limit: number,
    after: string,
  ): Promise<{
    readonly ids: readonly string[];
    readonly last: string | undefined;
  }>;
  /** Ids of cases closed before that moment; so many at most. */
  closedBefore(before: Instant, limit: number): Promise<readonly string[]>;
  /** Removes a case with its evidence, changes and jobs. What was done to the tenant stays in the audit. */
  removeCase(caseId: string): Promise<void>;
  /** Forgets short answers to this person, but for the one to this item and those to free questions, and what they sent that was set aside. */
  removeNotes(person: Person, butFor: string): Promise<void>;
  /** Forgets cards that were delivered, or given up, before that moment and are about nothing that is kept; so many at most. Returns how many. */
  removeOldCards(before: Instant, limit: number): Promise<number>;
  /** Drops what was sent before that moment and set aside; its id stays. */
  dropItems(before: Instant): Promise<void>;
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
