import type { Instant, LookId } from "../../core/model.ts";
import type { UploadPlace } from "./files.ts";

export type Job =
  | { readonly kind: "look"; readonly caseId: string; readonly look: LookId }
  | { readonly kind: "apply"; readonly changeId: string }
  | {
      readonly kind: "verify";
      readonly changeId: string;
      readonly round: number;
    }
  | {
      readonly kind: "settle";
      readonly changeId: string;
      readonly round: number;
    }
  | { readonly kind: "expire"; readonly changeId: string }
  | { readonly kind: "remind"; readonly changeId: string }
  /** The scheduled look at the register's devices. */
  | { readonly kind: "egress" }
  /** The helpdesk's card of an incident: counts along, and says when the next word is due. */
  | { readonly kind: "incident-card"; readonly incidentId: string }
  /** Tells its reporters of the next word, or that it is over. */
  | {
      readonly kind: "incident-tell";
      readonly incidentId: string;
      /** Cases behind this one; '' for all. */
      readonly after: string;
    }
  /** A target of a case that the helpdesk has since then: before it passes, and after. */
  | {
      readonly kind: "service-level";
      readonly caseId: string;
      readonly since: Instant;
      readonly what: "first-response" | "resolution";
      readonly stage: "remind" | "missed";
    }
  /** Closes a case that had its answer, if nothing was heard since. */
  | { readonly kind: "close-quiet"; readonly caseId: string }
  /** Answers the free question on the card of this item. */
  | {
      readonly kind: "question";
      readonly itemId: string;
      readonly tenantId: string;
      readonly objectId: string;
      /** The asker's, for the card. */
      readonly language: string;
    }
  /** Makes the file that a person agreed to, and brings it there. */
  | {
      readonly kind: "send-file";
      /** The note that offered it. */
      readonly note: string;
      readonly file: string;
      readonly place: UploadPlace;
      readonly tenantId: string;
      readonly objectId: string;
      /** The person's, for the card. */
      readonly language: string;
    }
  /** Removes what was kept long enough; once a day. */
  | { readonly kind: "tidy" };

export interface LeasedJob {
  readonly id: string;
  readonly job: Job;
  readonly tries: number;
  /** Grows with each lease; a write with an older fence is refused. */
  readonly fence: number;
}

export interface Jobs {
  /** Same id twice: the first stands. */
  add(id: string, job: Job, runAt: Instant): Promise<void>;
  /** How many with ids that begin like this were to run since then, done ones too. */
  countSince(idsBegin: string, since: Instant): Promise<number>;
  /** Removes those with ids that begin like this which are done and were to run before then. */
  forget(idsBegin: string, before: Instant): Promise<void>;
  lease(
    owner: string,
    now: Instant,
    leaseMs: number,
    limit: number,
  ): Promise<readonly LeasedJob[]>;
  /** False when the lease was lost meanwhile; the caller must then roll back (throw). */
  done(job: LeasedJob): Promise<boolean>;
  /** Holds the lease for longer; false when it was lost. */
  renew(job: LeasedJob, now: Instant, leaseMs: number): Promise<boolean>;
  /** Frees what an earlier life of this owner still holds. */
  release(owner: string): Promise<void>;
  /** Puts it back; false when the lease was lost. */
  again(job: LeasedJob, runAt: Instant, error: string): Promise<boolean>;
}
