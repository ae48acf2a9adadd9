import type {
  Change,
  ChangePlan,
  ChangeRequest,
  Instant,
  Person,
} from "../../core/model.ts";
import type { MailAdmin, MailWrite, TenantRead } from "./tenant.ts";

/** One kind of change. Pure but for `read`. */
export interface ChangeKind {
  readonly kind: ChangeRequest["kind"];
  /** Reads the live object and plans; or says in one sentence why this cannot be planned. */
  plan(
    request: ChangeRequest,
    admin: MailAdmin,
    changeId: string,
  ): Promise<
    | { readonly outcome: "planned"; readonly plan: ChangePlan }
    | { readonly outcome: "cannot"; readonly reason: string }
  >;
  /**
   * The live image of the plan's target, in the shape of plan.before, and the object's version (WhenChangedUTC; null
   * where Exchange keeps none or the object does not exist yet).
   */
  read(
    plan: ChangePlan,
    admin: MailAdmin,
  ): Promise<
    TenantRead<{
      readonly image: ChangePlan["before"];
      readonly version: string | null;
    }>
  >;
  /** What makes the target look like plan.after; the same way forth and back. */
  write(plan: ChangePlan): MailWrite;
}

/** The kill switch for all changes. */
export interface Brake {
  /** Who pulled it and when; undefined while changes are allowed. */
  pulled(): Promise<Pulled | undefined>;
  pull(by: Pulled): Promise<void>;
  release(): Promise<void>;
}

export interface Pulled {
  readonly by: Person;
  readonly at: Instant;
}

export interface ChangeStore {
  get(id: string): Promise<Change | undefined>;
  /** Every change of a case, undoing ones too. */
  ofCase(caseId: string): Promise<readonly Change[]>;
  /** The change on this target that is not in a terminal state, if any; there is never more than one. */
  openOn(target: string): Promise<Change | undefined>;
  /** Every change that is not in a terminal state. */
  open(): Promise<readonly Change[]>;
  /** When writes were begun after this moment, of any change, oldest first; by the audit log. */
  begunSince(then: Instant): Promise<readonly Instant[]>;
  /** Throws TargetTaken when another change on the target is open. */
  insert(change: Change): Promise<void>;
  /** Compare-and-set, as for cases. */
  update(change: Change): Promise<Change>;
}
